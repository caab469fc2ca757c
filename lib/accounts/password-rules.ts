import type { MessageKey } from '@/lib/i18n/catalogue'

const shortestPassword = 8
export const longestPassword = 200

/** What people choose first, without digits and signs at the ends. Source: published lists of leaked passwords. */
const common = new Set(
  `password passw0rd p@ssw0rd p4ssw0rd sandi katasandi rahasia qwerty qwertyuiop asdfghjkl zxcvbnm abcdef abcdefgh abcdefghi
  iloveyou akucintakamu sayang sayangku bismillah alhamdulillah assalamualaikum indonesia merdeka pancasila garuda
  admin administrator welcome selamat selamatdatang letmein monkey dragon sunshine princess football superman batman
  master trustno baseball michael jordan shadow ashley bailey charlie donald jakarta jambi medan singapura singapore
  sumatera rahasiaku keluarga anakku mamaku papaku cintaku ganteng cantik persib juventus barcelona kosong
  changeme default secret login access test testing computer internet google facebook instagram whatsapp samsung`
    .split(/\s+/)
    .filter(Boolean),
)
/** The product and the work: the first guesses of somebody who knows where the account is. */
const context = ['angkatan', 'kerjasama', 'pemerintah', 'pemkot', 'pemprov', 'pelatihan', 'singapore', 'jambi', 'sumut']

/**
 * Why a password is not taken, or null. ASVS 5.0, 6.2: at least 8 characters, any characters, no rules of
 * composition; refused are common ones and those made of the account's own words.
 */
export function passwordRefusal(password: string, own: readonly string[]): MessageKey | null {
  if ([...password].length < shortestPassword) return 'accounts.passwordShort'
  if (password.length > longestPassword) return 'accounts.passwordLong'
  const plain = password.toLowerCase()
  const core = plain.replace(/[^\p{L}\p{N}]+/gu, '')
  if (new Set(core).size <= 2 || isRun(core)) return 'accounts.passwordCommon'
  if (common.has(trimmed(plain)) || common.has(core)) return 'accounts.passwordCommon'
  const words = [...context, ...own.flatMap(wordsOf)].filter((word) => core.includes(word))
  const left = words.reduce((text, word) => text.replaceAll(word, ''), core).replace(/\d/g, '')
  return words.length > 0 && left.length < 4 ? 'accounts.passwordContext' : null
}

/** Without what people put before and behind a word to make it pass: digits and signs. */
const trimmed = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
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
