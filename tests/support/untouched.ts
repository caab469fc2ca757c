import type pg from 'pg'

/** The tables whose rows carry a version, by what the trail calls one of them. */
const tables = {
  ...{ agency: 'Agency', assignment: 'Assignment', cohort: 'Cohort', delegation: 'Delegation', lineup: 'LineUp' },
  ...{ government: 'Government', nomination: 'Nomination', participant: 'Participant', partner: 'Partner' },
  ...{ paste: 'PeoplePaste', person: 'Person', programme: 'Programme', theme: 'Theme', user: 'User' },
} as const
const everyVersion = Object.entries(tables)
  .map(([kind, table]) => `select '${kind}' as kind, id, version from "${table}"`)
  .join(' union all ')

type Row = { kind: string; id: string; version: number }

/** What stands now, to be held against what stands after an action. */
export async function noteVersions(owner: pg.Client) {
  const { rows } = await owner.query<Row>(everyVersion)
  const { rows: last } = await owner.query<{ id: string }>('select coalesce(max(id), 0) as id from "AuditEvent"')
  return { versions: new Map(rows.map(({ id, version }) => [id, version])), trail: last[0]!.id }
}

/** Rows that were changed although no row of the trail names them, of the kinds that these rows of the trail are about. */
export async function touchedUnnamed(owner: pg.Client, before: Awaited<ReturnType<typeof noteVersions>>) {
  const { rows: told } = await owner.query<{ subjectKind: string; subjectId: string | null; after: unknown }>(
    'select "subjectKind", "subjectId", after from "AuditEvent" where id > $1',
    [before.trail],
  )
  const isNamed = (id: string) =>
    told.some(({ subjectId, after }) => subjectId === id || JSON.stringify(after ?? '').includes(id))
  const kinds = new Set(told.map(({ subjectKind }) => subjectKind))
  const { rows } = await owner.query<Row>(everyVersion)
  return rows.filter(
    ({ kind, id, version }) =>
      kinds.has(kind) && !isNamed(id) && before.versions.has(id) && before.versions.get(id) !== version,
  )
}
