import type { MessageKey } from '@/lib/i18n/catalogue'
import {
  type Day,
  daysBetween,
  includesDay,
  instantOf,
  minutesBetween,
  minutesOf,
  type Period,
  type WallTime,
  type Zone,
} from '@/lib/platform/dates'

/** The week of training (jadwal): what is on now, what comes next, and how many lesson hours it makes. */
export const scheduleKinds = ['session', 'visit', 'ceremony', 'meal', 'travel', 'free'] as const
export type ScheduleKind = (typeof scheduleKinds)[number]
export const scheduleKindLabels: Record<ScheduleKind, MessageKey> = {
  session: 'schedule.kindSession',
  visit: 'schedule.kindVisit',
  ceremony: 'schedule.kindCeremony',
  meal: 'schedule.kindMeal',
  travel: 'schedule.kindTravel',
  free: 'schedule.kindFree',
}
/** Kinds whose minutes count as learning. */
const isLearning = (kind: ScheduleKind) => kind === 'session' || kind === 'visit'

export type TimedItem = { id: string; day: Day; startsAt: WallTime; endsAt: WallTime }
export type NowNext<I> = {
  now: { item: I; minutesLeft: number } | null
  next: { item: I; minutesUntil: number } | null
}

export const startOf = (item: TimedItem, zone: Zone) => instantOf(item.day, item.startsAt, zone)
export const endOf = (item: TimedItem, zone: Zone) => instantOf(item.day, item.endsAt, zone)

/** By day, start and end; wall times of one zone need no instants for that. */
export const inScheduleOrder = <I extends TimedItem>(items: readonly I[]): I[] =>
  [...items].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
const orderKey = ({ day, startsAt, endsAt, id }: TimedItem) => [day, startsAt, endsAt, id].join()

/** Of several items at once, the one that started last is now; next is the first that has not started. */
export function nowAndNext<I extends TimedItem>(items: readonly I[], zone: Zone, at: Date): NowNext<I> {
  const ordered = inScheduleOrder(items)
  const now = ordered.findLast((item) => startOf(item, zone) <= at && at < endOf(item, zone))
  const next = ordered.find((item) => startOf(item, zone) > at)
  return {
    now: now ? { item: now, minutesLeft: minutesUp(at, endOf(now, zone)) } : null,
    next: next ? { item: next, minutesUntil: minutesUp(at, startOf(next, zone)) } : null,
  }
}
/** A countdown rounds up: 30 seconds before the start it is still one minute. */
const minutesUp = (from: Date, to: Date) => -minutesBetween(to, from)

/** JP: whole units of 45 minutes of learning; ceremony, meal, travel and free time count nothing. */
export function lessonHours(items: readonly (TimedItem & { kind: ScheduleKind })[]): number {
  const minutes = items
    .filter(({ kind }) => isLearning(kind))
    .reduce((sum, { startsAt, endsAt }) => sum + minutesOf(endsAt) - minutesOf(startsAt), 0)
  return Math.floor(minutes / 45)
}

/** The second day of five: { number: 2, of: 5 }; null outside the training. */
export function trainingDay(training: Period, day: Day): { number: number; of: number } | null {
  if (!includesDay(training, day)) return null
  return { number: daysBetween(training.startsOn, day) + 1, of: daysBetween(training.startsOn, training.endsOn) + 1 }
}

/** Why an item cannot stand in the schedule; null when it can. */
export const itemTimesError = ({ startsAt, endsAt }: Pick<TimedItem, 'startsAt' | 'endsAt'>): MessageKey | null =>
  endsAt > startsAt ? null : 'schedule.endsTooEarly'
