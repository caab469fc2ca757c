import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { kindOf, outcomeOf, type RequestKind, type RequestOutcome } from './gate-kind.ts'

/** Where a line of the log finds which request it belongs to (lib/platform/logger.ts). */
const requests = new AsyncLocalStorage<string>()
Reflect.set(globalThis, Symbol.for('angkatan.request'), requests)

/** A request that is over. */
export type Served = { request: string; kind: RequestKind; outcome: RequestOutcome; status: number; ms: number }

/**
 * Gives the request a name of ours (whatever the visitor called it), which the answer carries and every line of the log
 * that it leads to, and tells when it is over: answered, or left by whoever asked.
 */
export function watched<T>(
  asked: IncomingMessage,
  answer: ServerResponse,
  onServed: (served: Served) => void,
  work: () => T,
): T {
  const request = randomBytes(8).toString('hex')
  const kind = kindOf(asked)
  const begun = performance.now()
  delete asked.headers['x-request-id']
  answer.setHeader('X-Request-Id', request)
  answer.once('close', () => {
    const status = answer.statusCode
    const outcome = outcomeOf(status, answer.writableFinished)
    onServed({ request, kind, outcome, status, ms: Math.round(performance.now() - begun) })
  })
  return requests.run(request, work)
}
