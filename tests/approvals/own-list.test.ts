import { beforeAll, describe, expect, it } from 'vitest'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import { editLetter } from '@/lib/approvals/letter-actions'
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

const letter = { letterNumber: '800/117/2024', letterDate: '2024-06-27' }
const peopleOf = async (government: string, count: number) =>
  (
    await owner.query(
      `select p.id from "Person" p join "Government" g on g.id = p."governmentId" where g."shortName" = $1 and p.active
       and not exists (select 1 from "AwayPeriod" a where a."personId" = p.id and a."endsOn" > '2024-08-01') order by p.id limit $2`,
      [government, count],
    )
  ).rows.map(({ id }) => id as string)

/** As the upload door keeps it; that door has its own tests. */
const attachLetter = () =>
  owner.query(
    `insert into "Document" (id, "governmentId", kind, "delegationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
     select gen_random_uuid(), d."governmentId", 'own_list_letter', d.id, 'surat.pdf', 'application/pdf', 900, repeat('a', 64), 'uji', u.id, now()
     from "Delegation" d, "User" u where d.id = $1 and u.email = 'staf@jambi.example'`,
    [delegationId],
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
    expect((await send(startOwnList, { cohortId, ...letter })).to).not.toBeNull()
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
  it('is proposed only with the scanned letter attached', async () => {
    await actAs('staf@jambi.example')
    const { state } = await send(proposeLineUp, draftFields(await lastLineUp()))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Lampirkan pindaian surat') })
    expect((await delegationState()).state).toBe('preparing')
    await attachLetter()
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
    await send(startOwnList, { cohortId, ...letter })
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
