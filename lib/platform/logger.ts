import type { AsyncLocalStorage } from 'node:async_hooks'
import pino, { type Logger, type LoggerOptions } from 'pino'
import { isError, scrub, scrubAll } from './scrub.ts'

/** Where the gate keeps the name of the request that is being answered. */
const requests = Symbol.for('angkatan.request')
const requestNow = () => (Reflect.get(globalThis, requests) as AsyncLocalStorage<string> | undefined)?.getStore()

const options: LoggerOptions = {
  base: null,
  mixin: () => {
    const request = requestNow()
    return request ? { request } : {}
  },
  serializers: { err: (already: unknown) => already },
  hooks: {
    // Before the library looks at it: of an error without words it would take the error's own.
    logMethod([first, second], write) {
      const [line, text] = typeof first === 'object' ? [first as unknown, second] : [{}, first]
      const told = typeof text === 'string' ? scrub(text) : 'unexpected'
      write.apply(this, [scrubAll(isError(line) ? { err: line } : line) as object, told])
    },
  },
}

/** A log in lines of JSON into which no number, address or secret of anybody gets, whatever is handed to it. */
export const makeLogger = (level: string, to?: { write(line: string): void }): Logger =>
  to ? pino({ ...options, level }, to) : pino({ ...options, level })
