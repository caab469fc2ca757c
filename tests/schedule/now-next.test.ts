import { describe, expect, it } from 'vitest'
import { instantOf, toDay, toWallTime, type Zone } from '@/lib/platform/dates'
import {
  inScheduleOrder,
  itemTimesError,
  lessonHours,
  nowAndNext,
  type ScheduleKind,
  trainingDay,
} from '@/lib/schedule/now-next'

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
const at = (time: string, zone: Zone = 'Asia/Singapore', date = '2024-07-02') =>
  instantOf(toDay(date), toWallTime(time), zone)

describe('now and next', () => {
  it.each([
    ['08:00', null, 'A'],
    ['09:00', 'A', 'B'],
    ['10:30', null, 'B'],
    ['12:20', 'lunch', 'C'],
    ['16:44', 'D', 'A'],
  ])('at %s in Singapore: %s, then %s', (time, now, next) => {
    const found = nowAndNext(week, 'Asia/Singapore', at(time))
    expect([found.now?.item.id ?? null, found.next?.item.id ?? null]).toEqual([now, next])
  })
  it('are the same moment on the clock of Jambi', () => {
    expect(nowAndNext(week, 'Asia/Singapore', at('08:00', 'Asia/Jakarta')).now?.item.id).toBe('A')
  })
  it('say how long is left, and half a minute still counts as one', () => {
    const found = nowAndNext(week, 'Asia/Singapore', at('10:12'))
    expect([found.now?.minutesLeft, found.next?.minutesUntil]).toEqual([18, 33])
    const late = new Date(at('10:44').getTime() + 30_000)
    expect(nowAndNext(week, 'Asia/Singapore', late).next?.minutesUntil).toBe(1)
  })
  it('end with the week', () => {
    expect(nowAndNext(week, 'Asia/Singapore', at('17:00', 'Asia/Singapore', '2024-07-05'))).toEqual({
      now: null,
      next: null,
    })
  })
  it('take the one that started last when two run at once', () => {
    const talk = item('talk', '09:30', '10:00')
    expect(nowAndNext([talk, ...tuesday], 'Asia/Singapore', at('09:45')).now?.item.id).toBe('talk')
    expect(nowAndNext([talk, ...tuesday], 'Asia/Singapore', at('10:10')).now?.item.id).toBe('A')
  })
})

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
  it('is in the order of its times', () => expect(inScheduleOrder(week.toReversed())).toEqual(week))
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
