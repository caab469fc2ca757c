import { expect, it } from 'vitest'
import { scheduleRefusal } from '@/lib/schedule/rules'
import { scheduleInput } from '@/lib/schedule/schema'
import { wrongFields } from '../support/wrong-fields'

const form = { cohortId: '0197a000-0000-7000-8000-000000000001', version: '1', part: '2024-07-01' }
const row = (startsAt: string, endsAt: string, fields: object = {}) => ({
  ...{ day: '2024-07-01', startsAt, endsAt, kind: 'session', titleId: 'Kuliah', titleEn: 'Lecture' },
  ...fields,
})
const wrong = (...items: unknown[]) => wrongFields(scheduleInput, { ...form, items })

it('the form of a week takes items one after another, and what nobody has to say is empty', () => {
  expect(wrong(row('09.00', '10.30'), row('10.30', '12.00'))).toEqual({})
  expect(scheduleInput.parse({ ...form, items: [row('09.00', '10.30')] })).toMatchObject({
    intent: 'save',
    items: [{ startsAt: '09:00', endsAt: '10:30', place: '', speaker: '' }],
  })
})
it('an item ends after it begins, and begins when the one before it has ended', () => {
  expect(wrong(row('09.00', '09.00'))).toEqual({ 'items.0.endsAt': 'schedule.endsTooEarly' })
  expect(wrong(row('10.29', '12.00'), row('09.00', '10.30'))).toEqual({ 'items.0.startsAt': 'schedule.overlaps' })
  expect(wrong(row('09.00', '10.30'), row('09.00', '10.30', { day: '2024-07-02' }))).toEqual({})
  // What ends before it begins is told once, not as an overlap too.
  expect(wrong(row('09.00', '12.00'), row('10.00', '09.30'))).toEqual({ 'items.1.endsAt': 'schedule.endsTooEarly' })
})
it('an item inside a long one does not shorten it', () => {
  expect(wrong(row('09.00', '12.00'), row('09.30', '10.00'), row('11.00', '12.30'), row('12.30', '13.00'))).toEqual({
    'items.1.startsAt': 'schedule.overlaps',
    'items.2.startsAt': 'schedule.overlaps',
  })
})
it('each field that is to be mended is named', () => {
  expect(wrong(row('9', '25.00', { day: '2024-02-30', kind: 'party', titleId: '', titleEn: ' ' }))).toEqual({
    'items.0.day': 'shell.dayWrong',
    'items.0.startsAt': 'shell.timeWrong',
    'items.0.endsAt': 'shell.timeWrong',
    'items.0.kind': 'shell.notUnderstood',
    'items.0.titleId': 'schedule.titleMissing',
  })
})
const empty = row('', '', { titleId: '', titleEn: '', place: '', speaker: '' })
it('a row of which only day and kind were chosen is none, and one ticked for removal', () => {
  expect(scheduleInput.parse({ ...form, items: [empty, row('09.00', '08.00', { remove: 'on' })] }).items).toEqual([
    null,
    null,
  ])
})
it.each(['startsAt', 'endsAt', 'titleId', 'titleEn', 'place', 'speaker'])(
  'a row with %s alone wants the rest',
  (name) => {
    expect(wrong({ ...empty, [name]: '09.00' })).not.toEqual({})
  },
)
it('a week has three hundred items at most', () => {
  const many = (count: number) => Array(count).fill(empty)
  expect(wrong(...many(300))).toEqual({})
  expect(wrong(...many(301))).toEqual({ items: 'schedule.tooManyRows' })
})
it('a week can be written until the cohort is closed or cancelled', () => {
  const states = ['draft', 'open', 'selecting', 'closed', 'cancelled'] as const
  expect(states.filter((state) => scheduleRefusal({ state }) === null)).toEqual(['draft', 'open', 'selecting'])
  expect(scheduleRefusal({ state: 'closed' })).toBe('schedule.notEditable')
})
