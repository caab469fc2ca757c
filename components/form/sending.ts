import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { FormAction, FormState, Unsent } from '@/lib/platform/form-state'
import { limitAnswers } from './answer-limit'
import { loadAnew, type Press } from './kept-forms'

/** The server's last answer, or that none came to the last press: the answer before it still stands. */
export type Sent = FormState | ({ kind: 'unsent'; attempt: number; before: FormState } & Unsent)

/** On the server a form gets the action itself, so that it can be sent without JavaScript. */
export const isServer = typeof window === 'undefined'

/** The action of a form as the browser sends it: whatever goes wrong under way is an answer, and no page of errors. */
export function sendingOf(action: FormAction) {
  return async (sent: Sent, press: Press): Promise<Sent> => {
    const before = sent.kind === 'unsent' ? sent.before : sent
    const tried = sent.kind === 'idle' ? 0 : sent.attempt
    // The count alone goes along: what was typed is in the form already, and no password belongs into a state.
    const count: FormState = tried ? { kind: 'kept', attempt: tried, values: {} } : { kind: 'idle' }
    const answer = await orUnsent(() => action(count, press.form), press)
    return 'why' in answer ? { kind: 'unsent', attempt: tried + 1, before, ...answer } : answer
  }
}

/** What the server answered, or why it did not. What Next itself throws (a redirect, a 403) passes. */
export async function orUnsent<T extends object>(ask: () => Promise<T>, press: Press): Promise<T | Unsent> {
  const { what, from } = press
  const isTyped = from.querySelector('textarea, select, input:not([type=hidden])') !== null
  limitAnswers()
  try {
    return (await ask()) ?? { why: 'unanswered', what, isTyped }
  } catch (error) {
    unstable_rethrow(error)
    if (!unstable_isUnrecognizedActionError(error)) return { what, isTyped, ...whyOf(error) }
    loadAnew(press)
    return new Promise(() => {})
  }
}

/** A fault that the server names by a code rolled everything back; of every other silence nobody knows how far it came. */
function whyOf(error: unknown): Omit<Unsent, 'what' | 'isTyped'> {
  if (!navigator.onLine) return { why: 'offline' }
  const { digest } = error as { digest?: unknown }
  return typeof digest === 'string' ? { why: 'failed', reference: digest } : { why: 'unanswered' }
}
