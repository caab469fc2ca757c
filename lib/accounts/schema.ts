import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { locales } from '@/lib/i18n/define'
import { isDay } from '@/lib/platform/dates'

const key = (message: MessageKey) => message

export const signInInput = z.strictObject({
  email: z
    .string(key('accounts.emailWrong'))
    .trim()
    .toLowerCase()
    .max(200, key('accounts.emailWrong'))
    .pipe(z.email(key('accounts.emailWrong'))),
  password: z
    .string(key('accounts.passwordMissing'))
    .min(1, key('accounts.passwordMissing'))
    .max(200, key('shell.tooLong')),
  next: z.string().max(500).default('/'),
})

export const localeInput = z.object({ locale: z.enum(locales), next: z.string().max(500).default('/') })

export const clockInput = z.strictObject({
  day: z.string().refine(isDay, key('shell.dayWrong')),
  next: z.string().max(500).default('/'),
})
