import type { MessageKey } from '@/lib/i18n/catalogue'

/** Phone numbers of Indonesia and Singapore, stored as +… (docs/glossary.md, "Phones"). */
const shapes = [
  /^\+628[1-9]\d{6,10}$/, // mobile
  /^\+62[2-79]\d{7,10}$/, // landline with its area code
  /^\+65[3689]\d{7}$/, // Singapore
]

export type PhoneReading = { phone: string; error: null } | { phone: null; error: MessageKey }

/** What was typed as an international number, or why it is none. */
export function readPhone(typed: string): PhoneReading {
  const bare = typed.replace(/[\s().-]/g, '')
  const phone = bare.replace(/^0(?=[1-9])/, '+62').replace(/^(?=6[25]\d)/, '+')
  return shapes.some((shape) => shape.test(phone))
    ? { phone, error: null }
    : { phone: null, error: 'people.phoneWrong' }
}
