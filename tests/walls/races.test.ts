import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeCopyOf } from '@/tests/support/copy'
import { type Contender, contenders, openRing, race } from './contest'
import { approval, fieldOf, replacement } from './race-field'
import {
  emailOfKabag,
  halfOf,
  idOf,
  makeRaceWorld,
  type RaceHalf,
  readSeats,
  rounds,
  type Seats,
  seat,
} from './race-world'
import { connect, openSessionOf } from './session'

// One ring of 50 connections at a time: the test's PostgreSQL takes a hundred.
type Arena = { owner: pg.Client; ring: ReturnType<typeof openRing>; token: string }

async function openArena(change?: string): Promise<Arena> {
  const { app, owner: ownerUrl } = await takeCopyOf('angkatan')
  const owner = await connect(ownerUrl)
  await makeRaceWorld(owner)
  if (change) await owner.query(change)
  return { owner, ring: openRing(app), token: await openSessionOf(owner, emailOfKabag) }
}
async function closeArena({ owner, ring }: Arena) {
  await ring.$disconnect()
  await owner.end()
}

/** Persons 1 and 2 hold two of three seats, 3 has withdrawn: one seat is left. */
async function leaveOneSeat({ owner }: Arena, half: RaceHalf) {
  for (const person of [1, 2, 3]) await seat(owner, half, person)
  await owner.query(`update "Participant" set state = 'withdrawn' where id = $1`, [idOf(`${half.key}/3`)])
}

/** What must be so after every round, whoever won. */
function findBroken(winners: string[], { seats, taken, going }: Seats): string | null {
  if (winners.length !== 1) return `${winners.length} won: ${winners.join(', ')}`
  if (going > seats) return `${going} people on ${seats} seats`
  return going === taken ? null : `${taken} counted, ${going} there`
}

describe('the last seat of a delegation', () => {
  let arena: Arena
  beforeAll(async () => {
    arena = await openArena()
  })
  afterAll(() => closeArena(arena))

  it(`goes to exactly one of ${contenders} approvals, additions, replacements and seat cuts, in ${rounds} rounds`, async () => {
    const won = new Set<string>()
    for (let round = 1; round <= rounds; round++) {
      const half = halfOf('a', round)
      await leaveOneSeat(arena, half)
      const winners = await race(arena.ring, arena.token, fieldOf(half, round))
      expect(findBroken(winners, await readSeats(arena.owner, half)), `round ${round}`).toBeNull()
      for (const kind of winners) won.add(kind)
    }
    // Every kind has won at least once: the race is one.
    expect([...won].sort()).toEqual(['addition', 'approval', 'replacement', 'seat cut'])
  }, 1_200_000)

  it('stays with the delegation when 50 swap the same participant: one replacement, the same count', async () => {
    const half = halfOf('b', rounds + 1)
    for (const person of [1, 2, 3]) await seat(arena.owner, half, person)
    const field = Array.from({ length: contenders }, (_, n) => replacement(half, 2, 'confirmed', 10 + n))
    expect(await race(arena.ring, arena.token, field)).toEqual(['replacement'])
    expect(await readSeats(arena.owner, half)).toEqual({ seats: 3, taken: 3, going: 3 })
  })
})

describe('control: without the check and the counter, by reading first and writing after', () => {
  it('the same race gives one seat to many', async () => {
    const arena = await openArena(`
      alter table "Delegation" drop constraint "Delegation_seats_hold";
      drop trigger keep_seats on "Participant"`)
    const half = halfOf('a', 1)
    await leaveOneSeat(arena, half)
    const naive = (person: number): Contender => ({
      ...approval(half, person),
      look: async (tx) => {
        const id = idOf(`delegation${half.key}`)
        const { seats } = await tx.delegation.findUniqueOrThrow({ where: { id }, select: { seats: true } })
        return (await tx.participant.count({ where: { delegationId: id, state: 'confirmed' } })) < seats
      },
    })
    const field = Array.from({ length: contenders }, (_, n) => naive(10 + n))
    const winners = await race(arena.ring, arena.token, field)
    const broken = findBroken(winners, await readSeats(arena.owner, half))
    await closeArena(arena)
    expect(broken).toMatch(/^\d+ won/)
    expect(winners.length).toBeGreaterThan(1)
  })
})

/** Half the field sends person 5 with cohort a, half with b; a returns on the day on which b leaves. */
const bothCohorts = (round: number, look?: Contender['look']): Contender[] =>
  Array.from({ length: contenders }, (_, n) => {
    const half = halfOf((n + round) % 2 === 0 ? 'a' : 'b', round)
    return { ...approval(half, 5), kind: half.key[0]!, ...(look ? { look } : {}) }
  })

/** Pairs of unfreed periods of one person that share a day. */
async function countDoubleDays(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int from "AwayPeriod" a join "AwayPeriod" b on a."personId" = b."personId" and a.id < b.id
     where a."freedAt" is null and b."freedAt" is null and a."startsOn" <= b."endsOn" and b."startsOn" <= a."endsOn"`,
  )
  return rows[0]!.count
}

describe('one person in two cohorts whose journeys share a day', () => {
  it(`goes with exactly one of them, in ${rounds} rounds of ${contenders} approvals`, async () => {
    const arena = await openArena()
    const won = new Set<string>()
    for (let round = 1; round <= rounds; round++) {
      const winners = await race(arena.ring, arena.token, bothCohorts(round))
      expect(winners.length, `round ${round}: ${winners.join(', ')}`).toBe(1)
      for (const half of winners) won.add(half)
    }
    const doubleDays = await countDoubleDays(arena.owner)
    await closeArena(arena)
    expect(doubleDays).toBe(0)
    expect([...won].sort()).toEqual(['a', 'b'])
  }, 1_200_000)

  it('control: without the exclusion, by looking first and writing after, goes with both', async () => {
    const arena = await openArena(`alter table "AwayPeriod" drop constraint "AwayPeriod_never_twice"`)
    const isFree: Contender['look'] = async (tx) =>
      (await tx.awayPeriod.count({ where: { personId: idOf('person5'), freedAt: null } })) === 0
    const winners = await race(arena.ring, arena.token, bothCohorts(1, isFree))
    const doubleDays = await countDoubleDays(arena.owner)
    await closeArena(arena)
    expect([...winners].sort()).toEqual(['a', 'b'])
    expect(doubleDays).toBe(1)
  })
})
