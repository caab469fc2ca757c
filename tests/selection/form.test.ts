import { expect, it } from 'vitest'
import { assigning, balancing, conflict, scoreSheet } from '@/lib/selection/schema'
import { wrongFields } from '../support/wrong-fields'

const id = '0197a000-0000-7000-8000-000000000001'
const sheet = (scores: unknown) => wrongFields(scoreSheet, { assignmentId: id, version: '1', scores })
const score = (value: unknown, reason?: string) => ({
  criterionId: id,
  value,
  ...(reason === undefined ? {} : { reason }),
})

it.each(['2', '3', '4'])('a score of %s speaks for itself', (value) => {
  expect(sheet([score(value)])).toEqual({})
})
it.each(['1', '5'])('a score of %s wants a reason of five letters', (value) => {
  expect(sheet([score(value, 'Cukup')])).toEqual({})
  expect(sheet([score(value, 'Cuku ')])).toEqual({ 'scores.0.reason': 'selection.scoreReasonMissing' })
  expect(sheet([score(value)])).toEqual({ 'scores.0.reason': 'selection.scoreReasonMissing' })
})
it.each(['0', '6', '3.5', 'x', undefined])('%s is no score', (value) => {
  expect(sheet([score(value, 'Cukup')])).toEqual({ 'scores.0.value': 'selection.scoreMissing' })
})
it('a reason is as long as its field, and no longer', () => {
  expect(sheet([score('3', 'x'.repeat(500))])).toEqual({})
  expect(sheet([score('3', 'x'.repeat(501))])).toEqual({ 'scores.0.reason': 'shell.tooLong' })
})
it('a sheet has one score to twenty', () => {
  expect(sheet([])).toHaveProperty('scores')
  expect(sheet(Array(20).fill(score('3')))).toEqual({})
  expect(sheet(Array(21).fill(score('3')))).toHaveProperty('scores')
})
it('a conflict wants a reason, and an assignment an assessor', () => {
  expect(wrongFields(conflict, { assignmentId: id, version: '1', reason: '' })).toEqual({
    reason: 'shell.reasonMissing',
  })
  expect(wrongFields(assigning, { nominationId: id, assessorId: '' })).toEqual({
    assessorId: 'selection.assessorMissing',
  })
  expect(wrongFields(assigning, { nominationId: id, assessorId: id })).toEqual({})
  expect(wrongFields(balancing, { delegationId: id })).toEqual({})
})
