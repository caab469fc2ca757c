import { describe, expect, it, vi } from 'vitest'
import { applyPaste, pastePeople } from '@/lib/people/paste-actions'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { meanwhile } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const row = (nip: string, name: string, post = 'Analis') =>
  [nip, name, 'Diskominfo', 'PNS', 'P', '18-02-1986', 'III/d', post, '01/01/2011'].join('\t')
const heading = 'NIP\tNama\tPerangkat daerah'
const paste = async (...rows: string[]) => {
  const { to } = await send(pastePeople, { rows: [heading, ...rows].join('\n') })
  return to!.split('paste=')[1]!
}
const postOf = async (nip: string) =>
  (await owner.query('select post from "Person" where nip = $1', [nip])).rows.map(({ post }) => post)
const first = '198602182011012771'
const second = '198602182011012772'

describe('people pasted from a spreadsheet', () => {
  it('are staged, then applied as one set; a known NIP is updated', async () => {
    await actAs('verifikator@jambi.example')
    const one = await paste(row(first, 'dr. Wulan Rekaan, M.Kes.'))
    expect(await postOf(first)).toEqual([])
    expect((await send(applyPaste, { pasteId: one })).to).toBe('/people')
    const two = await paste(row(first, 'Wulan Rekaan', 'Perencana'), row(second, 'Ratih Rekaan'))
    expect((await send(applyPaste, { pasteId: two })).to).toBe('/people')
    expect([await postOf(first), await postOf(second)]).toEqual([['Perencana'], ['Analis']])
    expect(await lastTrail()).toMatchObject({ action: 'person.import', after: { rows: 2, updated: 1, added: 1 } })
    expect((await send(applyPaste, { pasteId: two })).state).toMatchObject(refused('shell.notFound'))
    const staged = await owner.query(
      'select id, "appliedAt" is not null as applied from "PeoplePaste" where id = any($1)',
      [[one, two]],
    )
    expect(staged.rows.every(({ applied }) => applied)).toBe(true)
  })

  it('are applied once, one set at a time; an empty cell leaves what is known', async () => {
    await actAs('verifikator@jambi.example')
    const [three, four] = [await paste(row(first, 'Wulan Rekaan', 'Auditor')), await paste(row(second, 'Ratih Rekaan'))]
    const applied = () => owner.query('update "PeoplePaste" set "appliedAt" = now() where id = $1', [three])
    const met = await meanwhile(applied, () => send(applyPaste, { pasteId: three }))
    expect(met.state).toMatchObject(refused('shell.changedMeanwhile'))
    await owner.query('update "PeoplePaste" set "appliedAt" = null where id = $1', [three])
    await send(applyPaste, { pasteId: three })
    const left = await owner.query('select "appliedAt" from "PeoplePaste" where id = $1', [four])
    expect(left.rows).toEqual([{ appliedAt: null }])
    const known = async () =>
      (
        await owner.query(
          'select post, sex, grade, "birthDate"::text, "serviceSince"::text, version from "Person" where nip = $1',
          [first],
        )
      ).rows[0]
    const before = await known()
    expect(before).toMatchObject({ post: 'Auditor', sex: 'p', grade: 'III/d' })
    const bare = [first, 'Wulan Rekaan', 'Diskominfo', 'PNS', '', '', '', 'Pustakawan', ''].join('\t')
    await send(applyPaste, { pasteId: await paste(bare) })
    expect(await known()).toEqual({ ...before, post: 'Pustakawan', version: before.version + 1 })
  })

  it('are not applied at all while one row is wrong', async () => {
    await actAs('verifikator@jambi.example')
    const id = await paste(row('198602182011012773', 'Ratna Rekaan'), row('198602302011012904', 'Rini Rekaan'))
    expect((await send(applyPaste, { pasteId: id })).state).toMatchObject(refused('people.pasteWrong'))
    expect(await postOf('198602182011012773')).toEqual([])
  })

  it('are staged by verifiers alone', async () => {
    await actAs('hr@jambi.example')
    expect((await send(pastePeople, { rows: row(first, 'Wulan Rekaan') })).state).toMatchObject({ kind: 'refused' })
    await actAs('verifikator@jambi.example')
    expect((await send(pastePeople, { rows: heading })).state).toMatchObject(refusedAt('rows', 'people.pasteNone'))
    await send(pastePeople, { rows: row(first, 'Wulan Rekaan') })
    expect(await lastTrail()).toMatchObject({ action: 'person.paste', subjectKind: 'paste', after: { rows: 1 } })
  })

  it('are taken up to 200 rows', async () => {
    await actAs('verifikator@jambi.example')
    const rows = Array.from({ length: 200 }, () => row(first, 'Wulan Rekaan')).join('\n')
    expect((await send(pastePeople, { rows })).to).toMatch(/paste=/)
  })

  it('are refused above 200 rows, and belong to the one who pasted them', async () => {
    await actAs('verifikator@jambi.example')
    const many = Array.from({ length: 201 }, () => row(first, 'Wulan Rekaan'))
    expect((await send(pastePeople, { rows: many.join('\n') })).state).toMatchObject(
      refusedAt('rows', 'people.pasteTooMany'),
    )
    const id = await paste(row('198602182011012774', 'Rina Rekaan'))
    await actAs('verifikator@sumut.example')
    expect((await send(applyPaste, { pasteId: id })).state).toMatchObject({ kind: 'refused' })
    expect(await postOf('198602182011012774')).toEqual([])
  })
})
