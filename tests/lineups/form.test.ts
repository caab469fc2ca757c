import { expect, it } from 'vitest'
import type { Entry } from '@/lib/lineups/composition'
import { appointment, entryMove, headChoice, newDraft, newOwnList, ownPlace } from '@/lib/lineups/schema'
import { aboutLineUp, figuresOf } from '@/lib/lineups/trail-of-line-up'
import { workbenchParams } from '@/lib/lineups/workbench-params'
import { wrongFields } from '../support/wrong-fields'

const id = '0197a000-0000-7000-8000-000000000001'
const draft = { cohortId: id, lineUpId: id, version: '1' }

it('a move names a place that one can be moved to, and perhaps why', () => {
  for (const to of ['selected', 'reserve', 'not_selected'])
    expect(entryMove.parse({ ...draft, personId: id, to })).toMatchObject({ to, reason: '' })
  expect(wrongFields(entryMove, { ...draft, personId: id, to: 'appointed' })).toHaveProperty('to')
  expect(wrongFields(entryMove, { ...draft, personId: id, to: 'selected', reason: 'x'.repeat(500) })).toEqual({})
  expect(wrongFields(entryMove, { ...draft, personId: id, to: 'selected', reason: 'x'.repeat(501) })).toEqual({
    reason: 'shell.tooLong',
  })
})
it('an appointment wants a person and a reason, an own place a seat or a reserve', () => {
  expect(wrongFields(appointment, { ...draft, personId: '', reason: '' })).toEqual({
    personId: 'lineups.personMissing',
    reason: 'shell.reasonMissing',
  })
  expect(wrongFields(ownPlace, { ...draft, personId: '', kind: 'reserve' })).toEqual({
    personId: 'lineups.personMissing',
  })
  expect(wrongFields(ownPlace, { ...draft, personId: id, kind: 'selected' })).toEqual({})
  expect(wrongFields(ownPlace, { ...draft, personId: id, kind: 'not_selected' })).toHaveProperty('kind')
})
it('the head is somebody, or nobody', () => {
  expect([{ personId: id }, { personId: '' }].map((one) => wrongFields(headChoice, { ...draft, ...one }))).toEqual([
    {},
    {},
  ])
  expect(wrongFields(headChoice, { ...draft, personId: 'x' })).toHaveProperty('personId')
})
it('a draft comes from the ranking or from another version', () => {
  for (const from of ['automatic', 'copy']) expect(wrongFields(newDraft, { cohortId: id, from })).toEqual({})
  expect(wrongFields(newDraft, { cohortId: id, from: 'nowhere' })).toHaveProperty('from')
})
it.each([
  ['8/1', {}],
  ['8/ ', { letterNumber: 'lineups.letterNumberMissing' }],
  ['x'.repeat(80), {}],
  ['x'.repeat(81), { letterNumber: 'shell.tooLong' }],
])('an own list has a letter with a number: %s', (letterNumber, wrong) => {
  expect(wrongFields(newOwnList, { cohortId: id, letterNumber, letterDate: '2024-06-27' })).toEqual(wrong)
})

it('the address of the workbench says what is open, and drops what makes no sense', () => {
  const open = (address: object) => {
    const { draft, compare, move, why, all, q } = workbenchParams.parse({ cohortId: id, ...address })
    return { draft, compare, move, why, all, q }
  }
  const nothing = { draft: undefined, compare: undefined, move: undefined, why: null, all: undefined, q: '' }
  const most = { draft: 1, compare: 999, move: { personId: id, to: 'reserve' }, why: id, all: '1', q: 'x'.repeat(300) }
  expect(open({})).toEqual(nothing)
  expect(open({ draft: '1', compare: '999', move: `${id}.reserve`, why: id, all: '1', q: ` ${most.q} ` })).toEqual(most)
  const wrong = { draft: '0', compare: '1000', move: `${id}.appointed`, why: 'x', all: '2', q: ['x'] }
  expect(open(wrong)).toEqual(nothing)
  expect(open({ draft: '1.5', move: 'x.reserve' })).toEqual(nothing)
})

it('the trail keeps of a draft how many go and how many wait, nobody by name', () => {
  const of = (...kinds: Entry['kind'][]) => figuresOf(kinds.map((kind) => ({ kind }) as Entry))
  expect(of('appointed', 'selected', 'selected', 'reserve', 'not_selected')).toEqual({ seated: 3, reserves: 1 })
  expect(of()).toEqual({ seated: 0, reserves: 0 })
  expect(
    aboutLineUp({ cohort: { id: 'c1' }, delegation: { governmentId: 'jambi' }, lineUp: { id: 'l1', number: 2 } }),
  ).toEqual({
    subject: { kind: 'lineup', id: 'l1' },
    governmentId: 'jambi',
    cohortId: 'c1',
    next: '/cohorts/c1/lineup?draft=2',
  })
})
