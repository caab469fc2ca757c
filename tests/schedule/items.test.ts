import { describe, expect, it } from 'vitest'
import { toDay, toWallTime } from '@/lib/platform/dates'
import { inScheduleOrder, itemTimesError, lessonHours, type ScheduleKind, trainingDay } from '@/lib/schedule/items'

const item = (id: string, startsAt: string, endsAt: string, kind: ScheduleKind = 'session', day = '2024-07-02') => ({
  id,
  day: toDay(day),
  startsAt: toWallTime(startsAt),
  endsAt: toWallTime(endsAt),
  kind,
})
const day = (date: string, first: ScheduleKind, last: ScheduleKind) => [
  item('A', '09:00', '10:30', first, date),
  item('B', '10:45', '12:15', 'session', date),
  item('lunch', '12:15', '13:30', 'meal', date),
  item('C', '13:30', '15:00', 'visit', date),
  item('D', '15:15', '16:45', last, date),
]
const tuesday = day('2024-07-02', 'session', 'session')
const week = [
  ...day('2024-07-01', 'ceremony', 'session'),
  ...tuesday,
  ...day('2024-07-03', 'session', 'session'),
  ...day('2024-07-04', 'session', 'session'),
  ...day('2024-07-05', 'session', 'ceremony'),
]
describe('lesson hours', () => {
  it('the week of 2024 makes 36 JP: opening, evaluation and meals count nothing', () =>
    expect(lessonHours(week)).toBe(36))
  it.each([
    [[item('a', '09:00', '09:44')], 0],
    [[item('a', '09:00', '09:45')], 1],
    [[item('a', '09:00', '09:44'), item('b', '10:00', '10:01')], 1],
    [[item('a', '09:00', '12:00', 'travel'), item('b', '12:00', '14:00', 'free')], 0],
    [[], 0],
  ])('%#', (items, hours) => expect(lessonHours(items)).toBe(hours))
})

describe('the schedule', () => {
  it('is in the order of its times', () => {
    for (const given of [week, week.toReversed()]) expect(inScheduleOrder(given)).toEqual(week)
  })
  it('knows the second day of five', () => {
    const training = { startsOn: toDay('2024-07-01'), endsOn: toDay('2024-07-05') }
    expect(trainingDay(training, toDay('2024-07-02'))).toEqual({ number: 2, of: 5 })
    expect(trainingDay(training, toDay('2024-06-30'))).toBeNull()
  })
  it('refuses an item that ends when it starts', () => {
    expect(itemTimesError(item('a', '09:00', '09:00'))).toBe('schedule.endsTooEarly')
    expect(itemTimesError(item('a', '09:00', '09:01'))).toBeNull()
  })
})
