import pg from 'pg'

/** One statement of a script: its text, the line it begins on, and where the script holds it. */
export type Statement = { text: string; line: number; from: number; to: number }

/** What PostgreSQL said to a script, and the number of the statement (from 0) that it was about. */
export class ScriptError extends Error {
  override name = 'ScriptError'
  readonly code: string
  readonly index: number
  constructor({ code, message, detail, hint }: pg.DatabaseError, index: number) {
    super(`SQLSTATE ${code}: ${[message, detail, hint].filter(Boolean).join('\n  ')}`)
    this.code = code ?? ''
    this.index = index
  }
}

/** Runs a script of any number of statements in one round trip. Throws a ScriptError when PostgreSQL refuses one. */
export function runScript(client: pg.ClientBase, sql: string) {
  return new Promise<void>((resolve, reject) => {
    let completed = 0
    const query = new pg.Query(sql) as pg.Query & { handleCommandComplete(...args: unknown[]): void }
    const complete = query.handleCommandComplete.bind(query)
    query.handleCommandComplete = (...args) => {
      completed++
      complete(...args)
    }
    query.on('error', (error) => reject(asScriptError(error, sql, completed)))
    query.on('end', () => resolve())
    client.query(query)
  })
}

function asScriptError(error: Error, sql: string, completed: number) {
  const { code, position } = error as pg.DatabaseError
  if (!code || !/^[0-9A-Z]{5}$/.test(code)) return error
  // A script is read whole before its first statement runs: where PostgreSQL says a place, the place decides.
  const place = position ? Number(position) - 1 : -1
  const found = splitStatements(sql).findIndex(({ from, to }) => from <= place && place <= to)
  return new ScriptError(error as pg.DatabaseError, found === -1 ? completed : found)
}

/** The nth statement of a script (from 0), with the line it begins on: for messages, not for running. */
export function statementAt(sql: string, index: number) {
  const statements = splitStatements(sql)
  const found = statements[index] ?? statements.at(-1)
  return found ? `line ${found.line}: ${found.text}` : ''
}

// Quoted text, quoted names, dollar quotes and comments may hold a semicolon that ends nothing.
const token = /'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"$\-/;]+|[\s\S]/g

/** The statements of a script, without the comments before them. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = []
  let from: number | null = null
  const close = (to: number) => {
    if (from === null) return
    const line = sql.slice(0, from).split('\n').length
    statements.push({ text: sql.slice(from, to).trim(), line, from, to })
    from = null
  }
  for (const { 0: part, index } of sql.matchAll(token)) {
    const says = part.trim() && !part.startsWith('--') && !part.startsWith('/*')
    if (part === ';') close(index)
    else if (says) from ??= index + part.search(/\S/)
  }
  close(sql.length)
  return statements
}
