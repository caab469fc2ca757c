import { expect, it } from 'vitest'
import { toDay, toWallTime } from '@/lib/platform/dates'
import { overlappingRows } from '@/lib/schedule/schema'
import { axisHours, gridRow, gridSpan, homeTime, hoursOf, weeksOf } from '@/lib/schedule/week'

const item = (startsAt: string, endsAt: string, day = '2024-07-01') => ({
  day: toDay(day),
  startsAt: toWallTime(startsAt),
  endsAt: toWallTime(endsAt),
})

it('shows a usual day at least, and every item', () => {
  expect(hoursOf([])).toEqual({ from: 8, until: 17 })
  expect(hoursOf([item('07:15', '08:00'), item('19:00', '20:10')])).toEqual({ from: 7, until: 21 })
})

it('places a quarter of an hour in one row, below the head', () => {
  const range = { from: 8, until: 17 }
  expect(axisHours(range)).toHaveLength(9)
  expect(gridRow(toWallTime('08:00'), range)).toBe(2)
  expect(gridRow(toWallTime('09:15'), range)).toBe(7)
  expect(gridSpan(item('09:00', '10:30'))).toBe(6)
  expect(gridSpan(item('09:00', '09:05'))).toBe(1)
})

it('reads the clock at home one hour behind Singapore', () => {
  expect(homeTime(toDay('2024-07-01'), toWallTime('09:00'), 'Asia/Singapore', 'Asia/Jakarta')).toBe('08:00')
})

it('puts more than five days into rows of five', () => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((n) => toDay(`2024-07-0${n}`))
  expect(weeksOf(days).map((week) => week.length)).toEqual([5, 2])
})

it('finds rows that begin before another of that day has ended, and no others', () => {
  expect(overlappingRows([item('09:00', '12:00'), item('12:00', '13:00'), null])).toEqual([])
  expect(overlappingRows([item('10:00', '10:30'), item('09:00', '12:00'), item('11:00', '11:30')])).toEqual([0, 2])
  expect(overlappingRows([item('09:00', '12:00'), item('09:00', '12:00', '2024-07-02')])).toEqual([])
})

it('shows whole hours, the first and the last as they are', () => {
  expect(axisHours({ from: 8, until: 11 })).toEqual(['08:00', '09:00', '10:00'])
  expect(hoursOf([item('08:00', '17:00')])).toEqual({ from: 8, until: 17 })
  expect(hoursOf([item('07:59', '17:01')])).toEqual({ from: 7, until: 18 })
  expect(hoursOf([item('00:00', '23:00')])).toEqual({ from: 6, until: 23 })
})
it('puts ten days into two rows, and none into none', () => {
  const days = Array.from({ length: 10 }, (_, n) => toDay(`2024-07-${String(n + 1).padStart(2, '0')}`))
  expect(weeksOf(days)).toEqual([days.slice(0, 5), days.slice(5)])
  expect(weeksOf([])).toEqual([])
})
it('lets an item cover forty rows at most', () => {
  expect([
    gridSpan(item('08:00', '18:00')),
    gridSpan(item('08:00', '20:00')),
    gridSpan(item('08:00', '17:45')),
  ]).toEqual([40, 40, 39])
})
