import { z } from 'zod'

/** What stands first in a backup, and what stands last; between them the rows of the tables, then the files. */
export const format = 1
export const manifestName = 'manifest.json'
export const totalsName = 'totals.json'

/** The rows of the queue are kept under this name: their table belongs to pg-boss, and comes back in its own way. */
export const queueTable = 'jobs.job'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const place = z.string().regex(/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/)
const count = z.int().min(0)
const tableName = z.string().regex(/^[A-Za-z_][\w.]*$/)

export const manifestShape = z.object({
  format: z.literal(format),
  /** Version of the program that made it. */
  program: z.string(),
  /** The migrations that the database had, in their order: the last one is how new it is. */
  migrations: z.array(z.string()).min(1),
  /** Which installation it is of; null where nobody has begun it, or it is older than this was kept. */
  installation: z.uuid().nullable(),
  government: z.string().nullable(),
  demo: z.boolean(),
  postgres: z.string(),
  /** The moment of the snapshot, by the database. */
  at: z.iso.datetime(),
  by: z.string(),
  trail: z.object({ rows: count, lastAt: z.iso.datetime().nullable(), lastNumber: z.string().nullable() }),
  tables: z.array(z.object({ name: tableName, columns: z.array(z.string()).min(1) })).min(1),
  files: count,
})
export type Manifest = z.output<typeof manifestShape>

export const totalsShape = z.object({
  tables: z.array(z.object({ name: tableName, rows: count, sha256: hash })),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/) })),
  /** Each with what it held when it was read. */
  files: z.array(z.object({ place, bytes: count, sha256: hash })),
  /** Places that a row names and where nothing stood, and those whose content is not what the row says. */
  missing: z.array(place),
  differing: z.array(place),
})
export type Totals = z.output<typeof totalsShape>

/** The name of the nth part of a table's rows. */
export const partName = (table: string, n: number) => `tables/${table}/${String(n).padStart(6, '0')}`
export const fileName = (where: string) => `files/${where}`

/** What an entry of the archive is by its name; null for one that no backup holds. */
export function entryOf(name: string) {
  if (name === manifestName) return { kind: 'manifest' } as const
  if (name === totalsName) return { kind: 'totals' } as const
  const part = /^tables\/([A-Za-z_][\w.]*)\/(\d{6,})$/.exec(name)
  if (part) return { kind: 'rows', table: part[1]!, n: Number(part[2]) } as const
  const file = name.startsWith('files/') ? name.slice(6) : ''
  return place.safeParse(file).success ? ({ kind: 'file', place: file } as const) : null
}

/** All rows of all tables. */
export const sumOf = (totals: Pick<Totals, 'tables'>) => totals.tables.reduce((sum, { rows }) => sum + rows, 0)
