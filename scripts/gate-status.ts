import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Where a page finds the answer that it is drawn for (lib/platform/doors/answer-status.ts). */
const answers = new AsyncLocalStorage<(status: number) => void>()
Reflect.set(globalThis, Symbol.for('angkatan.answers'), answers)

/**
 * Lets the page that this request leads to say with which status it goes out: the framework knows only 200 for a page
 * that is drawn. What the browser fetches to go on within the app stays 200, or it would load the page a second time.
 */
export function withStatus<T>({ headers }: IncomingMessage, response: ServerResponse, work: () => T): T {
  const isOnTheWay = headers.rsc !== undefined
  const say = (status: number) => {
    if (!isOnTheWay) response.statusCode = status
  }
  return answers.run(say, work)
}
