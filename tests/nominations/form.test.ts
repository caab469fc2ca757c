import { describe, expect, it } from 'vitest'
import { draftChange, letterOfSeveral, newNominations, submission } from '@/lib/nominations/schema'
import { reopening, verificationDecision } from '@/lib/nominations/verification-schema'
import { wrongFields as wrong } from '../support/wrong-fields'

const id = '0197a000-0000-7000-8000-000000000001'
describe('the decision of a verifier', () => {
  const decide = (fields: object) => wrong(verificationDecision, { nominationId: id, version: '1', ...fields })
  const mend = { returnNote: 'Tanda', returnUntil: '2024-07-05' }

  it('to verify takes what was ticked and nothing else', () => {
    expect(
      verificationDecision.parse({ nominationId: id, version: '3', intent: 'verify', checks: { age: 'fits' } }),
    ).toEqual({
      ...{ nominationId: id, version: 3, intent: 'verify', checks: { age: 'fits' } },
      ...{ seenNote: '', returnNote: '', returnUntil: '', ineligibleReason: '', queue: {} },
    })
    expect(decide({ intent: 'verify', checks: { age: 'differs', skp: 'fits' } })).toEqual({})
    expect(Object.keys(decide({ intent: 'verify', checks: { age: 'perhaps' } }))).toEqual(['checks.age'])
    expect(Object.keys(decide({ intent: 'verify', checks: { height: 'fits' } }))).toEqual(['checks'])
    expect(decide({ intent: 'forget' })).toEqual({ intent: 'shell.notUnderstood' })
  })
  it('to return wants five letters of what to mend, and a day', () => {
    expect(decide({ intent: 'return', ...mend })).toEqual({})
    expect(decide({ intent: 'return', ...mend, returnNote: ' Tand ' })).toEqual({
      returnNote: 'nominations.mendNoteMissing',
    })
    expect(decide({ intent: 'return', returnNote: mend.returnNote })).toEqual({
      returnUntil: 'nominations.mendDayMissing',
    })
    expect(decide({ intent: 'return', ...mend, returnUntil: '2024-02-30' })).toEqual({ returnUntil: 'shell.dayWrong' })
  })
  it('to declare ineligible wants five letters of why', () => {
    expect(decide({ intent: 'declare_ineligible', ineligibleReason: 'Cukup' })).toEqual({})
    expect(decide({ intent: 'declare_ineligible', ineligibleReason: 'Cuku ' })).toEqual({
      ineligibleReason: 'nominations.ineligibleReasonMissing',
    })
    // What belongs to another decision is not asked; typed all the same, it would be lost, and so it stops this one.
    const unclear = 'nominations.decisionUnclear'
    expect(decide({ intent: 'declare_ineligible', ineligibleReason: 'Cukup', returnNote: 'x' })).toEqual({
      returnNote: unclear,
    })
    expect(decide({ intent: 'return', ...mend, ineligibleReason: 'x' })).toEqual({ ineligibleReason: unclear })
  })
  it.each([
    [{ returnNote: 'x' }, 'returnNote'],
    [{ returnUntil: '2024-07-05' }, 'returnNote'],
    [{ ineligibleReason: 'x' }, 'ineligibleReason'],
    [{ returnNote: 'x', ineligibleReason: 'x' }, 'ineligibleReason'],
  ])('to verify is stopped by words for another: %o', (words, field) => {
    expect(decide({ intent: 'verify', ...words })).toEqual({ [field]: 'nominations.decisionUnclear' })
  })
  it('takes words as long as the field, and no longer', () => {
    for (const field of ['returnNote', 'ineligibleReason'] as const) {
      const typed = field === 'returnNote' ? { intent: 'return', ...mend } : { intent: 'declare_ineligible' }
      expect(decide({ ...typed, [field]: 'x'.repeat(500) })).toEqual({})
      expect(decide({ ...typed, [field]: 'x'.repeat(501) })).toEqual({ [field]: 'shell.tooLong' })
    }
  })
  it('is opened again with a reason only', () => {
    expect(wrong(reopening, { nominationId: id, version: '1', reason: 'Salah' })).toEqual({})
    expect(wrong(reopening, { nominationId: id, version: '1', reason: 'Sala' })).toEqual({
      reason: 'shell.reasonMissing',
    })
  })
})

describe('the form of nominations', () => {
  const row = { personId: id, place: '1' }
  const call = (rows: unknown) => wrong(newNominations, { cohortId: id, rows })
  it('takes one to thirty people, each with a place from 1 to 99 and perhaps no motivation yet', () => {
    expect(call([row])).toEqual({})
    expect(call(Array(30).fill(row))).toEqual({})
    expect(call(Array(31).fill(row))).toEqual({ rows: 'nominations.tooMany' })
    expect(call([])).toEqual({ rows: 'nominations.nobodyPicked' })
    expect(call(undefined)).toEqual({ rows: 'nominations.nobodyPicked' })
    expect(newNominations.parse({ cohortId: id, rows: [row] }).rows).toEqual([
      { personId: id, place: 1, at: 0, motivation: '' },
    ])
  })
  it.each(['0', '100', '1.5', 'x'])('refuses %s for a place', (place) => {
    expect(call([{ ...row, place }])).toEqual({ 'rows.0.place': 'nominations.priorityWrong' })
  })
  it('takes 99 for a place', () => expect(call([{ ...row, place: '99' }])).toEqual({}))
  it('takes people by their places, leaves out who has none, and knows where each was written', () => {
    const rows = ['3', '', '1'].map((place) => ({ ...row, place }))
    expect(newNominations.parse({ cohortId: id, rows }).rows.map(({ place, at }) => [place, at])).toEqual([
      [1, 2],
      [3, 0],
    ])
    expect(call([{ ...row, place: '' }])).toEqual({ rows: 'nominations.nobodyPicked' })
    expect(wrong(letterOfSeveral, { cohortId: id, rows: [{ nominationId: id, version: '1', place: '1' }] })).toEqual({})
  })

  const draft = { nominationId: id, version: '1', priority: '1' }
  it('saves a draft unless it is to be submitted, whatever it still lacks', () => {
    expect(draftChange.parse(draft)).toMatchObject({ intent: 'save', motivation: '', letterNumber: '', letterDate: '' })
    expect(draftChange.parse({ ...draft, intent: 'submit' }).intent).toBe('submit')
    expect(wrong(draftChange, { ...draft, letterNumber: 'x'.repeat(101), motivation: 'x'.repeat(2001) })).toEqual({
      letterNumber: 'shell.tooLong',
      motivation: 'shell.tooLong',
    })
    expect(wrong(draftChange, { ...draft, letterNumber: 'x'.repeat(100), motivation: 'x'.repeat(2000) })).toEqual({})
  })
  it('submits with thirty letters of motivation, the number of the letter and its day', () => {
    const whole = { motivation: 'x'.repeat(30), letterNumber: '8/1', letterDate: '2024-06-27' }
    expect(wrong(submission, whole)).toEqual({})
    expect(wrong(submission, { ...whole, motivation: 'x'.repeat(2000) })).toEqual({})
    expect(wrong(submission, { ...whole, motivation: 'x'.repeat(2001) })).toEqual({ motivation: 'shell.tooLong' })
    expect(wrong(submission, { motivation: `${'x'.repeat(29)} `, letterNumber: '8/ ', letterDate: '' })).toEqual({
      motivation: 'nominations.motivationMissing',
      letterNumber: 'nominations.letterNumberMissing',
      letterDate: 'nominations.letterDateMissing',
    })
  })
})
