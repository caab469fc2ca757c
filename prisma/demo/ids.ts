import { createHash } from 'node:crypto'
import { columnFromDay, type Day, instantOf, toDay, toWallTime } from '@/lib/platform/dates'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The same id for the same thing in every demo database: a version 8 UUID of its name. */
export function idOf(...name: string[]): string {
  const hex = sha256(name.join('|'))
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The column value of a day written as text. */
export const onDay = (day: string) => columnFromDay(toDay(day))
export const onDayOrNull = (day: Day | null) => (day === null ? null : columnFromDay(day))
/** An instant by the clock of western Indonesia. */
export const wib = (day: string, time: string) => instantOf(toDay(day), toWallTime(time), 'Asia/Jakarta')
/** The same instant some minutes later. */
export const minutesAfter = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000)
