/**
 * Days, wall times and zones. A day is 'YYYY-MM-DD' and compares as text; what happened is an instant (Date);
 * what is planned is day + wall time + zone, its instant derived. No clock in here: now is handed in.
 */
export type Day = string & { readonly __day: true }
export type WallTime = string & { readonly __wallTime: true }

/** The zones with names of their own here; their clocks never change. */
export const namedZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Singapore'] as const
export type NamedZone = (typeof namedZones)[number]
/** A zone of the IANA database. */
export type Zone = NamedZone | (string & { readonly __zone: true })

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/
const wallTimeShape = /^([01]\d|2[0-3]):[0-5]\d$/
const dayLength = 86_400_000
const minuteLength = 60_000

const pad = (n: number, width = 2) => String(n).padStart(width, '0')
const utcOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayOfUtc = (utc: number) => new Date(utc).toISOString().slice(0, 10) as Day

/** True for a day that the calendar has, between the years 1900 and 2199. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false
  const [, year, month, date] = (dayShape.exec(text) ?? []).map(Number)
  if (!year || !month || !date || year < 1900 || year > 2199) return false
  return month <= 12 && date <= lastDateOf(year, month)
}
export const isWallTime = (text: unknown): text is WallTime => typeof text === 'string' && wallTimeShape.test(text)

/** The text as a day; throws a RangeError for anything else. Input of users goes through isDay first. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}
/** The text 'HH:MM' as a wall time; throws a RangeError for anything else. */
export function toWallTime(text: string): WallTime {
  if (!isWallTime(text)) throw new RangeError(`not a wall time: ${text}`)
  return text
}

/** The number of the last day of a month, 1 to 12. */
const lastDateOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
export const yearOf = (day: Day) => Number(day.slice(0, 4))
const monthOf = (day: Day) => Number(day.slice(5, 7))
export const dateOf = (day: Day) => Number(day.slice(8, 10))
const dayOf = (year: number, month: number, date: number) => toDay(`${pad(year, 4)}-${pad(month)}-${pad(date)}`)

export const addDays = (day: Day, days: number) => dayOfUtc(utcOf(day) + days * dayLength)

/** The same date some months on, clamped to the last day of a shorter month: 31 August + 6 = the last of February. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dayOf(year, month, Math.min(dateOf(day), lastDateOf(year, month)))
}
export const addYears = (day: Day, years: number) => addMonths(day, years * 12)

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day) => (utcOf(to) - utcOf(from)) / dayLength
/** Every day from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day) =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, n) => addDays(first, n))

/** Completed years on a day: born 2 July 1969 is 54 on 1 July 2024. Born on 29 February turns a year older on 1 March. */
export function completedYears(since: Day, on: Day): number {
  return yearOf(on) - yearOf(since) - (on.slice(5) < since.slice(5) ? 1 : 0)
}

export type Period = { startsOn: Day; endsOn: Day }
/** Two periods share a day; the first and last days of each count. */
export const overlaps = (a: Period, b: Period) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn
export const includesDay = (period: Period, day: Day) => period.startsOn <= day && day <= period.endsOn

/** True for every zone that this machine knows. */
export function isZone(text: unknown): text is Zone {
  if (typeof text !== 'string' || !/^[A-Za-z_]+(?:\/[\w+-]+)+$/.test(text)) return false
  try {
    return clockOf(text as Zone) !== null
  } catch {
    return false // RangeError: no such zone
  }
}

const clocks = new Map<Zone, Intl.DateTimeFormat>()
function clockOf(zone: Zone) {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(zone, made)
  return made
}

/** Day and wall time that people in the zone read at an instant. */
export function wallIn(instant: Date, zone: Zone): { day: Day; time: WallTime } {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: toDay(`${part.year}-${part.month}-${part.day}`),
    time: toWallTime(`${part.hour}:${part.minute}`),
  }
}
/** The calendar day that it is in the zone at an instant. */
export const dayIn = (instant: Date, zone: Zone) => wallIn(instant, zone).day

const utcOfWall = ({ day, time }: { day: Day; time: WallTime }) => Date.parse(`${day}T${time}:00Z`)
/** Milliseconds that the clock of the zone is ahead of UTC about an instant. */
const aheadAt = (instant: number, zone: Zone) => utcOfWall(wallIn(new Date(instant), zone)) - instant

/**
 * The instant of a planned wall time. Where clocks go back and it happens twice, the first; where they go forward and it
 * never happens, as much later as they went forward.
 */
export function instantOf(day: Day, time: WallTime, zone: Zone): Date {
  const asUtc = utcOfWall({ day, time })
  const before = aheadAt(asUtc - dayLength, zone)
  const after = isNamed(zone) ? before : aheadAt(asUtc + dayLength, zone)
  const [first, second] = [new Date(asUtc - before), new Date(asUtc - after)]
  const isThen = (instant: Date) => utcOfWall(wallIn(instant, zone)) === asUtc
  return before === after || isThen(first) || !isThen(second) ? first : second
}
const isNamed = (zone: Zone) => namedZones.includes(zone as NamedZone)
/** The last millisecond of a day in a zone: a deadline. Late is `now > endOfDay(…)`; it reads 23.59 on that day. */
export const endOfDay = (day: Day, zone: Zone) =>
  new Date(instantOf(addDays(day, 1), '00:00' as WallTime, zone).getTime() - 1)

/** Whole minutes from one instant to another, rounded down. */
export const minutesBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / minuteLength)
/** Minutes since midnight. */
export const minutesOf = (time: WallTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** A date column comes out of the database as midnight UTC; these two turn it into a day and back. */
export const dayFromColumn = (column: Date) => toDay(column.toISOString().slice(0, 10))
export const columnFromDay = (day: Day) => new Date(utcOf(day))
