import 'server-only'
import { log } from '../log'
import { constraintOf, isAway, isOverload } from './database-error'
import { type ConstraintReasons, Refused } from './refusal'

/** Turns what was thrown into a reason for the user; null for what is not theirs to know. */
export function toRefusal(error: unknown, constraints: ConstraintReasons = {}): Refused | null {
  if (error instanceof Refused) return error
  const known = constraints[constraintOf(error) ?? '']
  if (known) return new Refused(known.reason, known.field ?? null)
  if (isOverload(error)) {
    log().warn({ err: { name: (error as Error).name } }, 'database overloaded')
    return new Refused('shell.tooBusy')
  }
  if (isAway(error)) {
    log().error({ err: { name: (error as Error).name } }, 'database away')
    return new Refused('shell.databaseAway')
  }
  return null
}
