import type { MessageKey } from '@/lib/i18n/catalogue'
import {
  type Day,
  daysBetween,
  includesDay,
  instantOf,
  minutesOf,
  type Period,
  type WallTime,
  type Zone,
} from '@/lib/platform/dates'

/** The items of a week of training (jadwal): their kinds and times, and how many lesson hours they make. */
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

type Times = { day: Day; startsAt: WallTime; endsAt: WallTime }
export type TimedItem = Times & { id: string }

export const startOf = (item: TimedItem, zone: Zone) => instantOf(item.day, item.startsAt, zone)
export const endOf = (item: TimedItem, zone: Zone) => instantOf(item.day, item.endsAt, zone)

/** By day, start and end; wall times of one zone need no instants for that, and no two items share their time. */
export const inScheduleOrder = <I extends Times>(items: readonly I[]): I[] =>
  [...items].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
const orderKey = ({ day, startsAt, endsAt }: Times) => [day, startsAt, endsAt].join()

/** JP: whole units of 45 minutes of learning; ceremony, meal, travel and free time count nothing. */
export function lessonHours(items: readonly (Times & { kind: ScheduleKind })[]): number {
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
