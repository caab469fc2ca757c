import type pg from 'pg'

/** The tables whose rows carry a version, by what the trail calls one of them. */
const tables = {
  ...{ agency: 'Agency', assignment: 'Assignment', delegation: 'Delegation', lineup: 'LineUp', partner: 'Partner' },
  ...{ nomination: 'Nomination', participant: 'Participant', paste: 'PeoplePaste', person: 'Person' },
  ...{ programme: 'Programme', theme: 'Theme', user: 'User' },
} as const
const ofCohorts = ['assignment', 'delegation', 'lineup', 'nomination', 'participant']
const everyVersion = [
  `select 'cohort' as kind, id, version, id as "cohortId", "hostId" as "governmentId" from "Cohort"`,
  `select 'government', id, version, null, id from "Government"`,
  ...Object.entries(tables).map(
    ([kind, table]) =>
      `select '${kind}', id, version, ${ofCohorts.includes(kind) ? '"cohortId"' : 'null'}, "governmentId" from "${table}"`,
  ),
].join(' union all ')

type Place = { cohortId: string | null; governmentId: string | null }
type Row = Place & { kind: string; id: string; version: number }
type Told = Place & { subjectKind: string; subjectId: string | null; after: unknown }

/** What stands now, to be held against what stands after an action. */
export async function noteVersions(watcher: pg.Pool) {
  const { rows } = await watcher.query<Row>(everyVersion)
  const { rows: last } = await watcher.query<{ id: string }>('select coalesce(max(id), 0) as id from "AuditEvent"')
  return { versions: new Map(rows.map(({ id, version }) => [id, version])), trail: last[0]!.id }
}

/**
 * Rows that an action changed and that the trail does not know of: of what it tells, those that it names; of everything
 * else, what stands in the cohorts and governments of its rows; a host's move of a cohort goes through all of it.
 */
export async function touchedUnnamed(watcher: pg.Pool, before: Awaited<ReturnType<typeof noteVersions>>) {
  const { rows: told } = await watcher.query<Told>(
    'select "subjectKind", "subjectId", "governmentId", "cohortId", after from "AuditEvent" where id > $1',
    [before.trail],
  )
  const { rows } = await watcher.query<Row>(everyVersion)
  const changed = rows.filter(({ id, version }) => before.versions.has(id) && before.versions.get(id) !== version)
  return changed.filter((row) => !told.some((one) => isNamed(row, one)) && !isAround(row, told))
}

const isNamed = ({ id }: Row, { subjectId, after }: Told) =>
  subjectId === id || JSON.stringify(after ?? '').includes(id)

const isAround = (row: Row, told: readonly Told[]) =>
  told.every(({ subjectKind }) => subjectKind !== row.kind) &&
  told.some(
    ({ subjectKind, governmentId, cohortId }) =>
      (governmentId === row.governmentId || subjectKind === 'cohort') &&
      (row.cohortId === null || cohortId === row.cohortId),
  )
