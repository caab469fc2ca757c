import type { MessageKey } from '@/lib/i18n/catalogue'
import { addMonths, type Day } from '@/lib/platform/dates'

/** Passports: kind, issue and expiry, and how long one must last. Carriers count from entry; we count from the return. */
export const passportKinds = ['ordinary', 'service', 'diplomatic'] as const
export type PassportKind = (typeof passportKinds)[number]

export const passportLabels: Record<PassportKind, MessageKey> = {
  ordinary: 'people.passportOrdinary',
  service: 'people.passportService',
  diplomatic: 'people.passportDiplomatic',
}

export type Passport = { kind: PassportKind; issuedOn: Day | null; expiresOn: Day }

/** Months that a passport must outlast the last day of the journey. */
export const passportMonths = 6
/** The first expiry that is late enough for a journey that ends on this day. */
export const passportNeededUntil = (journeyEnd: Day, months = passportMonths) => addMonths(journeyEnd, months)
export const isPassportValidFor = (passport: Passport, journeyEnd: Day, months = passportMonths) =>
  passport.expiresOn >= passportNeededUntil(journeyEnd, months)

/** Why issue and expiry cannot be true together; null when they can. */
export const passportDatesError = (issuedOn: Day | null, expiresOn: Day): MessageKey | null =>
  issuedOn !== null && expiresOn <= issuedOn ? 'people.passportExpiryWrong' : null
