import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'

/** Left by the gate (scripts/gate.ts), which holds the answer while a page is drawn. */
const answers = Symbol.for('angkatan.answers')

/**
 * Says that the page being drawn goes out with this status, so that a refusal is a whole page, with its navigation and
 * without JavaScript. False where no gate stands before the framework: then only the framework's own refusal has one.
 */
export function answerWith(status: 403 | 404): boolean {
  const held = Reflect.get(globalThis, answers) as AsyncLocalStorage<(status: number) => void> | undefined
  const say = held?.getStore()
  say?.(status)
  return say !== undefined
}
