import { columnFromDay, type Day, type Zone } from '@/lib/platform/dates'
import type { Locale } from './define'

/** The languages as Intl knows them: English with the day before the month, as the letters of the region have it. */
const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** One formatter for each language and manner, made once: making one costs more than a hundred uses. */
function once<O extends object, F>(make: (tag: string, options: O) => F) {
  const made = new Map<string, F>()
  return (locale: Locale, options: O): F => {
    const key = locale + JSON.stringify(options)
    const known = made.get(key)
    if (known) return known
    const fresh = make(tags[locale], options)
    made.set(key, fresh)
    return fresh
  }
}

export const numbersOf = once((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
export const listsOf = once((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options))
export const spansOf = once((tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options))
const daysOf = once((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

const clockWords = once(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }),
)
/** A day of this age: a zone of today may have been another once. */
const someDay = Date.UTC(2025, 0, 1)
/** What Intl calls a zone, the same in summer and winter: Waktu Jepang, Waktu Sydney. */
export const zoneWordOf = (locale: Locale, zone: Zone, form: 'shortGeneric' | 'longGeneric') =>
  clockWords(locale, { timeZone: zone, timeZoneName: form })
    .formatToParts(someDay)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone

/** A calendar day, which has no zone: written as the same day wherever the program runs. */
export const writeDay = (locale: Locale, day: Day, parts: Intl.DateTimeFormatOptions) =>
  daysOf(locale, { timeZone: 'UTC', ...parts }).format(columnFromDay(day))
