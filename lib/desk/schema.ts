import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'

const key = (message: MessageKey) => message

/** Working days as typed; empty: this role is not told. */
const days = z
  .string()
  .trim()
  .regex(/^(?:[1-9]|[1-5]\d|60)?$/, key('desk.escalationDaysWrong'))
  .transform((text) => (text === '' ? null : Number(text)))

export const escalationInput = z.strictObject({ cohort_officer: days, cooperation_head: days, leadership: days })
