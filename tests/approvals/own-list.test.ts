import { beforeAll, describe, expect, it, vi } from 'vitest'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import { detachLetter, editLetter } from '@/lib/approvals/letter-actions'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import { startOwnList } from '@/lib/lineups/draft-actions'
import { addOwnPlace, movePerson } from '@/lib/lineups/place-actions'
import {
  actAs,
  cohortId,
  decisionFields,
  delegationId,
  delegationState,
  draftFields,
  entriesOf,
  lastLineUp,
  owner,
  send,
  settleNominations,
} from '../lineups/settling'
import { lastTrail } from '../support/acting'
import { meanwhile } from '../support/meeting'
import { refused } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const numbered = { letterNumber: '800/117/2024', letterDate: '2024-06-27' }
const peopleOf = async (government: string, count: number) =>
  (
    await owner.query(
      `select p.id from "Person" p join "Government" g on g.id = p."governmentId" where g."shortName" = $1 and p.active
       and not exists (select 1 from "AwayPeriod" a where a."personId" = p.id and a."endsOn" > '2024-08-01') order by p.id limit $2`,
      [government, count],
    )
  ).rows.map(({ id }) => id as string)

const inMode = async (mode: string, go: () => Promise<unknown>) => {
  await owner.query('update "Delegation" set mode = $2 where id = $1', [delegationId, mode])
  await go()
  await owner.query(`update "Delegation" set mode = 'own_list' where id = $1`, [delegationId])
}
const otherDelegations = async () =>
  (
    await owner.query(
      `select id, version from "Delegation" where id <> $1 and "governmentId" = (select "governmentId" from "Delegation" where id = $1) order by id`,
      [delegationId],
    )
  ).rows
const letters = async () =>
  (await owner.query(`select * from "Document" where kind = 'own_list_letter' and "removedAt" is null order by id`))
    .rows as { id: string; delegationId: string }[]

/** As the upload door keeps it; that door has its own tests. */
const attachLetter = (of = delegationId) =>
  owner.query(
    `insert into "Document" (id, "governmentId", kind, "delegationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
     select gen_random_uuid(), d."governmentId", 'own_list_letter', d.id, 'surat.pdf', 'application/pdf', 900, repeat('a', 64), 'uji', u.id, now()
     from "Delegation" d, "User" u where d.id = $1 and u.email = 'staf@jambi.example'`,
    [of],
  )

beforeAll(async () => {
  await settleNominations()
  await owner.query(`update "Delegation" set mode = 'own_list' where id = $1`, [delegationId])
})

describe('an own list with a letter', () => {
  it('begins with the letter, which can be mended, and takes people of the own register only', async () => {
    await actAs('kabag@jambi.example')
    const without = await send(startOwnList, { cohortId, letterNumber: '', letterDate: '' })
    expect(without.state).toMatchObject({
      kind: 'invalid',
      fields: { letterNumber: expect.any(String), letterDate: expect.any(String) },
    })
    expect((await send(startOwnList, { cohortId, ...numbered })).to).not.toBeNull()
    const mended = { letterNumber: '800/118/2024', letterDate: '2024-06-28' }
    expect((await send(editLetter, { ...draftFields(await lastLineUp()), ...mended })).to).not.toBeNull()
    expect(await lastLineUp()).toMatchObject({ letterNumber: '800/118/2024' })
    const [own, second] = await peopleOf('Kota Jambi', 2)
    const [foreign] = await peopleOf('Sumatera Utara', 1)
    const add = async (personId: string, kind: string) =>
      send(addOwnPlace, { ...draftFields(await lastLineUp()), personId, kind })
    expect((await add(foreign!, 'selected')).state).toMatchObject({ kind: 'refused' })
    expect((await add(own!, 'selected')).to).not.toBeNull()
    expect((await add(own!, 'selected')).state).toMatchObject({ kind: 'invalid' })
    expect((await add(second!, 'reserve')).to).not.toBeNull()
    const kinds = (await entriesOf((await lastLineUp()).id)).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['reserve', 'selected'])
  })
  it('moves people without a ranking and without a reason', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ kind }) => kind === 'reserve')!
    expect((await send(movePerson, { ...draftFields(lineUp), personId, to: 'selected' })).to).not.toBeNull()
  })
  it('is proposed only with number and date of the letter, and with its scan attached', async () => {
    await actAs('staf@jambi.example')
    const { id } = await lastLineUp()
    const [other] = await otherDelegations()
    const letterIs = (day: string | null) =>
      owner.query('update "LineUp" set "letterDate" = $2 where id = $1', [id, day])
    await letterIs(null)
    expect((await send(proposeLineUp, draftFields(await lastLineUp()))).state).toMatchObject(
      refused('approvals.letterMissing'),
    )
    await letterIs('2024-06-28')
    const { state } = await send(proposeLineUp, draftFields(await lastLineUp()))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Lampirkan pindaian surat') })
    expect((await delegationState()).state).toBe('preparing')
    await attachLetter()
    await attachLetter()
    await attachLetter(other.id)
    const letter = (await letters()).find(({ delegationId: of }) => of === delegationId)!
    const detach = (documentId: string) => send(detachLetter, { cohortId, documentId })
    const remove = () => owner.query('update "Document" set "removedAt" = now() where id = $1', [letter.id])
    expect((await meanwhile(remove, () => detach(letter.id))).state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await detach(letter.id)).state).toMatchObject(refused('shell.notFound'))
    await owner.query('update "Document" set "removedAt" = null where id = $1', [letter.id])
    const before = (await letters()).length
    const { version } = await delegationState()
    await owner.query('update "Delegation" set version = $2, state = $3 where id = $1', [
      other.id,
      version,
      'preparing',
    ])
    const others = await otherDelegations()
    expect((await detach(letter.id)).to).toBe(`/cohorts/${cohortId}/lineup`)
    expect(await lastTrail()).toMatchObject({ action: 'lineup.detach', subjectKind: 'document', subjectId: letter.id })
    expect((await letters()).map((one) => one.id)).not.toContain(letter.id)
    expect(await letters()).toHaveLength(before - 1)
    expect((await delegationState()).version).toBe(version + 1)
    expect(await otherDelegations()).toEqual(others)
    const [kept] = (await letters()).filter(({ delegationId: of }) => of === delegationId)
    const touch =
      (by: number, state = 'preparing') =>
      () =>
        owner.query('update "Delegation" set version = version + $2, state = $3 where id = $1', [
          delegationId,
          by,
          state,
        ])
    for (const [happens, back] of [
      [touch(1), touch(-1)],
      [touch(0, 'proposed'), touch(0)],
    ] as const) {
      expect((await meanwhile(happens, () => detach(kept!.id))).state).toMatchObject(refused('shell.changedMeanwhile'))
      await back()
    }
    await inMode('nominating', async () => {
      expect((await detach(kept!.id)).state).toMatchObject(refused('lineups.notOwnList'))
      const draft = { ...draftFields(await lastLineUp()), ...numbered }
      expect((await send(editLetter, draft)).state).toMatchObject(refused('lineups.notOwnList'))
    })
    expect((await send(proposeLineUp, draftFields(await lastLineUp()))).to).toBe(`/cohorts/${cohortId}/approval`)
  })
  it('is approved by another than the one who began it, also when a third has proposed', async () => {
    await actAs('kabag@jambi.example')
    const { state } = await send(approveLineUp, decisionFields(await lastLineUp()))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Anda catat sendiri') })
  })
  it('is approved by another than any who entered a name, also when a third began it', async () => {
    await actAs('asisten@jambi.example')
    await send(returnLineUp, { ...decisionFields(await lastLineUp()), reason: 'Tambah satu cadangan.' })
    await actAs('staf@jambi.example')
    await send(startOwnList, { cohortId, ...numbered })
    const [own] = await peopleOf('Kota Jambi', 1)
    await actAs('kabag@jambi.example')
    await send(addOwnPlace, { ...draftFields(await lastLineUp()), personId: own!, kind: 'selected' })
    await actAs('staf@jambi.example')
    expect((await send(proposeLineUp, draftFields(await lastLineUp()))).to).not.toBeNull()
    const lineUp = await lastLineUp()
    await actAs('kabag@jambi.example')
    const { state } = await send(approveLineUp, decisionFields(lineUp))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Anda catat sendiri') })
    await actAs('asisten@jambi.example')
    expect((await send(approveLineUp, decisionFields(lineUp))).to).not.toBeNull()
    expect(await delegationState()).toMatchObject({ state: 'approved', taken: 1 })
  })
})
