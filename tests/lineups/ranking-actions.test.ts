import { beforeAll, describe, expect, it } from 'vitest'
import { startDraft } from '@/lib/lineups/draft-actions'
import { movePerson } from '@/lib/lineups/place-actions'
import { arrangeByRanking, refreshRanks } from '@/lib/lineups/ranking-actions'
import { actAs, cohortId, draftFields, entriesOf, lastLineUp, owner, send, settleNominations } from './settling'

beforeAll(() => settleNominations(4))

const makeDraft = async () => {
  await actAs('staf@jambi.example')
  await send(startDraft, { cohortId, from: 'automatic' })
  return lastLineUp()
}
const placeOf = async (lineUpId: string, personId: string) =>
  (await entriesOf(lineUpId)).find((one) => one.personId === personId)!

describe('a draft and its ranking', () => {
  it('is arranged by the ranking again with one button, which takes back what was moved', async () => {
    const draft = await makeDraft()
    const fifth = (await entriesOf(draft.id)).find(({ rank }) => rank === 5)!
    const move = { personId: fifth.personId, to: 'selected', reason: 'Satu-satunya ahli kebocoran pipa.' }
    await send(movePerson, { ...draftFields(draft), ...move })
    expect(await placeOf(draft.id, fifth.personId)).toMatchObject({ kind: 'selected' })

    expect((await send(arrangeByRanking, draftFields(await lastLineUp()))).to).not.toBeNull()
    expect(await placeOf(draft.id, fifth.personId)).toMatchObject({ kind: 'reserve', reason: '' })
  })

  it('takes over ranks that changed, and leaves everybody in their place', async () => {
    const draft = await makeDraft()
    const before = await entriesOf(draft.id)
    const last = before.at(-1)!
    await owner.query(
      `update "Score" s set value = 5, reason = 'Bukti kerja yang lengkap.' from "Assignment" a, "Nomination" n
       where a.id = s."assignmentId" and n.id = a."nominationId" and n."personId" = $1 and n."cohortId" = $2`,
      [last.personId, cohortId],
    )

    expect((await send(refreshRanks, draftFields(draft))).to).not.toBeNull()
    const after = await placeOf(draft.id, last.personId)
    expect(after.rank).toBeLessThan(last.rank!)
    expect(after.kind).toBe(last.kind)
  })
})
