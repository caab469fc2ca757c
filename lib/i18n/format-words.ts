import type { Locale } from './define'

type Words = {
  months: readonly string[]
  days: readonly string[]
  /** Between the ends of a range whose days share a month, and of one whose days do not. */
  to: string
  toFar: string
  and: string
  /** Before the last "and" of a list of three or more. */
  listComma: string
  timeDot: string
  decimal: string
  thousands: string
  today: string
  yesterday: string
  tomorrow: string
  dayCount: (n: number) => string
  ago: (n: number) => string
  ahead: (n: number) => string
  hours: (n: number) => string
  minutes: (n: number) => string
}

/** The words and marks that formats need; sentences belong to the messages of a slice. */
export const formatWords: Record<Locale, Words> = {
  id: {
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    days: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' '),
    to: ' s.d. ',
    toFar: ' s.d. ',
    and: 'dan',
    listComma: ',',
    timeDot: '.',
    decimal: ',',
    thousands: '.',
    today: 'hari ini',
    yesterday: 'kemarin',
    tomorrow: 'besok',
    dayCount: (n) => `${n} hari`,
    ago: (n) => `${n} hari lalu`,
    ahead: (n) => `${n} hari lagi`,
    hours: (n) => `${n} jam`,
    minutes: (n) => `${n} menit`,
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    to: '–',
    toFar: ' – ',
    and: 'and',
    listComma: '',
    timeDot: ':',
    decimal: '.',
    thousands: ',',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    dayCount: (n) => (n === 1 ? '1 day' : `${n} days`),
    ago: (n) => `${n} days ago`,
    ahead: (n) => `in ${n} days`,
    hours: (n) => `${n} h`,
    minutes: (n) => `${n} min`,
  },
}
