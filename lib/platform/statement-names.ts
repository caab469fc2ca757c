import 'server-only'

/** Enough for every shape of question the app asks; lists of many lengths beyond it are simply not kept. */
const most = 400
const names = new Map<string, string>()

/**
 * Names a statement after its text, so that a connection has PostgreSQL read and plan it once and not at every request
 * (without a name the driver does so each time, which cost a third of a page). Undefined: ask it unprepared.
 */
export function nameStatement({ sql, args }: { sql: string; args: readonly unknown[] }): string | undefined {
  // BEGIN and its like go out as one message when they have no name.
  if (args.length === 0) return undefined
  const known = names.get(sql)
  if (known || names.size >= most) return known
  const name = `s${names.size + 1}`
  names.set(sql, name)
  return name
}
