import 'server-only'
import type { Write } from '../db'
import type { FormValues } from '../form-state'

/** The ids that a form names. */
export const idsIn = (values: FormValues) => Object.values(values).flat().filter(isId).slice(0, 50)

const isId = (value: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value)
const select = { action: true, subjectKind: true, after: true, actorId: true, actorName: true, domainAt: true } as const

/** Of these a cohort has one for each government, and a form about them may name no more than the cohort. */
const oncePerCohort = ['cohort', 'delegation', 'lineup']

/**
 * The newest rows of the trail about a thing that a form names, or about the one that its cohort has of this kind; and
 * of its cohort, by any intention of the same kind.
 * Only what the actor's walls show: a row of another government tells nobody's name.
 */
export async function findLastRows(tx: Write, name: string, values: FormValues) {
  const ids = idsIn(values)
  const [noun] = name.split('.')
  const kin = { action: { startsWith: `${noun}.` } }
  const named = [{ subjectId: { in: ids } }, { cohortId: { in: ids }, subjectKind: { in: oncePerCohort }, ...kin }]
  const about = ids.length > 0 ? [{ OR: named }, { cohortId: { in: ids }, ...kin }] : [kin]
  const found = []
  for (const one of about) {
    const where = { outcome: 'done' as const, ...one }
    found.push(await tx.auditEvent.findMany({ where, select, orderBy: { id: 'desc' }, take: 10 }))
  }
  return found
}
export type LastRow = Awaited<ReturnType<typeof findLastRows>>[number][number]
