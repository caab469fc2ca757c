import 'server-only'
import type { Logger } from 'pino'
import { makeLogger } from './logger'
import { settings } from './settings'

let logger: Logger | undefined

/** The log: what happened to the program, never who a person is. Of what an error says, it keeps the name and the place. */
export function log(): Logger {
  logger ??= makeLogger(settings().logLevel)
  return logger
}
