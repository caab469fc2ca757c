import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Day, isDay, yearOf } from '@/lib/platform/dates'
import type { PersonKind, Sex } from './kinds'

/**
 * NIP (PNS, CPNS) and NI PPPK: 18 digits. PNS: birth YYYYMMDD, appointment YYYYMM, sex, serial; PPPK: birth, year,
 * contract code 21 to 29, sex, serial. Source: Perka BKN 43/2007. An error cannot be true; a warning is unusual.
 */
export type Nip = {
  digits: string
  scale: 'pns' | 'pppk'
  birthDate: Day
  appointedYear: number
  /** 1 to 12; null for PPPK, whose number has none. */
  appointedMonth: number | null
  /** 1 for the first contract of a PPPK. */
  contract: number | null
  sex: Sex
  serial: number
}
export type Finding = { severity: 'error' | 'warn'; key: MessageKey }
type PersonFields = { kind: PersonKind; birthDate: Day | null; sex: Sex | null }

/** Digits only: spaces, dots and hyphens are how people write it, not part of it. */
export const stripNip = (typed: string) => typed.replace(/[\s.-]/g, '')

/** The parts of a number, or the key of what cannot be true in it. */
export function parseNip(typed: string): Nip | MessageKey {
  const digits = stripNip(typed)
  if (!/^\d{18}$/.test(digits)) return 'people.nipLength'
  const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  if (!isDay(birthDate)) return 'people.nipBirth'
  const code = Number(digits.slice(12, 14))
  const isPns = code >= 1 && code <= 12
  if (!isPns && (code < 21 || code > 29)) return 'people.nipCode'
  const sex = ({ '1': 'l', '2': 'p' } as const)[digits.charAt(14)]
  if (!sex) return 'people.nipSex'
  const serial = Number(digits.slice(15))
  if (serial === 0) return 'people.nipSerial'
  return {
    digits,
    scale: isPns ? 'pns' : 'pppk',
    birthDate,
    appointedYear: Number(digits.slice(8, 12)),
    appointedMonth: isPns ? code : null,
    contract: isPns ? null : code - 20,
    sex,
    serial,
  }
}

/** Age at appointment: PNS by completed years on the 1st of the month, PPPK by the difference of the years. */
function ageAtAppointment({ birthDate, appointedYear, appointedMonth }: Nip): number {
  const years = appointedYear - yearOf(birthDate)
  if (appointedMonth === null) return years
  const isBeforeBirthday = `${String(appointedMonth).padStart(2, '0')}-01` < birthDate.slice(5)
  return years - (isBeforeBirthday ? 1 : 0)
}

function isAppointedAfter({ appointedYear, appointedMonth }: Nip, today: Day): boolean {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return appointedYear > year || (appointedYear === year && appointedMonth !== null && appointedMonth > month)
}

const scales: Partial<Record<PersonKind, Nip['scale']>> = { pns: 'pns', cpns: 'pns', pppk: 'pppk', pppk_pw: 'pppk' }

type Check = {
  severity: Finding['severity']
  key: MessageKey
  fails: (nip: Nip, today: Day, own?: PersonFields) => boolean
}
const checks: readonly Check[] = [
  { severity: 'error', key: 'people.nipFuture', fails: (nip, today) => isAppointedAfter(nip, today) },
  { severity: 'error', key: 'people.nipTooYoung', fails: (nip) => ageAtAppointment(nip) < 16 },
  { severity: 'warn', key: 'people.nipYoung', fails: (nip) => [16, 17].includes(ageAtAppointment(nip)) },
  { severity: 'warn', key: 'people.nipOld', fails: (nip) => ageAtAppointment(nip) > (nip.scale === 'pns' ? 40 : 59) },
  { severity: 'warn', key: 'people.nipOtherKind', fails: (nip, _, own) => !!own && scales[own.kind] !== nip.scale },
  {
    severity: 'warn',
    key: 'people.nipOtherBirth',
    fails: (nip, _, own) => !!own?.birthDate && own.birthDate !== nip.birthDate,
  },
  { severity: 'warn', key: 'people.nipOtherSex', fails: (nip, _, own) => !!own?.sex && own.sex !== nip.sex },
]

/** All that is wrong or unusual about a number; an error stands alone. `own` are the person's fields as typed. */
export function checkNip(typed: string, today: Day, own?: PersonFields): Finding[] {
  const nip = parseNip(typed)
  if (typeof nip === 'string') return [{ severity: 'error', key: nip }]
  const found = checks.filter(({ fails }) => fails(nip, today, own)).map(({ severity, key }) => ({ severity, key }))
  const error = found.find(({ severity }) => severity === 'error')
  return error ? [error] : found
}

/** What is unusual about a number beside the person's own fields: said wherever the person is shown, never stored. */
export const unusualOf = (person: PersonFields & { nip: string | null }, today: Day): MessageKey[] =>
  person.nip ? checkNip(person.nip, today, person).map(({ key }) => key) : []
