import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { longestPassword, shortestPassword } from './schema'

/** The 49,000 passwords that leaked most often, in lower case. Source: the lists behind zxcvbn. */
const leaked: ReadonlySet<string> = new Set(dictionary['passwords-common'])
/** What people here choose first and that list does not know. */
const local = new Set(
  `katasandi akucintakamu alhamdulillah assalamualaikum merdeka pancasila selamat selamatdatang medan singapura sumatera
  rahasiaku keluarga anakku mamaku papaku persib kosong login instagram whatsapp`.split(/\s+/),
)
/** Digits and signs that do not make a common word another: a year, a date of birth. */
const mostAround = 8

/** The product and the work: the first guesses of somebody who knows where the account is. */
const context = ['angkatan', 'kerjasama', 'pemerintah', 'pemkot', 'pemprov', 'pelatihan', 'singapore', 'jambi', 'sumut']

/**
 * Why a password is not taken, or null. ASVS 5.0, 6.2: at least 8 characters, any characters, no rules of
 * composition; refused are common ones (6.2.4 asks for the first 3,000) and those made of the account's own words.
 */
export function passwordRefusal(password: string, own: readonly string[]): MessageKey | null {
  if ([...password].length < shortestPassword) return 'accounts.passwordShort'
  if (password.length > longestPassword) return 'accounts.passwordLong'
  const plain = password.toLowerCase()
  const core = plain.replace(/[^\p{L}\p{N}]+/gu, '')
  if (new Set(core).size <= 2 || isRun(core)) return 'accounts.passwordCommon'
  if ([plain, core].some((text) => isCommon(text) || isCommonInside(text))) return 'accounts.passwordCommon'
  const words = [...context, ...own.flatMap(wordsOf)].filter((word) => core.includes(word))
  const left = words.reduce((text, word) => text.replaceAll(word, ''), core).replace(/\d/g, '')
  return words.length > 0 && left.length < 4 ? 'accounts.passwordContext' : null
}

const isCommon = (text: string) => leaked.has(text) || local.has(text)
/** A common word with what people put before and behind it to make it pass. */
function isCommonInside(text: string): boolean {
  const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return text.length - word.length <= mostAround && isCommon(word)
}
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
/** 12345678, 87654321, abcdefgh: each character one above, or one below, the last. */
function isRun(text: string): boolean {
  const codes = [...text].map((char) => char.charCodeAt(0))
  const steps = new Set(codes.slice(1).map((code, n) => code - codes[n]!))
  const digits = /^\d+$/.test(text) && '01234567890123456789 98765432109876543210'.includes(text)
  return digits || (steps.size === 1 && (steps.has(1) || steps.has(-1)))
}
