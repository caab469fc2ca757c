import type { Write } from '@/lib/platform/db'

type Row = Record<string, unknown>

/** A transaction in which nobody looks again before writing: no state or version in any `where`, no lock on a row. */
export function careless(tx: Write): Write {
  return through(tx, (name, part) => {
    if (name === '$queryRaw') return (sql: TemplateStringsArray, ...values: unknown[]) => unlocked(part, sql, values)
    if (name === '$executeRaw') return (sql: TemplateStringsArray, ...values: unknown[]) => unheld(part, sql, values)
    return typeof part === 'object' && part !== null ? through(part, unguarded) : part
  })
}

const through = <T extends object>(target: T, see: (name: string, part: never) => unknown): T =>
  new Proxy(target, {
    get: (_, name) => {
      const part = Reflect.get(target, name) as never
      return see(String(name), typeof part === 'function' ? ((part as () => unknown).bind(target) as never) : part)
    },
  })

const unguarded = (name: string, write: (go: Row) => unknown) =>
  name === 'updateMany' ? (go: Row) => write({ ...go, where: blind(go.where as Row) }) : write

/** The same condition without state and version, however deep they stand. */
function blind(where: Row): Row {
  const kept = Object.entries(where).filter(([name]) => name !== 'state' && name !== 'version')
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Array.isArray(value) ? value.map((one) => blind(one as Row)) : value]),
  )
}

function unlocked(query: (...go: unknown[]) => unknown, sql: TemplateStringsArray, values: unknown[]) {
  const strings = sql.map((part) => part.replace(/ for (share|update)\b/, ''))
  return query(Object.assign(strings, { raw: strings }), ...values)
}

async function unheld(write: (...go: unknown[]) => unknown, sql: TemplateStringsArray, values: unknown[]) {
  return sql.join('').includes('advisory') ? 0 : write(sql, ...values)
}
