import { expect, it } from 'vitest'
import { newCohort } from '@/lib/cohorts/form-schema'
import { fieldOf, readForm } from '@/lib/platform/doors/form-input'
import { callForm } from './call-form'

function parse(changes: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...callForm, ...changes }))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return newCohort.safeParse(readForm(form).input)
}
const errors = (changes: Record<string, string | string[]>) => {
  const read = parse(changes)
  return Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [fieldOf(path), message]))
}

it('reads rules that are ticked, gates as hundredths and empty days as none', () => {
  const read = parse({ deadlineOn: '', opensOn: '' })
  expect(read.error).toBeUndefined()
  expect(read.data).toMatchObject({
    deadlineOn: null,
    maxPerAgency: null,
    rules: [
      { kind: 'kind', params: { kinds: ['pns', 'pppk'] } },
      { kind: 'age', params: { years: 50 } },
    ],
    criteria: [{ gate: 325, weight: 60 }, { gate: null }],
  })
})

it('leaves out a rule that is not ticked, whatever its parameters say', () => {
  expect(parse({ 'rules.passport.months': 'six' }).data?.rules.map(({ kind }) => kind)).toEqual(['kind', 'age'])
})

it('names the field of a wrong parameter', () => {
  expect(errors({ 'rules.age.years': '12', 'rules.kind.kinds[]': [] })).toEqual({
    'rules.age.years': 'cohorts.ruleAgeWrong',
    'rules.kind.kinds[]': 'cohorts.ruleKindsMissing',
  })
})

it.each([
  ['the last day before the first', { trainingEndsOn: '2025-02-01' }, { trainingEndsOn: 'cohorts.endsBeforeStart' }],
  ['a deadline before the opening', { deadlineOn: '2024-06-30' }, { deadlineOn: 'cohorts.deadlineBeforeOpening' }],
  ['a deadline in the training', { deadlineOn: '2025-02-03' }, { deadlineOn: 'cohorts.deadlineAfterTraining' }],
  ['leaving after the first day', { 'own.leavesOn': '2025-02-04' }, { 'own.leavesOn': 'cohorts.leavesAfterStart' }],
  ['return before the last day', { 'own.returnsOn': '2025-02-06' }, { 'own.returnsOn': 'cohorts.returnsBeforeEnd' }],
  ['seats that are no number', { 'own.seats': '-1' }, { 'own.seats': 'cohorts.seatsWrong' }],
  ['a gate above the scale', { 'criteria[0].gate': '5,5' }, { 'criteria[0].gate': 'cohorts.gateWrong' }],
  ['a day that the calendar lacks', { opensOn: '2024-02-30' }, { opensOn: 'shell.dayWrong' }],
])('refuses %s at its field', (_what, changes, expected) => {
  expect(errors(changes)).toEqual(expected)
})

it('tells the order of days beside whatever else is wrong', () => {
  expect(errors({ titleId: '', 'own.seats': 'many', trainingEndsOn: '2025-02-01', deadlineOn: '2025-13-40' })).toEqual({
    titleId: 'cohorts.titleIdMissing',
    'own.seats': 'cohorts.seatsWrong',
    trainingEndsOn: 'cohorts.endsBeforeStart',
    deadlineOn: 'shell.dayWrong',
  })
})

it('takes a row away when it is ticked for removal or empty', () => {
  const read = parse({ 'criteria[1].remove': 'on', 'criteria[2].nameId': '', 'criteria[2].weight': '' })
  expect(read.data?.criteria.filter(Boolean)).toHaveLength(1)
})

it('refuses one government twice', () => {
  const government = '01910000-0000-7000-8000-000000000001'
  expect(
    errors({
      'invited[0].governmentId': government,
      'invited[0].seats': '3',
      'invited[1].governmentId': government,
      'invited[1].seats': '4',
    }),
  ).toEqual({ 'invited[1].governmentId': 'cohorts.governmentTwice' })
})
