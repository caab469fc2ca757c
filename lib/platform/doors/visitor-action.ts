import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { PublicPermission } from '@/lib/access/permissions'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Write } from '../db'
import type { FormAction } from '../form-state'
import { leaveNotice } from '../notice'
import { invalidState, refusedState } from './form-answer'
import { readForm } from './form-input'
import { isFromHere } from './origin'
import { toRefusal } from './thrown'
import { type Begun, inRequest } from './transaction'

type Door<S extends z.ZodType> = {
  permission: PublicPermission
  input: S
  /**
   * Does it through the one database function that exists for it. `transact` runs a short transaction as often as
   * wanted, so that slow work (a password hash) stands between two of them, not inside one.
   */
  run: (go: {
    transact: <T>(work: (tx: Write, begun: Begun) => Promise<T>) => Promise<T>
    input: z.output<S>
  }) => Promise<{ next: string; notice?: Sentence }>
}

/** The door of whoever has no session yet: sign-in, activation, the first administrator, language. */
export function defineVisitorAction<S extends z.ZodType>(door: Door<S>): FormAction {
  return async (state, form) => {
    const { input, values } = readForm(form instanceof FormData ? form : new FormData())
    for (const name of Object.keys(values)) if (/password/i.test(name)) delete values[name]
    const attempt = (state?.kind === 'idle' || !state ? 0 : state.attempt) + 1
    if (!(await isFromHere())) return refusedState('shell.notFromHere', values, attempt)
    const parsed = door.input.safeParse(input)
    if (!parsed.success) return invalidState(parsed.error, values, attempt)
    let end: { next: string; notice?: Sentence }
    try {
      end = await door.run({ transact: (work) => inRequest('write', work), input: parsed.data })
    } catch (error) {
      const refusal = toRefusal(error)
      if (!refusal) throw error
      return refusedState(refusal.reason, values, attempt, refusal.field)
    }
    if (end.notice) await leaveNotice({ tone: 'good', text: end.notice })
    redirect(end.next)
  }
}
