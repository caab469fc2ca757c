import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { locales } from '@/lib/i18n/define'
import { isDay } from '@/lib/platform/dates'

export const shortestPassword = 8
export const longestPassword = 200

const key = (message: MessageKey) => message

/** An address as it is compared: lower case, ASCII (look-alike letters make another account). */
export const email = z
  .string(key('accounts.emailWrong'))
  .trim()
  .toLowerCase()
  .max(200, key('accounts.emailWrong'))
  .pipe(z.email(key('accounts.emailWrong')))

const knownPassword = z
  .string(key('accounts.passwordMissing'))
  .min(1, key('accounts.passwordMissing'))
  .max(longestPassword, key('accounts.passwordLong'))
/** A password to be set; what it must be, passwordRefusal says, which also knows the account. */
export const newPassword = knownPassword.refine((text) => !/\p{Cc}/u.test(text), key('accounts.passwordCharacters'))

export const signInInput = z.strictObject({
  email,
  password: knownPassword,
  next: z.string().max(500).default('/'),
})

export const forgotInput = z.strictObject({ email })

export const passwordInput = z.strictObject({ oldPassword: knownPassword, newPassword })

export const endSessionInput = z.strictObject({ sessionId: z.uuid() })

export const endOthersInput = z.strictObject({ why: z.enum(['tidy', 'lost']) })

/** Filters of a log of sign-ins, as they stand in its address. */
export const signInLog = z.object({
  outcome: z.enum(['succeeded', 'refused']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export const answerLinkInput = z.strictObject({ linkId: z.uuid(), answer: z.enum(['asked', 'disputed']) })

/** The secret of a link: 32 bytes in base64url. */
export const activationToken = z.string().regex(/^[\w-]{43}$/)
export const activateInput = z.strictObject({
  token: activationToken,
  /** Asked only where the account has no address yet. */
  email: z.union([z.literal('').transform(() => undefined), email], key('accounts.emailWrong')).optional(),
  newPassword,
})

/** Empty for all that one holds. */
export const hatInput = z.strictObject({
  hat: z.union([z.literal('').transform(() => null), z.literal('participant'), z.uuid()]),
  next: z.string().max(500).default('/'),
})

export const localeInput = z.object({ locale: z.enum(locales), next: z.string().max(500).default('/') })

export const clockInput = z.strictObject({
  day: z.string().refine(isDay, key('shell.dayWrong')),
  next: z.string().max(500).default('/'),
})
