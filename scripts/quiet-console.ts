import type { Logger } from 'pino'
import { isError } from '../lib/platform/scrub.ts'

const levels = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug', trace: 'error' } as const

/** Sends what the framework writes to the console through the log: of an error it thinks nothing of printing a whole row. */
export function quietConsole(logger: Logger) {
  for (const [method, level] of Object.entries(levels))
    Reflect.set(console, method, (...said: unknown[]) => {
      const err = said.find(isError)
      const text = said.filter((one) => typeof one === 'string').join(' ')
      logger[level](err ? { err } : {}, err || !text ? 'unexpected' : text)
    })
}
