import {
  type Day,
  dateOf,
  monthOf,
  type WallTime,
  wallIn,
  weekday,
  yearOf,
  type Zone,
  zoneNames,
} from '@/lib/platform/dates'
import type { Locale } from './define'
import { formatWords } from './format-words'

/** Dates, times, numbers and lists as offices write them (docs/glossary.md, "Formats"). The language comes first. */
const monthName = (locale: Locale, day: Day) => formatWords[locale].months[monthOf(day) - 1]

/** 30 Juni 2024 · 30 June 2024 */
export const formatDay = (locale: Locale, day: Day) => `${dateOf(day)} ${monthName(locale, day)} ${yearOf(day)}`
/** Minggu, 30 Juni 2024 · Sunday, 30 June 2024 */
export const formatDayLong = (locale: Locale, day: Day) => `${formatWeekday(locale, day)}, ${formatDay(locale, day)}`
/** 30 Jun 2024, for tables */
export const formatDayShort = (locale: Locale, day: Day) =>
  `${dateOf(day)} ${monthName(locale, day)?.slice(0, 3)} ${yearOf(day)}`
/** Agustus 2025 · August 2025 */
export const formatMonth = (locale: Locale, day: Day) => `${monthName(locale, day)} ${yearOf(day)}`
/** Minggu · Sunday */
export const formatWeekday = (locale: Locale, day: Day) => `${formatWords[locale].days[weekday(day) - 1]}`

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
/** WIB, WITA, WIT, SGT */
export const formatZone = (locale: Locale, zone: Zone) => zoneNames[zone][locale].short
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

/** 1.250 · 1,250; with decimals when asked for: 4,03 */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  const { thousands, decimal } = formatWords[locale]
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : ''
  return sign + grouped + (fraction ? decimal + fraction : '')
}
/** 87,5%: a part of a whole, one decimal where it is not zero; a dash when there is no whole. */
export function formatPercent(locale: Locale, part: number, whole: number): string {
  if (whole === 0) return '–'
  const tenths = Math.round((part * 1000) / whole)
  return `${formatNumber(locale, tenths / 10, tenths % 10 === 0 ? 0 : 1)}%`
}
/** Points of a ranking (10000 to 50000) as 4,03: halves go up, in whole numbers so that no fraction is lost. */
export const formatPoints = (locale: Locale, points: number) =>
  formatNumber(locale, Math.floor((points + 50) / 100) / 100, 2)
/** The mean of one criterion (100 to 500) as 4,50. */
export const formatMean = (locale: Locale, mean: number) => formatNumber(locale, mean / 100, 2)

/** 5 hari · 5 days */
export const formatDays = (locale: Locale, days: number) => formatWords[locale].dayCount(days)
/** How long ago (hari ini, kemarin, 5 hari lalu); a negative number lies ahead (besok, 5 hari lagi). */
export function formatAgo(locale: Locale, days: number): string {
  const { today, yesterday, tomorrow, ago, ahead } = formatWords[locale]
  if (days === 0) return today
  if (days === 1) return yesterday
  if (days === -1) return tomorrow
  return days > 0 ? ago(days) : ahead(-days)
}
/** 1 jam 10 menit · 1 h 10 min */
export function formatMinutes(locale: Locale, total: number): string {
  const { hours, minutes } = formatWords[locale]
  const [h, m] = [Math.floor(total / 60), total % 60]
  return [h ? hours(h) : '', m || !h ? minutes(m) : ''].filter(Boolean).join(' ')
}
/** A, B, dan C · A, B and C */
export function formatList(locale: Locale, names: readonly string[]): string {
  const { and, listComma } = formatWords[locale]
  if (names.length < 2) return names.join('')
  const comma = names.length > 2 ? listComma : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`
}

/** 19860218 201101 2 904; a dash for who has no number. */
export const formatNip = (nip: string | null) => (nip ? nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : '–')

/** 0812-3456-7890 of +6281234567890; 0741-60000 of a landline; +65 6123 4567. */
export function formatPhone(phone: string | null): string {
  if (!phone) return '–'
  const abroad = /^\+65(\d{4})(\d{4})$/.exec(phone)
  if (abroad) return `+65 ${abroad[1]} ${abroad[2]}`
  const mobile = /^\+62(8\d{2})(\d{4})(\d+)$/.exec(phone)
  if (mobile) return `0${mobile[1]}-${mobile[2]}-${mobile[3]}`
  const landline = /^\+62(2[124]|31|61|\d{3})(\d+)$/.exec(phone)
  return landline ? `0${landline[1]}-${landline[2]}` : phone
}
