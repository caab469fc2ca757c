import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { lineUpLifecycle } from '@/lib/lineups/lifecycle'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import { participantLifecycle } from '@/lib/participants/lifecycle'
import type { Lifecycle } from '@/lib/platform/moves'
import { idOf } from '../../prisma/demo/ids'
import { database } from '../support/demo'
import { connect, inRequestOf, openSessionOf } from './session'

const lifecycles: [table: string, lifecycle: Lifecycle][] = [
  ['Cohort', cohortLifecycle as unknown as Lifecycle],
  ['Delegation', delegationLifecycle as unknown as Lifecycle],
  ['Nomination', nominationLifecycle as unknown as Lifecycle],
  ['LineUp', lineUpLifecycle as unknown as Lifecycle],
  ['Participant', participantLifecycle as unknown as Lifecycle],
]
let [owner, app]: pg.Client[] = []
let token: string

beforeAll(async () => {
  owner = await connect(database.owner)
  app = await connect(database.app)
  token = await openSessionOf(owner, 'kabag@jambi.example')
})
afterAll(() => Promise.all([owner!.end(), app!.end()]))

const statesOf = async (table: string) =>
  (await owner!.query<{ states: string[] }>(`select enum_range(null::"${table}State")::text[] as states`)).rows[0]!
    .states

/** What the database says to a statement of the web's role, without what a constraint of another rule says. */
async function stepRefusal(sql: string, values: unknown[]) {
  await app!.query('savepoint step')
  try {
    await app!.query(sql, values)
    return null
  } catch (error) {
    const { message } = error as pg.DatabaseError
    return /^no step of/.test(message) ? message : null
  } finally {
    await app!.query('rollback to savepoint step')
  }
}

describe.each(lifecycles)('the states of %s', (table, { moves }) => {
  it('change by the steps of the table and by no other, whatever the program does', async () => {
    const states = await statesOf(table)
    const known = new Set(Object.values(moves).flatMap(({ from, to }) => from.map((state) => `${state} -> ${to}`)))
    const { rows } = await owner!.query(
      `select id, state from "${table}" where "${table === 'Cohort' ? 'hostId' : 'governmentId'}" =
        (select "governmentId" from "User" where email = 'kabag@jambi.example')
        ${{ LineUp: 'and hash is not null', Nomination: 'and receipt is not null' }[table] ?? ''} limit 1`,
    )
    const { id, state: before } = rows[0]!
    const wrong: string[] = []
    let refused = 0
    for (const from of states) {
      const told =
        table === 'Nomination'
          ? `, reason = 'Alasan contoh', "returnNote" = 'Alasan contoh', "returnUntil" = '2024-07-01'`
          : ''
      await owner!.query(`update "${table}" set state = $2::"${table}State"${told} where id = $1`, [id, from])
      await inRequestOf(app!, token, async () => {
        for (const to of states.filter((state) => state !== from)) {
          const told = await stepRefusal(`update "${table}" set state = $2::"${table}State" where id = $1`, [id, to])
          if ((told !== null) === known.has(`${from} -> ${to}`)) wrong.push(`${from} -> ${to}: ${told}`)
          if (told) refused++
        }
      })
    }
    await owner!.query(`update "${table}" set state = $2::"${table}State" where id = $1`, [id, before])
    expect(wrong).toEqual([])
    expect(refused).toBeGreaterThan(states.length)
  })
})

describe('a row begins in a state that its table names', () => {
  // Of these a copy meets no key of its original.
  it.each([
    ['Cohort', '"hostId"', '{}', 'open'],
    ['LineUp', '"governmentId"', '{"number": 99}', 'returned'],
  ])('%s', async (table, column, other, late) => {
    const copy = (state: string) =>
      stepRefusal(
        `insert into "${table}" select (jsonb_populate_record(t, $2::jsonb || jsonb_build_object('id', gen_random_uuid(), 'state', $1::text))).*
         from "${table}" t where ${column} = any (actor_governments()) limit 1`,
        [state, other],
      )
    await inRequestOf(app!, token, async () => {
      expect(await copy('draft')).toBeNull()
      expect(await copy(late)).toBe(`no step of ${table} leads from nothing to ${late}`)
    })
  })
})

describe('a move of the host across a wall', () => {
  const cohort = idOf('cohort', '2024')
  const count = async (sql: string) => (await app!.query<{ n: number }>(sql, [cohort])).rows[0]!.n
  const callOff = () => count(`select move_hosted('participant', 'call_off', $1, null, null) as n`)
  const release = () => count(`select release_confirmed($1, 'Alasan contoh') as n`)
  const lapse = () => count(`select move_hosted('nomination', 'lapse', $1, null, null) as n`)
  const leave = (state: string) =>
    app!.query(`update "Cohort" set state = $2::"CohortState" where id = $1`, [cohort, state])

  it('that is part of the cohort’s own is made after that one alone', async () => {
    await inRequestOf(app!, token, async () => {
      expect([await release(), await callOff()]).toEqual([0, 0])
      await leave('cancelled')
      expect(await lapse()).toBe(0)
      expect(await release()).toBe(29)
      expect(await callOff()).toBe(29)
    })
  })
  it('is made by no other government of the cohort, and is none that the table keeps inside the wall', async () => {
    const other = await openSessionOf(owner!, 'kabag@sumut.example')
    await owner!.query(`update "Cohort" set state = 'cancelled' where id = $1`, [cohort])
    await inRequestOf(app!, other, async () => expect([await release(), await callOff()]).toEqual([0, 0]))
    await owner!.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohort])
    const inside = inRequestOf(app!, token, () =>
      count(`select move_hosted('participant', 'depart', $1, null, null) as n`),
    )
    await expect(inside).rejects.toThrow('no move depart of Participant crosses a wall')
  })
})

describe('whoever keeps the tables', () => {
  it('arranges what was, also where they belong to a group that the account is a member of', async () => {
    const role = `keeper_${process.pid}`
    const root = await connect(inject('root'))
    await root.query(`create role ${role} login password 'secret'; grant mig to ${role}`)
    const keeper = await connect(database.owner.replace(/\/\/[^@]*@/, `//${role}:secret@`))
    try {
      await keeper.query('begin')
      const { rowCount } = await keeper.query(`update "Delegation" set state = 'invited' where state = 'completed'`)
      expect(rowCount).toBeGreaterThan(0)
      await keeper.query('rollback')
    } finally {
      await keeper.end()
      await root.query(`drop role ${role}`)
      await root.end()
    }
  })
})
