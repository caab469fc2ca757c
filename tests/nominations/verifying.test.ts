import { describe, expect, it } from 'vitest'
import { nominationSheet } from '@/lib/nominations/exports'
import type { NominationFacts } from '@/lib/nominations/guards'
import type { NominationRow } from '@/lib/nominations/queries'
import { findVerifying } from '@/lib/nominations/verifying'
import { toDay } from '@/lib/platform/dates'
import { asker, granted } from '@/tests/support/guards'
import { translator } from '@/tests/support/translator'

const facts: NominationFacts = {
  ...{ id: 'n1', governmentId: 'jambi', agencyId: 'disdik', state: 'submitted' },
  ...{ cohortState: 'open', delegationState: 'preparing', personId: 'p9', nominatedById: 'u9' },
  ...{ deadline: null, returnUntil: null, now: new Date('2024-05-20T10:00:00Z'), today: toDay('2024-05-20') },
}
const holding = (role: 'verifier' | 'auditor', fields: object = {}) =>
  asker({
    grants: [granted(role)],
    ...fields,
  })
const none = { hindrance: null, mayDecide: false, mayReopen: false }

describe('what a verifier may do', () => {
  it('with a submitted nomination is to decide, with a decided one to open it again', () => {
    expect(findVerifying(holding('verifier'), facts)).toEqual({ ...none, mayDecide: true })
    for (const state of ['verified', 'ineligible'] as const)
      expect(findVerifying(holding('verifier'), { ...facts, state })).toEqual({ ...none, mayReopen: true })
    for (const state of ['draft', 'returned', 'selected'] as const)
      expect(findVerifying(holding('verifier'), { ...facts, state })).toEqual(none)
  })
  it('with the own nomination is nothing, and is told why', () => {
    const own = holding('verifier', { personId: 'p9' })
    expect(findVerifying(own, facts)).toEqual({ ...none, hindrance: 'nominations.notOneself' })
    expect(findVerifying(own, { ...facts, state: 'verified' })).toEqual(none)
  })
  it('is nothing for whoever only reads', () => {
    expect(findVerifying(holding('auditor'), facts)).toEqual(none)
    expect(findVerifying(holding('auditor'), { ...facts, state: 'verified' })).toEqual(none)
  })
})

it('the file of nominations has a number where there is a receipt, and empty cells for what is not known', () => {
  const row = (fields: object, person: object) =>
    ({
      ...{
        since: new Date('2024-05-20T18:00:00Z'),
        receipt: 7,
        priority: 2,
        state: 'verified',
        agency: { name: 'Dinas Pendidikan' },
      },
      person: { titleFront: '', name: 'Nur Umpama', titleBack: 'S.T.', post: 'Analis', ...person },
      ...fields,
    }) as unknown as NominationRow
  const known = row({}, { nip: '198602182011012904', grade: 'III/d' })
  const rows = [known, row({ receipt: null }, { nip: null, grade: null })]
  const sheet = nominationSheet(rows, 'Asia/Jakarta', translator('id'))
  const same = ['Analis', 'Dinas Pendidikan', 2, 'Terverifikasi', { day: '2024-05-21' }]
  expect(sheet.rows).toEqual([
    [7, 'Nur Umpama, S.T.', '19860218 201101 2 904', 'III/d', ...same],
    [null, 'Nur Umpama, S.T.', null, null, ...same],
  ])
})
