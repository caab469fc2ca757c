import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './paths.ts'
import { Refusal } from './refusal.ts'
import { splitStatements } from './sql.ts'

/** In this order they are made, so that none has to wait for another's file. */
const kinds = ['function', 'view', 'policy', 'trigger'] as const
type Kind = (typeof kinds)[number]

/** One statement of prisma/walls: what it makes, on which table, and where it stands. */
export type Wall = { kind: Kind; name: string; table: string | null; text: string; place: string }

const head = /^create (?:constraint )?(function|view|policy|trigger) "?(\w+)"?/

/**
 * Everything that prisma/walls says, in the order in which it is made: functions, views, policies, triggers, and
 * among these by the files' names and as written. Throws a Refusal for any other statement.
 */
export function readWalls(folder = inProject('prisma/walls')): Wall[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const walls = files.sort().flatMap((file) => parseWalls(readFileSync(join(folder, file), 'utf8'), file))
  return kinds.flatMap((kind) => walls.filter((wall) => wall.kind === kind))
}

/** The walls of one file, as written. */
export function parseWalls(sql: string, file: string): Wall[] {
  return splitStatements(sql).map(({ text, line }) => {
    const place = `prisma/walls/${file}, line ${line}`
    const found = head.exec(text)
    if (!found)
      throw new Refusal(
        `${place}: only functions, views, policies and triggers are made here, each by "create".\n${text}`,
      )
    const kind = found[1] as Kind
    const table = kind === 'policy' || kind === 'trigger' ? (/ on "?(\w+)"?/.exec(text)?.[1] ?? null) : null
    return { kind, name: found[2]!, table, text, place }
  })
}
