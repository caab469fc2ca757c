import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Day, dateOf, type WallTime, wallIn, yearOf, type Zone } from '@/lib/platform/dates'
import type { Locale } from './define'
import { formatWords } from './format-words'
import { listsOf, numbersOf, spansOf, writeDay } from './intl'
import { zoneName } from './zones'

/** Dates, times, numbers and lists as offices write them. The language comes first. */

/** 30 Juni 2024 · 30 June 2024 */
export const formatDay = (locale: Locale, day: Day) =>
  writeDay(locale, day, { day: 'numeric', month: 'long', year: 'numeric' })
/** Minggu, 30 Juni 2024 · Sunday, 30 June 2024 */
export const formatDayLong = (locale: Locale, day: Day) => `${formatWeekday(locale, day)}, ${formatDay(locale, day)}`
/** 30 Jun 2024, for tables; three letters for each month, where Intl has four for the English September */
export const formatDayShort = (locale: Locale, day: Day) =>
  `${dateOf(day)} ${monthName(locale, day).slice(0, 3)} ${yearOf(day)}`
/** Agustus 2025 · August 2025 */
export const formatMonth = (locale: Locale, day: Day) => writeDay(locale, day, { month: 'long', year: 'numeric' })
/** Minggu · Sunday */
export const formatWeekday = (locale: Locale, day: Day) => writeDay(locale, day, { weekday: 'long' })
const monthName = (locale: Locale, day: Day) => writeDay(locale, day, { month: 'long' })

/** 1 s.d. 5 Juli 2024 · 30 Juni s.d. 6 Juli 2024 · 28 Desember 2024 s.d. 3 Januari 2025 */
export function formatRange(locale: Locale, first: Day, last: Day): string {
  const { to, toFar } = formatWords[locale]
  if (first === last) return formatDay(locale, first)
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dateOf(first)}${to}${formatDay(locale, last)}`
  if (yearOf(first) === yearOf(last)) {
    return `${dateOf(first)} ${monthName(locale, first)}${toFar}${formatDay(locale, last)}`
  }
  return `${formatDay(locale, first)}${toFar}${formatDay(locale, last)}`
}

const clock = (locale: Locale, time: WallTime) => time.replace(':', formatWords[locale].timeDot)
/** WIB, WITA, WIT, SGT, waktu Jepang */
export const formatZone = (locale: Locale, zone: Zone) => zoneName(locale, zone).short
/** 09.00 WIB · 09:00 WIB */
export const formatTime = (locale: Locale, time: WallTime, zone: Zone) =>
  `${clock(locale, time)} ${formatZone(locale, zone)}`
/** 09.00, where a zone stands beside it already */
export const formatBareTime = (locale: Locale, time: WallTime) => clock(locale, time)
/** 09.00–10.30 WIB */
export const formatTimeRange = (locale: Locale, from: WallTime, until: WallTime, zone: Zone) =>
  `${clock(locale, from)}–${formatTime(locale, until, zone)}`
/** 09.00 WIB of an instant */
export const formatTimeIn = (locale: Locale, instant: Date, zone: Zone) =>
  formatTime(locale, wallIn(instant, zone).time, zone)
/** 09.00 SGT · 08.00 WIB: the clock here, then the one at home; once when they are the same. */
export const formatTwoClocks = (locale: Locale, instant: Date, here: Zone, home: Zone) =>
  [...new Set([formatTimeIn(locale, instant, here), formatTimeIn(locale, instant, home)])].join(' · ')
/** 30 Juni 2024, 09.00 WIB */
export const formatDateTime = (locale: Locale, instant: Date, zone: Zone) =>
  `${formatDay(locale, wallIn(instant, zone).day)}, ${formatTimeIn(locale, instant, zone)}`
/** Minggu, 30 Juni 2024, 09.00 WIB */
export const formatDateTimeLong = (locale: Locale, instant: Date, zone: Zone) =>
  `${formatDayLong(locale, wallIn(instant, zone).day)}, ${formatTimeIn(locale, instant, zone)}`

/** 1.250 · 1,250; with decimals when asked for: 4,03. A minus is one, not a hyphen. */
export const formatNumber = (locale: Locale, value: number, decimals = 0): string =>
  numbersOf(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−')
/** 87,5%: a part of a whole, one decimal where it is not zero; a dash when there is no whole. */
export const formatPercent = (locale: Locale, part: number, whole: number): string =>
  whole === 0 ? '–' : numbersOf(locale, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole)
/** Points of a ranking (10000 to 50000) as 4,03: halves go up, in whole numbers so that no fraction is lost. */
export const formatPoints = (locale: Locale, points: number) =>
  formatNumber(locale, Math.floor((points + 50) / 100) / 100, 2)
/** The mean of one criterion (100 to 500) as 4,50. */
export const formatMean = (locale: Locale, mean: number) => formatNumber(locale, mean / 100, 2)

/** 5 hari · 5 days */
export const formatDays = (locale: Locale, days: number) =>
  numbersOf(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
/** How long ago (hari ini, kemarin, 5 hari lalu); a negative number lies ahead (besok, 5 hari lagi). */
export function formatAgo(locale: Locale, days: number): string {
  if (Math.abs(days) < 2) return spansOf(locale, { numeric: 'auto' }).format(-days, 'day')
  const { ago, ahead } = formatWords[locale]
  return days > 0 ? ago(formatDays(locale, days)) : ahead(formatDays(locale, -days))
}
/** 1 jam 10 menit · 1 h 10 min */
export function formatMinutes(locale: Locale, total: number): string {
  const { hours, minutes } = formatWords[locale]
  const [h, m] = [Math.floor(total / 60), total % 60]
  return [h ? hours(h) : '', m || !h ? minutes(m) : ''].filter(Boolean).join(' ')
}
/** A, B, dan C · A, B and C */
export const formatList = (locale: Locale, names: readonly string[]) =>
  listsOf(locale, { type: 'conjunction' }).format(names)

/** 19860218 201101 2 904; a dash for who has no number. */
export const formatNip = (nip: string | null) => (nip ? nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : '–')

/** 0812-3456-7890 of +6281234567890; 0741-60000 of a landline; +61 412 345 678 abroad, as its country groups it. */
export function formatPhone(phone: string | null): string {
  if (!phone) return '–'
  const mobile = /^\+62(8\d{2})(\d{4})(\d+)$/.exec(phone)
  if (mobile) return `0${mobile[1]}-${mobile[2]}-${mobile[3]}`
  const landline = /^\+62(2[124]|31|61|\d{3})(\d+)$/.exec(phone)
  if (landline) return `0${landline[1]}-${landline[2]}`
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
}
