type Cause = { originalCode?: string; originalMessage?: string; code?: string; constraint?: unknown }
type DatabaseError = {
  code?: string
  cause?: Cause
  meta?: { driverAdapterError?: { cause?: Cause } }
  message?: string
}

const causeOf = (error: unknown): Cause | undefined => {
  const found = error as DatabaseError | null
  return found?.meta?.driverAdapterError?.cause ?? found?.cause
}

/** The SQLSTATE of an error, wherever Prisma or its adapter put it. */
export function sqlStateOf(error: unknown): string | null {
  const state = causeOf(error)?.originalCode
  if (state) return state
  return (error as DatabaseError | null)?.code === 'P2034' ? '40001' : null
}

/** Whether running the whole transaction again can help: serialisation failure, deadlock, lock not had in time. */
export const isWorthRetrying = (error: unknown) => ['40001', '40P01', '55P03'].includes(sqlStateOf(error) ?? '')

/** Whether the database was too busy to begin or to finish (no connection, transaction over its time). */
export const isOverload = (error: unknown) =>
  (error as DatabaseError | null)?.code === 'P2028' || sqlStateOf(error) === '57014'

const namedIn = /(?:constraint|index) "([A-Za-z_]+)"/

/** The name of the constraint that refused, or null. */
export function constraintOf(error: unknown): string | null {
  const cause = causeOf(error)
  const { constraint } = cause ?? {}
  if (constraint && typeof constraint === 'object' && 'index' in constraint) return String(constraint.index)
  const named =
    namedIn.exec(cause?.originalMessage ?? '') ?? namedIn.exec((error as DatabaseError | null)?.message ?? '')
  if (named) return named[1] ?? null
  if (/line-up is frozen/.test(cause?.originalMessage ?? '')) return 'LineUp_frozen'
  return null
}

/** Whether the database was not there to begin with: nothing of the request has reached it. */
export const isAway = (error: unknown) =>
  (error as DatabaseError | null)?.code === 'P1001' || causeOf(error)?.originalCode === 'ECONNREFUSED'
