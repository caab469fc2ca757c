import type { Locale } from './define'

type Words = {
  /** Between the ends of a range whose days share a month, and of one whose days do not. */
  to: string
  toFar: string
  timeDot: string
  ago: (span: string) => string
  ahead: (span: string) => string
  hours: (n: number) => string
  minutes: (n: number) => string
}

/**
 * What offices write otherwise than Intl (for a range "1–5 Juli", "dalam 5 hari", "1 j"), and the mark inside a wall
 * time, which is no instant that Intl could read. Sentences belong to the messages of a slice.
 */
export const formatWords: Record<Locale, Words> = {
  id: {
    to: ' s.d. ',
    toFar: ' s.d. ',
    timeDot: '.',
    ago: (span) => `${span} lalu`,
    ahead: (span) => `${span} lagi`,
    hours: (n) => `${n} jam`,
    minutes: (n) => `${n} menit`,
  },
  en: {
    to: '–',
    toFar: ' – ',
    timeDot: ':',
    ago: (span) => `${span} ago`,
    ahead: (span) => `in ${span}`,
    hours: (n) => `${n} h`,
    minutes: (n) => `${n} min`,
  },
}
