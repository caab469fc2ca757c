import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** Phone numbers of every country, stored as +…; without a country they are Indonesian (docs/glossary.md, "Phones"). */
export type PhoneReading = { phone: string; error: null } | { phone: null; error: MessageKey }

/** What was typed as an international number, or why it is none. */
export function readPhone(typed: string): PhoneReading {
  const bare = typed.replace(/[^\d+]/g, '')
  // A country and the zero before an area code never stand together; 62 and 65 are often written without their plus,
  // and a spreadsheet takes the zero from a mobile number. Other bare digits are a date or a room.
  const isNumber = /^(?:\+|0|6[25]|8)/.test(bare) && !/^\+?620/.test(bare) && !/[^\d\s()+./-]/.test(typed)
  const wanted = isNumber ? bare.replace(/^(?=6[25]\d)/, '+') : ''
  const phone = parsePhoneNumberFromString(wanted, 'ID')
  return phone?.isValid() ? { phone: phone.number, error: null } : { phone: null, error: 'people.phoneWrong' }
}
