/** What must not stand in a log, whoever wrote it there: numbers of people, addresses, secrets, and what somebody typed. */
const secrets = [
  // What is quoted in a message is mostly what somebody sent.
  /"[^"]*"|'[^']*'|`[^`]*`/g,
  /[^\s@<>"'=]{1,64}@[^\s@<>"',;]+/g,
  // NIK, NIP, telephone: digits, also in groups; a passport has letters before them.
  /(?:\b[A-Za-z]{1,2}\s?)?\d(?:[\s.-]?\d){5,}/g,
  // Tokens, hashes, cookies.
  /(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{16,}|[\w-]+\.[\w-]+\.[\w-]{6,}/g,
]
const longest = 400

/** A line that can be logged: what looks like somebody's number, address or secret is left out. */
export const scrub = (text: string) =>
  secrets.reduce((clean, secret) => clean.replace(secret, '…'), text.slice(0, longest).replaceAll(/\p{Cc}/gu, ' '))

/** Keys whose values the program makes itself. */
const own = new Set(['request', 'at', 'digest'])
const mostNumber = 10_000_000

/** The same for everything that hangs on a line, to a depth that a log needs. */
export function scrubAll(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (typeof value === 'number') return Math.abs(value) < mostNumber ? value : '…'
  if (isError(value)) return describeError(value)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value !== 'object' || depth > 3) return '…'
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => scrubAll(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [scrub(key), own.has(key) ? one : scrubAll(one, depth + 1)]),
  )
}

/** Of whatever realm it is; the type of the language does not know it yet. */
export const isError = (value: unknown): value is Error =>
  (Error as unknown as { isError(of: unknown): boolean }).isError(value)

type Thrown = Error & { code?: unknown; digest?: unknown; meta?: unknown }

/**
 * What a log may say of an error: what it is called, its codes, and where in the program it came from. Never its
 * message, which may hold a whole row.
 */
function describeError(error: Thrown) {
  const { name, code, digest } = error
  return {
    name: scrub(name),
    ...(typeof code === 'string' && /^[A-Z\d_]{2,40}$/.test(code) ? { code: scrub(code) } : {}),
    // What the page that was shown instead names as its reference.
    ...(typeof digest === 'string' && /^\d{1,12}$/.test(digest) ? { digest } : {}),
    at: framesOf(error),
  }
}

const frame = /^\s+at (?:async )?(?:[\w$.<>[\] ]{1,80} \()?(?:node:|file:|\/)[\w./@:+~()[\]-]{1,200}\)?$/

/** The places that an error came through; nothing where its message cannot be told from them. */
function framesOf({ stack = '', message }: Thrown) {
  const begins = stack.indexOf(message)
  if (begins < 0) return []
  const lines = stack.slice(begins + message.length).split('\n')
  return lines.flatMap((line) => (frame.test(line) ? line.trim().slice(3) : [])).slice(0, 6)
}
