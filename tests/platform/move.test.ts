import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { participantLifecycle } from '@/lib/participants/lifecycle'
import type { Write } from '@/lib/platform/db'
import { type Begun, inRequest } from '@/lib/platform/doors/transaction'
import { move, moveAll, moveHosted, moveUnlessChanged } from '@/lib/platform/move'
import { idOf } from '../../prisma/demo/ids.ts'
import { actAs, owner } from '../support/acting'

const head = 'kabag@jambi.example'
const cohortId = idOf('cohort', '2024')
const delegationId = idOf('delegation', cohortId, 'jambi')
const now = new Date('2024-06-01T02:00:00Z')

type Row = { id: string; state: 'confirmed'; version: number; governmentId: string; since: Date; isHead: boolean }
let rows: Row[]
const rowsNow = async (tx: Write) => {
  const found = await tx.participant.findMany({ where: { delegationId }, orderBy: { position: 'asc' } })
  return found.filter(({ id }) => rows.some((row) => row.id === id))
}
/** Tries something in a request whose changes do not stay: what came of it, and the rows as it left them. */
async function tried<T>(work: (tx: Write, begun: Begun) => Promise<T>) {
  let seen: { end: T; left: Awaited<ReturnType<typeof rowsNow>> } | null = null
  await inRequest('write', async (tx, begun) => {
    const end = await work(tx, begun)
    seen = { end, left: await rowsNow(tx) }
    throw new Error('undone')
  }).catch((error) => {
    if (error.message !== 'undone') throw error
  })
  return seen!
}
const facts = (row: Row) => ({
  ...row,
  delegationId,
  cohortState: 'selecting' as const,
  delegationState: 'approved' as const,
})
const houses = { by: null, now }
const untouched = () => expect.objectContaining({ state: 'confirmed' })

beforeEach(async () => {
  await actAs(head)
  await owner.query(`update "Participant" set state = 'confirmed' where "delegationId" = $1 and state <> 'replaced'`, [
    delegationId,
  ])
  rows = (
    await owner.query(
      `select * from "Participant" where "delegationId" = $1 and state = 'confirmed' order by position limit 3`,
      [delegationId],
    )
  ).rows
})

describe('a move', () => {
  it('writes the state, since when, and the next version, on its row alone', async () => {
    const [row] = rows as [Row, Row, Row]
    const { end, left } = await tried((tx) =>
      move(tx, participantLifecycle, 'depart', row, { ...houses, set: { isHead: !row.isHead } }),
    )
    expect(end).toEqual({ before: { state: 'confirmed' }, after: { state: 'departed' } })
    expect(left).toEqual([
      expect.objectContaining({ state: 'departed', since: now, version: row.version + 1, isHead: !row.isHead }),
      ...[untouched(), untouched()],
    ])
  })
  it('gives the trail its reason, and is refused without one where it wants one', async () => {
    const withdraw = (reason: string) =>
      tried((tx, { actor }) => move(tx, participantLifecycle, 'withdraw', facts(rows[0]!), { by: actor, now, reason }))
    expect((await withdraw('Sakit')).end).toEqual({
      before: { state: 'confirmed' },
      after: { state: 'withdrawn' },
      reason: 'Sakit',
    })
    await expect(withdraw(' \n')).rejects.toThrow('shell.reasonMissing')
    await expect(withdraw(undefined as never)).rejects.toThrow('shell.reasonMissing')
  })
  it('asks who, from where, and what hinders', async () => {
    const replace = (row: Parameters<typeof participantLifecycle.refusal<'replace'>>[1] & Row) =>
      tried((tx, { actor }) => move(tx, participantLifecycle, 'replace', row, { by: actor, now, reason: 'Sakit' }))
    const row = facts(rows[0]!)
    await expect(replace({ ...row, state: 'departed' as never })).rejects.toThrow('shell.wrongState')
    await expect(replace({ ...row, delegationState: 'departed' })).rejects.toThrow('participants.notChangeable')
    await actAs('auditor@jambi.example')
    await expect(replace(row)).rejects.toThrow('shell.notAllowed')
  })
  it.each([
    ['version', { version: 1001 }],
    ['state', { state: 'no_show' as never }],
    ['id', { id: idOf('participant', 'nobody') }],
  ])('stays undone where the row has another %s by now', async (_, other) => {
    const row = { ...rows[0]!, ...other }
    const go = (tx: Write) => moveUnlessChanged(tx, participantLifecycle, 'depart', row, houses)
    const { end, left } = await tried(go)
    expect([end, left]).toEqual([null, [untouched(), untouched(), untouched()]])
    await expect(tried((tx) => move(tx, participantLifecycle, 'depart', row, houses))).rejects.toThrow(
      'shell.changedMeanwhile',
    )
  })
})

describe('a move of several rows', () => {
  const all = (some: Row[]) => tried((tx) => moveAll(tx, participantLifecycle, 'depart', some, houses))
  it('moves all of them, and nothing besides', async () => {
    const { left } = await all(rows.slice(0, 2))
    expect(left.map(({ state }) => state)).toEqual(['departed', 'departed', 'confirmed'])
  })
  it('moves one alone', async () => {
    expect((await all(rows.slice(2))).left.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'departed'])
    await expect(all([{ ...rows[2]!, version: 1001 }])).rejects.toThrow('shell.changedMeanwhile')
  })
  it('is none for nobody', async () => {
    expect((await all([])).left).toEqual([untouched(), untouched(), untouched()])
  })
  it('is refused where one of them has changed, or may not move', async () => {
    const [first, second] = rows as [Row, Row, Row]
    await expect(all([first, { ...second, version: 1001 }])).rejects.toThrow('shell.changedMeanwhile')
    await expect(all([first, { ...second, state: 'withdrawn' as never }])).rejects.toThrow('shell.wrongState')
  })
})

describe('a move across the wall', () => {
  const callOff = (one?: { id: string; version: number }) =>
    tried((tx) => moveHosted(tx, 'participant', 'call_off', cohortId, one))
  const setCohort = (state: string) =>
    owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohortId, state])
  beforeAll(() => setCohort('cancelled'))
  it('reaches every row of the cohort that can move, of every government', async () => {
    const found = await owner.query(
      `select count(*)::int as n from "Participant" where "cohortId" = $1 and state = 'confirmed'`,
      [cohortId],
    )
    const { end, left } = await callOff()
    expect([end, left.map(({ state }) => state)]).toEqual([found.rows[0].n, Array(3).fill('withdrawn')])
  })
  it('reaches one row under its version, where one is named', async () => {
    const { id, version } = rows[1]!
    const { end, left } = await callOff({ id, version })
    expect([end, left.map(({ state }) => state)]).toEqual([1, ['confirmed', 'withdrawn', 'confirmed']])
    expect((await callOff({ id, version: version + 1 })).end).toBe(0)
  })
  it('is nobody’s but the host’s', async () => {
    await actAs('kabag@sumut.example')
    expect((await callOff()).end).toBe(0)
  })
  it('waits for the state of the cohort that it is a part of', async () => {
    await setCohort('selecting')
    expect((await callOff()).end).toBe(0)
  })
})
