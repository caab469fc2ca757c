import { beforeEach, expect, it } from 'vitest'
import { findCohort } from '@/lib/cohorts/queries'
import { answers } from '@/lib/nominations/eligibility'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
// The database comes first: settings are read when a request opens.
import { actAs, owner } from '@/tests/support/acting'
import { idOf } from '../../prisma/demo/ids'
import { setClock } from '../departures/release-day'

const cohortId = idOf('cohort', 'data-ai')
const read = (address: Record<string, string> = {}) =>
  inRequest('read', async (tx, { actor, today }) => {
    const cohort = await findCohort(tx as Read, actor!, cohortId, today)
    return findEligibility(tx as Read, actor!, cohort!, eligibilityFilters.parse({ cohortId, ...address }))
  })

beforeEach(async () => {
  await setClock('2024-06-28')
  await actAs('hr@jambi.example')
})

it('puts on top who may go and is not nominated yet, then whoever lacks least', async () => {
  const { rows } = await read()
  const places = rows.map(({ answer, nominated }) => 2 * answers.indexOf(answer) + Number(nominated !== null))
  expect(new Set(places).size).toBeGreaterThan(2)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  const lacking = rows.filter(({ answer }) => answer === 'may_not').map((one) => one.lacking)
  expect(lacking).toEqual(lacking.toSorted((a, b) => a - b))
})

it('says the same of everyone, whatever is searched for', async () => {
  const [all, one] = [await read(), await read({ q: 'mira' })]
  expect(one.all).toBeGreaterThan(0)
  expect(one.all).toBeLessThan(all.all)
  expect(one.everyone).toEqual(all.everyone)
})

it('counts as nominated whoever another agency nominated, and offers nobody twice', async () => {
  const before = await read()
  const one = before.rows.find(({ answer, nominated }) => answer === 'may' && !nominated)!
  await owner.query(
    `insert into "Nomination" (id, "cohortId", "delegationId", "governmentId", "agencyId", "personId", state, since, "nominatedById", priority, motivation)
     select gen_random_uuid(), d."cohortId", d.id, d."governmentId",
            (select id from "Agency" a where a."governmentId" = d."governmentId" and a.id <> $2 limit 1), $3, 'draft', now(),
            (select id from "User" limit 1), 1, ''
       from "Delegation" d where d."cohortId" = $1 and d."governmentId" = (select "governmentId" from "Agency" where id = $2)`,
    [cohortId, one.agencyId, one.id],
  )
  await actAs('hr.disdik@jambi.example')
  const mine = (await read()).rows.find(({ id }) => id === one.id)
  await actAs('hr@jambi.example')
  const after = await read()
  expect((mine ?? after.rows.find(({ id }) => id === one.id))!.nominated).not.toBeNull()
  const { all, may, unknown, may_not, nominated } = after.counts
  expect(may).toBe(before.counts.may - 1)
  expect(may + unknown + may_not + nominated).toBe(all)
  for (const show of ['may', 'unknown', 'may_not'] as const)
    expect((await read({ show })).rows.filter((row) => row.nominated)).toEqual([])
})

it('lets everyone who matches be picked at once, whatever page they stand on, and nobody who may not go or is nominated', async () => {
  const { pickable, rows, all } = await read()
  expect(pickable.length).toBeGreaterThan(1)
  expect(pickable.length).toBeLessThan(all)
  expect(pickable.filter(({ answer, nominated }) => answer === 'may_not' || nominated !== null)).toEqual([])
  const inTable = rows.filter(({ answer, nominated }) => answer !== 'may_not' && nominated === null)
  expect(pickable.map(({ id }) => id)).toEqual(expect.arrayContaining(inTable.map(({ id }) => id)))
})
