import { describe, expect, it } from 'vitest'
import {
  formatAgo,
  formatDateTime,
  formatDateTimeLong,
  formatDay,
  formatDayLong,
  formatDayShort,
  formatDays,
  formatList,
  formatMean,
  formatMinutes,
  formatMonth,
  formatNip,
  formatNumber,
  formatPercent,
  formatPhone,
  formatPoints,
  formatRange,
  formatTime,
  formatTimeRange,
  formatTwoClocks,
  formatWeekday,
} from '@/lib/i18n/format'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'

const departure = toDay('2024-06-30')
const nine = toWallTime('09:00')

describe('days', () => {
  it('are written as letters write them', () => {
    expect(formatDay('id', departure)).toBe('30 Juni 2024')
    expect(formatDayLong('id', departure)).toBe('Minggu, 30 Juni 2024')
    expect(formatDayShort('id', toDay('2024-08-01'))).toBe('1 Agu 2024')
    expect(formatMonth('id', toDay('2025-08-01'))).toBe('Agustus 2025')
  })
  it('name every month and every weekday of both languages', () => {
    const months = Array.from({ length: 12 }, (_, n) => toDay(`2024-${String(n + 1).padStart(2, '0')}-01`))
    const week = Array.from({ length: 7 }, (_, n) => toDay(`2024-07-0${n + 1}`))
    const said = (locale: 'id' | 'en') => [
      months
        .map((day) => formatMonth(locale, day))
        .join(' ')
        .replaceAll(' 2024', ''),
      months.map((day) => formatDayShort(locale, day).slice(2, -5)).join(' '),
      week.map((day) => formatWeekday(locale, day)).join(' '),
    ]
    expect(said('id')).toEqual([
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
      'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
    ])
    expect(said('en')).toEqual([
      'January February March April May June July August September October November December',
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    ])
  })
  it('have an English form', () => {
    expect(formatDay('en', departure)).toBe('30 June 2024')
    expect(formatDayLong('en', departure)).toBe('Sunday, 30 June 2024')
  })
  it.each([
    ['2024-07-01', '2024-07-05', '1 s.d. 5 Juli 2024', '1–5 July 2024'],
    ['2024-06-30', '2024-07-06', '30 Juni s.d. 6 Juli 2024', '30 June – 6 July 2024'],
    ['2024-12-28', '2025-01-03', '28 Desember 2024 s.d. 3 Januari 2025', '28 December 2024 – 3 January 2025'],
    ['2024-07-01', '2024-07-01', '1 Juli 2024', '1 July 2024'],
    ['2023-07-01', '2024-07-05', '1 Juli 2023 s.d. 5 Juli 2024', '1 July 2023 – 5 July 2024'],
  ])('%s to %s reads %s', (first, last, id, en) => {
    expect(formatRange('id', toDay(first), toDay(last))).toBe(id)
    expect(formatRange('en', toDay(first), toDay(last))).toBe(en)
  })
})

describe('times', () => {
  const instant = instantOf(departure, nine, 'Asia/Singapore')
  it('say their zone', () => {
    expect(formatTime('id', nine, 'Asia/Jakarta')).toBe('09.00 WIB')
    expect(formatTime('en', nine, 'Asia/Jakarta')).toBe('09:00 WIB')
    expect(formatTimeRange('id', nine, toWallTime('10:30'), 'Asia/Jakarta')).toBe('09.00–10.30 WIB')
  })
  it('show both clocks, here first', () => {
    expect(formatTwoClocks('id', instant, 'Asia/Singapore', 'Asia/Jakarta')).toBe('09.00 SGT · 08.00 WIB')
    expect(formatTwoClocks('id', instant, 'Asia/Jakarta', 'Asia/Jakarta')).toBe('08.00 WIB')
  })
  it('stand behind their day', () => {
    expect(formatDateTime('id', instant, 'Asia/Jakarta')).toBe('30 Juni 2024, 08.00 WIB')
    expect(formatDateTimeLong('en', instant, 'Asia/Jakarta')).toBe('Sunday, 30 June 2024, 08:00 WIB')
  })
})

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1250, '1.250', '1,250'],
    [1250000, '1.250.000', '1,250,000'],
    [-1250, '−1.250', '−1,250'],
  ])('%d', (value, id, en) => {
    expect(formatNumber('id', value)).toBe(id)
    expect(formatNumber('en', value)).toBe(en)
  })
  it('have no minus before nothing', () => {
    expect([formatNumber('id', -0), formatNumber('id', -0.4), formatNumber('id', -0.5, 1)]).toEqual(['0', '0', '−0,5'])
  })
  it('say a part of a whole in per cent', () => {
    expect(formatPercent('id', 7, 8)).toBe('87,5%')
    expect(formatPercent('en', 7, 8)).toBe('87.5%')
    expect(formatPercent('id', 1, 2)).toBe('50%')
    expect(formatPercent('id', 0, 0)).toBe('–')
    expect([1, 2, 200, 57.5].map((part) => formatPercent('id', part, 300))).toEqual(['0,3%', '0,7%', '66,7%', '19,2%'])
  })
  it.each([
    [40250, '4,03'],
    [40249, '4,02'],
    [10000, '1,00'],
    [50000, '5,00'],
  ])('%d points read %s', (points, text) => expect(formatPoints('id', points)).toBe(text))
  it('show the mean of a criterion', () => expect(formatMean('id', 450)).toBe('4,50'))
})

describe('lengths of time', () => {
  it('count days', () => {
    expect([formatDays('id', 5), formatDays('en', 5), formatDays('en', 1)]).toEqual(['5 hari', '5 days', '1 day'])
  })
  it('look back and ahead', () => {
    expect([0, 1, 5, -1, -11].map((n) => formatAgo('id', n))).toEqual([
      'hari ini',
      'kemarin',
      '5 hari lalu',
      'besok',
      '11 hari lagi',
    ])
    expect([0, 1, -1, 5, -11].map((n) => formatAgo('en', n))).toEqual([
      'today',
      'yesterday',
      'tomorrow',
      '5 days ago',
      'in 11 days',
    ])
    expect([2, -2].map((n) => formatAgo('id', n))).toEqual(['2 hari lalu', '2 hari lagi'])
  })
  it('split minutes into hours', () => {
    expect([70, 60, 45, 0].map((n) => formatMinutes('id', n))).toEqual([
      '1 jam 10 menit',
      '1 jam',
      '45 menit',
      '0 menit',
    ])
  })
})

describe('names and numbers of people', () => {
  it('are listed with "dan"', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => formatList('id', names))).toEqual([
      '',
      'A',
      'A dan B',
      'A, B, dan C',
    ])
    expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B and C')
  })
  it('show a NIP in groups, and a dash for none', () => {
    expect(formatNip('198602182011012904')).toBe('19860218 201101 2 904')
    expect(formatNip(null)).toBe('–')
  })
  it.each([
    ['+6281234567890', '0812-3456-7890'],
    ['+6284000000001', '0840-0000-0001'],
    ['+6274160000', '0741-60000'],
    ['+62215550100', '021-5550100'],
    ['+6561234567', '+65 6123 4567'],
  ])('%s is shown as %s', (stored, shown) => expect(formatPhone(stored)).toBe(shown))
})
