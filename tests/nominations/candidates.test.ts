import { beforeEach, expect, it } from 'vitest'
import { findCohort } from '@/lib/cohorts/queries'
import { answers } from '@/lib/nominations/eligibility'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
// The database comes first: settings are read when a request opens.
import { actAs } from '@/tests/support/acting'
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
