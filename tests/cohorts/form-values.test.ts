import { expect, it } from 'vitest'
import { defaultCriteria } from '@/lib/cohorts/criteria'
import { defaultRules } from '@/lib/cohorts/eligibility-rules'
import type { WrittenCohort } from '@/lib/cohorts/form-queries'
import { newValues, storedValues } from '@/lib/cohorts/form-values'

it('a new call begins scored, by two assessors each, openly, with five reserves and no limit per agency', () => {
  expect(newValues()).toMatchObject({
    cohort: null,
    ...{ scored: true, blind: false, assessorsEach: 2, reserves: 5, maxPerAgency: null },
    ...{ trainingStartsOn: null, trainingEndsOn: null, opensOn: null, deadlineOn: null },
    ...{ themeId: '', titleId: '', titleEn: '', venue: '', city: '', provider: '', funding: '' },
    zone: 'Asia/Singapore',
    own: { seats: null, leavesOn: null, returnsOn: null },
    invited: [],
    rules: defaultRules(),
  })
  expect(newValues().criteria.map(({ code, weight, gate, rubric }) => ({ code, weight, gate, rubric }))).toEqual(
    defaultCriteria.map(({ code, weight, gate, rubric }) => ({ code, weight, gate, rubric })),
  )
})

const delegation = (id: string, governmentId: string, seats: number) => ({
  ...{ id, governmentId, seats, leavesOn: '2024-06-30', returnsOn: '2024-07-06' },
  government: { name: `Provinsi ${governmentId}` },
})
const written = (delegations: ReturnType<typeof delegation>[]) =>
  ({
    cohort: { id: 'c1', version: 3, hostId: 'sumut', titleId: 'Pengelolaan Kota', scored: false, delegations },
    rules: [],
    criteria: [],
  }) as unknown as WrittenCohort

it('a stored one shows the own seats and days apart from the invited who have seats', () => {
  const values = storedValues(
    written([delegation('d2', 'jambi', 4), delegation('d1', 'sumut', 12), delegation('d3', 'riau', 0)]),
  )
  expect(values).toMatchObject({
    titleId: 'Pengelolaan Kota',
    scored: false,
    cohort: { id: 'c1', version: 3 },
    rules: [],
  })
  expect(values.own).toEqual({ seats: 12, leavesOn: '2024-06-30', returnsOn: '2024-07-06' })
  expect(values.invited).toEqual([{ delegationId: 'd2', governmentId: 'jambi', name: 'Provinsi jambi', seats: 4 }])
})

it('one without a delegation of the host leaves the own seats and days empty, and one seat is a seat', () => {
  const values = storedValues(written([delegation('d2', 'jambi', 1)]))
  expect(values.own).toEqual({ seats: null, leavesOn: null, returnsOn: null })
  expect(values.invited).toHaveLength(1)
})
