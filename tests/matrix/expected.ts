import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { roleNames } from './roles'

/** ok: allowed, or hindered only by state or input. hidden: the same answer as for what is missing. */
const answers = ['ok', 'refused', 'hidden', 'sign-in'] as const
export type Answer = (typeof answers)[number]
/**
 * own: of the own agency or government, and a cohort that it hosts · sibling: of another agency of the government ·
 * joint: a cohort that the other government hosts and the own takes part in ·
 * guest: in such a cohort, what is the joined government's (delegation, nominations, line-up, participants), seen by the
 * host · host: the same the other way round · other: of the other government ·
 * missing: nowhere · -: the door is about no single thing.
 */
const targets = ['own', 'sibling', 'joint', 'guest', 'host', 'other', 'missing', '-'] as const
export type Target = (typeof targets)[number]
export type Row = { door: string; target: Target; cells: Record<string, Answer | ''> }

/** The table, as it was decided by hand from who comes to do what; an empty cell is not asked. */
export function readExpected(): Row[] {
  const [head, ...rows] = parse(readFileSync(join(import.meta.dirname, 'expected.csv'), 'utf8')) as string[][]
  if (String(head) !== String(['door', 'target', ...roleNames])) throw new Error('expected.csv: other columns')
  return rows.map(([door, target, ...cells]) => ({
    door: door!,
    target: target as Target,
    cells: Object.fromEntries(roleNames.map((role, at) => [role, cells[at] as Answer | ''])),
  }))
}
