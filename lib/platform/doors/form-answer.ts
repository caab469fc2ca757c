import 'server-only'
import type { z } from 'zod'
import { formatNumber } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import { translations } from '@/lib/i18n/server'
import type { FormState, FormValues } from '../form-state'
import { fieldOf } from './form-input'
import type { Reason } from './refusal'

/** The state of a form whose submit was refused, in the user's language. */
export async function refusedState(reason: Reason, values: FormValues, attempt: number, field: string | null = null) {
  const { locale, t } = await translations()
  const text = tell(locale, t, reason)
  const state: FormState = field
    ? { kind: 'invalid', attempt, fields: { [field]: text }, values }
    : { kind: 'refused', attempt, reason: text, values }
  return state
}

/** The state of a form with fields to mend, in the user's language. */
export async function invalidState(error: z.ZodError, values: FormValues, attempt: number): Promise<FormState> {
  const { locale, t } = await translations()
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = fieldOf(issue.path) || '_form'
    fields[field] ??= tellIssue(issue, locale, t)
  }
  return { kind: 'invalid', attempt, fields, values }
}

/** A schema's message is a key, or a sentence as JSON; whatever else zod says itself is not shown. */
function tellIssue(issue: z.core.$ZodIssue, locale: 'id' | 'en', t: Awaited<ReturnType<typeof translations>>['t']) {
  const { message } = issue
  if (issue.code === 'too_big' && message === 'shell.tooLong')
    return t('shell.tooLongBy', { most: formatNumber(locale, Number(issue.maximum)) })
  try {
    if (message.startsWith('{')) return tell(locale, t, JSON.parse(message))
    if (/^[a-z]\w*\.\w+$/i.test(message)) return t(message as 'shell.notUnderstood')
  } catch {}
  return t('shell.notUnderstood')
}
