import { type Day, instantOf, minutesOf, toWallTime, type WallTime, wallIn, type Zone } from '@/lib/platform/dates'

/** Where things stand in the grid of a week: a head, then rows of a quarter of an hour each. */
type Timed = { startsAt: WallTime; endsAt: WallTime }
/** Whole hours; `until` is the first hour that is not shown, at most 24. */
export type HourRange = { from: number; until: number }

const usual: HourRange = { from: 8, until: 17 }
/** The grid's style sheet knows this many quarter rows: 17 hours. */
const mostHours = 17

/** The hours that show every item, at least those of a usual day. */
export function hoursOf(items: readonly Timed[]): HourRange {
  const starts = items.map(({ startsAt }) => Math.floor(minutesOf(startsAt) / 60))
  const ends = items.map(({ endsAt }) => Math.ceil(minutesOf(endsAt) / 60))
  const until = Math.max(usual.until, ...ends)
  return { from: Math.max(Math.min(usual.from, ...starts), until - mostHours), until }
}

export const axisHours = ({ from, until }: HourRange): WallTime[] =>
  Array.from({ length: until - from }, (_, n) => toWallTime(`${String(from + n).padStart(2, '0')}:00`))

/** The row of a time; the head is row 1, so the first quarter is row 2. */
export const gridRow = (time: WallTime, { from }: HourRange) =>
  Math.max(0, Math.floor((minutesOf(time) - from * 60) / 15)) + 2

/** How many quarters an item covers: one at least, forty at most. */
export const gridSpan = ({ startsAt, endsAt }: Timed) =>
  Math.min(40, Math.max(1, Math.ceil(minutesOf(endsAt) / 15) - Math.floor(minutesOf(startsAt) / 15)))

/** What the clock at home reads when it is `time` there. */
export const homeTime = (day: Day, time: WallTime, there: Zone, home: Zone): WallTime =>
  wallIn(instantOf(day, time, there), home).time

/** The days in rows of five, as the grid has columns. */
export const weeksOf = (days: readonly Day[]): Day[][] =>
  Array.from({ length: Math.ceil(days.length / 5) }, (_, n) => days.slice(n * 5, n * 5 + 5))
