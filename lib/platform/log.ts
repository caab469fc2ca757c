import 'server-only'
import pino, { type Logger } from 'pino'
import { settings } from './settings'

let logger: Logger | undefined

/** The log: what happened to the program, never who a person is. No NIP, passport, password or form value goes in. */
export function log(): Logger {
  logger ??= pino({
    level: settings().logLevel,
    base: null,
    redact: ['*.password', '*.passwordHash', '*.token', '*.nip', '*.email', '*.phone'],
  })
  return logger
}
