import { beforeAll, describe, expect, it } from 'vitest'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import { startDraft } from '@/lib/lineups/draft-actions'
import { appointPerson, chooseHead } from '@/lib/lineups/head-actions'
import { movePerson, removePerson } from '@/lib/lineups/place-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { listUnscored } from '@/lib/selection/unscored'
import { lastTrail } from '../support/acting'
import {
  actAs,
  cohortId,
  delegationId,
  delegationState,
  draftFields,
  entriesOf,
  lastLineUp,
  lineUps,
  outsider,
  owner,
  send,
  settleNominations,
} from './settling'

const makeDraft = async () => {
  await actAs('staf@jambi.example')
  const { to } = await send(startDraft, { cohortId, from: 'automatic' })
  expect(to).toMatch(/lineup\?draft=\d+$/)
  return lastLineUp()
}
const linkPerson = (personId: string | null) =>
  owner.query('update "User" set "personId" = $1 where email = $2', [personId, 'staf@jambi.example'])

describe('a draft of a line-up', () => {
  it('comes from the ranking by one button: seats, then reserves, then the others', async () => {
    await owner.query('update "Delegation" set seats = 4 where id = $1', [delegationId])
    const draft = await makeDraft()
    const kinds = (await entriesOf(draft.id)).filter(({ rank }) => rank !== null).map(({ kind }) => kind)
    expect(kinds).toEqual([...Array(4).fill('selected'), ...Array(4).fill('reserve'), 'not_selected'])
    expect(await lastTrail()).toMatchObject({ action: 'lineup.draft', outcome: 'done', subjectId: draft.id })
  })
  it('stands beside others, each with its own number', async () => {
    await makeDraft()
    const all = await lineUps()
    expect(all.map(({ number }) => number)).toEqual(all.map((_, n) => n + 1))
    expect(all.length).toBeGreaterThan(1)
  })
  it('lets somebody be moved against the ranking only with a reason, which is kept', async () => {
    const draft = await makeDraft()
    const fifth = (await entriesOf(draft.id)).find(({ rank }) => rank === 5)!
    const move = { ...draftFields(draft), personId: fifth.personId, to: 'selected' }
    const silent = await send(movePerson, move)
    expect(silent.state).toMatchObject({ kind: 'invalid', fields: { reason: expect.any(String) } })
    expect((await entriesOf(draft.id)).find(({ rank }) => rank === 5)?.kind).toBe('reserve')
    const told = await send(movePerson, { ...move, reason: 'Satu-satunya ahli kebocoran pipa.' })
    expect(told.to).not.toBeNull()
    const after = await entriesOf(draft.id)
    expect(after.find(({ rank }) => rank === 5)?.kind).toBe('selected')
    expect(after.find(({ rank }) => rank === 4)).toMatchObject({
      kind: 'reserve',
      reserveRank: 1,
      reason: 'Satu-satunya ahli kebocoran pipa.',
    })
  })
  it('refuses a second tab that works on an older version', async () => {
    const draft = await makeDraft()
    const [first, second] = await entriesOf(draft.id).then((all) => all.filter(({ rank }) => rank !== null))
    const head = (personId: string) => send(chooseHead, { ...draftFields(draft), personId })
    expect((await head(first!.personId)).to).not.toBeNull()
    expect((await head(second!.personId)).state).toMatchObject({ kind: 'refused' })
  })
  it('takes an appointed head who is not nominated, and lets go of them again', async () => {
    const draft = await makeDraft()
    const personId = await outsider()
    const nominated = (await entriesOf(draft.id)).find(({ rank }) => rank === 9)!
    const reason = 'Memimpin program air minum.'
    const twice = await send(appointPerson, { ...draftFields(draft), personId: nominated.personId, reason })
    expect(twice.state).toMatchObject({ kind: 'invalid', fields: { personId: expect.any(String) } })
    const { to } = await send(appointPerson, { ...draftFields(draft), personId, reason })
    expect(to).not.toBeNull()
    const after = await lastLineUp()
    expect((await entriesOf(after.id)).find((one) => one.personId === personId)).toMatchObject({
      kind: 'appointed',
      rank: null,
      isHead: true,
      reason,
    })
    await send(removePerson, { ...draftFields(after), personId })
    expect((await entriesOf(after.id)).some((one) => one.personId === personId)).toBe(false)
  })
  it('is no place in which to move, appoint or head oneself', async () => {
    const draft = await makeDraft()
    const fifth = (await entriesOf(draft.id)).find(({ rank }) => rank === 5)!
    const first = (await entriesOf(draft.id)).find(({ rank }) => rank === 1)!
    const reason = 'Saya yang paling paham.'
    const own: [typeof movePerson, string, Record<string, string>][] = [
      [movePerson, fifth.personId, { to: 'selected', reason }],
      [appointPerson, await outsider(), { reason }],
      [chooseHead, first.personId, {}],
    ]
    for (const [action, personId, fields] of own) {
      await linkPerson(personId)
      expect((await send(action, { ...draftFields(draft), personId, ...fields })).state).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('kedudukan Anda sendiri'),
      })
    }
    await linkPerson(null)
    expect((await lastLineUp()).version).toBe(draft.version)
  })
  it('is no business of other roles, and invisible to the other government', async () => {
    const draft = await makeDraft()
    const fields = { ...draftFields(draft), personId: (await entriesOf(draft.id))[0]!.personId }
    for (const email of ['verifikator@jambi.example', 'asisten@jambi.example', 'penghubung@sumut.example']) {
      await actAs(email)
      expect((await send(chooseHead, fields)).state, email).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ outcome: 'denied', action: 'lineup.edit' })
    }
    await actAs(null)
    expect((await send(chooseHead, fields)).state).toMatchObject({ kind: 'refused' })
    expect((await lastLineUp()).version).toBe(draft.version)
  })
})

describe('proposing a draft', () => {
  it('waits for every nomination that is still being verified or mended', async () => {
    const draft = await makeDraft()
    const { state } = await send(proposeLineUp, draftFields(draft))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('menunggu verifikasi') })
    expect((await delegationState()).state).toBe('preparing')
  })
  it('waits for every verified nomination to be scored, and the page names whom it waits for', async () => {
    await settleNominations()
    await owner.query(
      `update "Nomination" set state = 'verified' where id in (select n.id from "Nomination" n join "Assignment" a
       on a."nominationId" = n.id where n."delegationId" = $1 and n.state = 'ineligible' and a."submittedAt" is null limit 1)`,
      [delegationId],
    )
    const draft = await makeDraft()
    const { state } = await send(proposeLineUp, draftFields(draft))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('belum selesai dinilai') })
    const { rows } = await owner.query(
      `select p.name, array_agg(u.name order by a."assignedAt", a.id) as assessors from "Nomination" n
       join "Person" p on p.id = n."personId" join "Assignment" a on a."nominationId" = n.id and a."conflictAt" is null and a."submittedAt" is null
       join "User" u on u.id = a."assessorId" where n."delegationId" = $1 and n.state = 'verified' group by n.id, p.name`,
      [delegationId],
    )
    const listed = await inRequest('read', (tx) => listUnscored(tx as Read, delegationId, 2))
    expect(listed).toHaveLength(1)
    expect(listed[0]).toMatchObject({ name: expect.stringContaining(rows[0].name), waitsFor: rows[0].assessors })
    expect((await delegationState()).state).toBe('preparing')
  })
  it('needs no scores where the cohort is not scored', async () => {
    await owner.query('update "Cohort" set scored = false where id = $1', [cohortId])
    const draft = await makeDraft()
    const { personId } = (await entriesOf(draft.id)).find(({ kind }) => kind === 'not_selected')!
    await send(movePerson, { ...draftFields(draft), personId, to: 'selected' })
    const { state } = await send(proposeLineUp, draftFields(await lastLineUp()))
    expect(state).toBeNull()
    await owner.query('update "Cohort" set scored = true where id = $1', [cohortId])
    await owner.query(`update "LineUp" set state = 'returned' where "delegationId" = $1 and state = 'proposed'`, [
      delegationId,
    ])
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
    await owner.query(`update "Nomination" set state = 'submitted' where "delegationId" = $1 and state = 'verified'`, [
      delegationId,
    ])
  })
  it('wants the ranks of now', async () => {
    const draft = await makeDraft()
    await owner.query(
      `update "Nomination" set state = 'assessed' where id in (select id from "Nomination" where "delegationId" = $1 and state = 'submitted' limit 1)`,
      [delegationId],
    )
    await settleNominations()
    const { state } = await send(proposeLineUp, draftFields(draft))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Peringkat berubah') })
  })
  it('is refused with more people than seats', async () => {
    const draft = await makeDraft()
    await owner.query('update "Delegation" set seats = 3 where id = $1', [delegationId])
    expect((await send(proposeLineUp, draftFields(draft))).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('melebihi kuota'),
    })
    await owner.query('update "Delegation" set seats = 4 where id = $1', [delegationId])
  })
  it('is refused to whoever stands in it', async () => {
    const draft = await makeDraft()
    const { personId } = (await entriesOf(draft.id)).find(({ rank }) => rank === 1)!
    await owner.query('update "User" set "personId" = $1 where email = $2', [personId, 'staf@jambi.example'])
    expect((await send(proposeLineUp, draftFields(draft))).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Anda tercantum'),
    })
    await owner.query('update "User" set "personId" = null where email = $1', ['staf@jambi.example'])
  })
  it('freezes it under a hash; nothing of it can be changed any more', async () => {
    const draft = await makeDraft()
    const { to } = await send(proposeLineUp, draftFields(draft))
    expect(to).toBe(`/cohorts/${cohortId}/approval`)
    const frozen = await lastLineUp()
    expect(frozen).toMatchObject({ state: 'proposed', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await delegationState()).state).toBe('proposed')
    expect(await lastTrail()).toMatchObject({ action: 'lineup.propose', outcome: 'done' })
    const personId = (await entriesOf(frozen.id))[0]!.personId
    expect((await send(chooseHead, { ...draftFields(frozen), personId })).state).toMatchObject({ kind: 'refused' })
    await expect(
      owner.query(`update "LineUpEntry" set kind = 'not_selected' where "lineUpId" = $1 and kind = 'selected'`, [
        frozen.id,
      ]),
    ).rejects.toThrow(/frozen/)
  })
})

beforeAll(() => actAs('staf@jambi.example'))
