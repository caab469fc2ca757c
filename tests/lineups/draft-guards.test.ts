import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startDraft, startOwnList } from '@/lib/lineups/draft-actions'
import { appointPerson, chooseHead } from '@/lib/lineups/head-actions'
import { addOwnPlace, movePerson, removePerson } from '@/lib/lineups/place-actions'
import { arrangeByRanking, refreshRanks } from '@/lib/lineups/ranking-actions'
import type { FormAction } from '@/lib/platform/form-state'
import { lastTrail } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { meanwhile } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'
import {
  actAs,
  cohortId,
  delegationId,
  draftFields,
  entriesOf,
  lastLineUp,
  outsider,
  owner,
  send,
  settleNominations,
} from './settling'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const letter = { letterNumber: '800/117/2024', letterDate: '2024-06-27' }
const reason = 'Satu-satunya ahli kebocoran pipa.'

beforeAll(async () => {
  await settleNominations()
  await actAs('staf@jambi.example')
})

const makeDraft = async (fields: Record<string, string> = { from: 'automatic' }) => {
  const { to } = await send(startDraft, { cohortId, ...fields })
  const draft = await lastLineUp()
  expect(to).toBe(`/cohorts/${cohortId}/lineup?draft=${draft.number}`)
  return draft
}
const change = async (action: FormAction, fields: Record<string, string>) =>
  send(action, { ...draftFields(await lastLineUp()), ...fields })
const ofRank = async (rank: number) => (await entriesOf((await lastLineUp()).id)).find((one) => one.rank === rank)!
const placeOf = async (personId: string) =>
  (await entriesOf((await lastLineUp()).id)).find((one) => one.personId === personId)
const inMode = async (mode: 'own_list' | 'nominating', go: () => Promise<unknown>) => {
  const set = (to: string) => owner.query('update "Delegation" set mode = $2 where id = $1', [delegationId, to])
  await set(mode)
  await go()
  await set('nominating')
}
const inState = async (state: string, go: () => Promise<unknown>) => {
  const set = (to: string) => owner.query('update "Delegation" set state = $2 where id = $1', [delegationId, to])
  await set(state)
  await go()
  await set('preparing')
}
const changes: [name: string, FormAction, (ids: { seated: string; named: string }) => Record<string, string>][] = [
  ['moving', movePerson, ({ seated }) => ({ personId: seated, to: 'not_selected', reason })],
  ['appointing', appointPerson, ({ named }) => ({ personId: named, reason })],
  ['naming a head', chooseHead, ({ seated }) => ({ personId: seated })],
  ['naming none', chooseHead, () => ({ personId: '' })],
  ['arranging', arrangeByRanking, () => ({})],
  ['refreshing', refreshRanks, () => ({})],
]

describe('every change of a draft', () => {
  it.each(changes)('%s waits until the delegation prepares, and leaves what is no draft any more', async (...one) => {
    const [, action, fieldsOf] = one
    const draft = await makeDraft()
    const fields = fieldsOf({ seated: (await ofRank(2)).personId, named: await outsider() })
    await inState('proposed', async () => {
      expect((await change(action, fields)).state).toMatchObject(refused('lineups.notPreparing'))
    })
    const returned = () =>
      owner.query(`update "LineUp" set state = 'returned', hash = repeat('0', 64) where id = $1`, [draft.id])
    const answer = await meanwhile(returned, () => change(action, fields))
    expect(answer.state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await change(action, fields)).state).toMatchObject(refused('lineups.frozen'))
    expect((await lastLineUp()).version).toBe(draft.version)
  })

  it('tells the trail and the page what was done', async () => {
    await makeDraft()
    expect(noticeLeft()).toMatchObject({ key: 'lineups.draftMade' })
    expect(await lastTrail()).toMatchObject({ after: { seated: 4, reserves: 4, number: expect.any(Number) } })
    const [first, fifth, named] = [(await ofRank(1)).personId, (await ofRank(5)).personId, await outsider()]
    const told: [FormAction, Record<string, string>, notice: string | null, trail: object][] = [
      [movePerson, { personId: fifth, to: 'selected', reason }, null, { after: { kind: 'selected' }, reason }],
      [movePerson, { personId: fifth, to: 'reserve' }, null, { after: { kind: 'reserve' }, reason: null }],
      [chooseHead, { personId: first }, 'lineups.headNotice', { after: { headId: first } }],
      [chooseHead, { personId: '' }, 'lineups.headNotice', { after: { headId: null } }],
      [refreshRanks, {}, 'lineups.refreshed', { before: { seated: 3 } }],
      [appointPerson, { personId: named, reason }, 'lineups.appointedNotice', { after: { kind: 'appointed' }, reason }],
      [removePerson, { personId: named }, null, { after: { personId: named } }],
      [arrangeByRanking, {}, 'lineups.arranged', { after: { seated: 4, reserves: 4 } }],
    ]
    for (const [action, fields, notice, trail] of told) {
      expect((await change(action, fields)).to).not.toBeNull()
      expect(noticeLeft()?.key ?? null).toBe(notice)
      expect(await lastTrail()).toMatchObject({ action: 'lineup.edit', subjectKind: 'lineup', ...trail })
    }
  })
})

describe('a place in a draft', () => {
  it('is moved for who stands in it with a rank above the gate', async () => {
    await makeDraft()
    const named = await outsider()
    expect((await change(movePerson, { personId: named, to: 'selected' })).state).toMatchObject(
      refused('lineups.notInLineUp'),
    )
    await change(appointPerson, { personId: named, reason })
    expect((await change(movePerson, { personId: named, to: 'reserve' })).state).toMatchObject(
      refused('lineups.notInLineUp'),
    )
    const { id } = await lastLineUp()
    const { personId } = (await entriesOf(id)).findLast(({ rank }) => rank !== null)!
    const standing = (points: number | null) =>
      owner.query(
        'update "LineUpEntry" set rank = null, points = $3, kind = $4 where "lineUpId" = $1 and "personId" = $2',
        [id, personId, points, 'not_selected'],
      )
    const move = (to: string) => change(movePerson, { personId, to })
    for (const [points, hindrance] of [
      [300, 'lineups.belowGate'],
      [null, 'lineups.notRanked'],
    ] as const) {
      await standing(points)
      expect((await move('reserve')).state).toMatchObject(refused(hindrance))
      expect((await move('not_selected')).to).not.toBeNull()
    }
  })

  it('is given to nobody twice, and is taken from nobody who was nominated', async () => {
    await makeDraft()
    const [named, nominated] = [await outsider(), (await ofRank(9)).personId]
    expect((await change(appointPerson, { personId: nominated, reason })).state).toMatchObject(
      refusedAt('personId', 'lineups.personNominated'),
    )
    expect((await change(appointPerson, { personId: cohortId, reason })).state).toMatchObject(
      refused('lineups.personUnknown'),
    )
    await change(appointPerson, { personId: named, reason })
    expect((await change(appointPerson, { personId: named, reason })).state).toMatchObject(
      refusedAt('personId', 'lineups.personTwice'),
    )
    expect((await change(removePerson, { personId: nominated })).state).toMatchObject(refused('lineups.notInLineUp'))
    expect((await change(addOwnPlace, { personId: named, kind: 'reserve' })).state).toMatchObject(
      refused('lineups.notOwnList'),
    )
  })

  it('makes a head of who takes a seat, and of one alone', async () => {
    const draft = await makeDraft()
    const heads = async () => (await entriesOf(draft.id)).filter(({ isHead }) => isHead).map(({ personId }) => personId)
    const [first, reserve] = [(await ofRank(1)).personId, (await ofRank(5)).personId]
    for (const personId of [reserve, await outsider()])
      expect((await change(chooseHead, { personId })).state).toMatchObject(refused('lineups.headNotGoing'))
    await change(chooseHead, { personId: first })
    expect(await heads()).toEqual([first])
    await change(chooseHead, { personId: '' })
    expect(await heads()).toEqual([])
  })
})

describe('a new draft', () => {
  it('of the ranking is not a copy; a copy keeps places and letter, and takes the ranks of now', async () => {
    const source = await makeDraft()
    const [fifth, ninth] = [(await ofRank(5)).personId, await ofRank(9)]
    await change(movePerson, { personId: fifth, to: 'selected', reason })
    await owner.query(`update "LineUp" set "letterNumber" = '800/9', "letterDate" = '2024-06-20' where id = $1`, [
      source.id,
    ])
    await makeDraft({ from: 'automatic', lineUpId: source.id })
    expect(await lastLineUp()).toMatchObject({ letterNumber: null })
    expect(await placeOf(fifth)).toMatchObject({ kind: 'reserve' })
    await owner.query(
      `update "Score" s set value = 5, reason = 'Bukti kerja yang lengkap.' from "Assignment" a, "Nomination" n
       where a.id = s."assignmentId" and n.id = a."nominationId" and n."personId" = $1 and n."cohortId" = $2`,
      [ninth.personId, cohortId],
    )
    await makeDraft({ from: 'copy', lineUpId: source.id })
    expect(await lastLineUp()).toMatchObject({ letterNumber: '800/9', letterDate: expect.any(Date) })
    expect(await placeOf(fifth)).toMatchObject({ kind: 'selected' })
    expect((await placeOf(ninth.personId))!.rank).toBeLessThan(9)
    await inMode('own_list', async () => {
      await makeDraft({ from: 'copy', lineUpId: source.id })
      expect(await placeOf(ninth.personId)).toMatchObject({ rank: 9 })
    })
  })

  it('is named by letters, and by numbers after the last one', async () => {
    const first = await makeDraft()
    expect(first.name).toBe(String.fromCharCode('A'.charCodeAt(0) + first.number - 1))
    await owner.query('update "LineUp" set number = 25 where id = $1', [first.id])
    expect(await makeDraft()).toMatchObject({ number: 26, name: 'Z' })
    expect(await makeDraft()).toMatchObject({ number: 27, name: '27' })
  })

  it('is refused out of a version that is not there, out of its mode, and once one is proposed', async () => {
    const start = (fields: Record<string, string>) => send(startDraft, { cohortId, ...fields })
    for (const none of [{}, { lineUpId: cohortId }] as Record<string, string>[])
      expect((await start({ from: 'copy', ...none })).state).toMatchObject(refused('shell.notFound'))
    const own = async () => (await send(startOwnList, { cohortId, ...letter })).state
    expect(await own()).toMatchObject(refused('lineups.notOwnList'))
    await inState('proposed', async () => {
      expect((await start({ from: 'automatic' })).state).toMatchObject(refused('lineups.notPreparing'))
      await inMode('own_list', async () => expect(await own()).toMatchObject(refused('lineups.notPreparing')))
    })
  })

  it('of an own list follows no ranking, and its places make nobody the head', async () => {
    await inMode('own_list', async () => {
      await send(startOwnList, { cohortId, ...letter })
      expect((await change(arrangeByRanking, {})).state).toMatchObject(refused('lineups.isOwnList'))
      const personId = await outsider()
      await change(addOwnPlace, { personId, kind: 'selected' })
      expect(await placeOf(personId)).toMatchObject({ kind: 'selected', isHead: false })
      expect((await change(addOwnPlace, { personId, kind: 'reserve' })).state).toMatchObject(
        refusedAt('personId', 'lineups.personTwice'),
      )
    })
  })
})
