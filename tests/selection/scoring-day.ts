import { idOf } from '../../prisma/demo/ids'
import { owner } from '../support/acting'

/** The cohort of the demo in which verified nominations are being scored, blind, by two of three assessors. */
export const cohortId = idOf('cohort', 'water')
export const delegationId = idOf('delegation', cohortId, 'jambi')
export const assessors = ['penilai1@jambi.example', 'penilai2@jambi.example', 'penilai3@jambi.example'] as const

export const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows

export type AssignmentRow = {
  id: string
  nominationId: string
  assessorId: string
  email: string
  version: number
  submittedAt: Date | null
  conflictAt: Date | null
  conflictReason: string | null
}
const assignments = `select a.*, u.email from "Assignment" a join "User" u on u.id = a."assessorId"`

export const assignmentsOn = (nominationId: string): Promise<AssignmentRow[]> =>
  rowsOf(`${assignments} where a."nominationId" = $1 order by a.id`, [nominationId])
export const assignment = async (id: string): Promise<AssignmentRow> =>
  (await rowsOf(`${assignments} where a.id = $1`, [id]))[0]
export const scoresOf = (assignmentId: string): Promise<{ criterionId: string; value: number; reason: string }[]> =>
  rowsOf('select * from "Score" where "assignmentId" = $1 order by "criterionId"', [assignmentId])

export type NominationRow = { id: string; state: string; version: number; personId: string; agencyId: string }
export const nomination = async (id: string): Promise<NominationRow> =>
  (await rowsOf('select * from "Nomination" where id = $1', [id]))[0]

/** Verified nominations whose two assessors have given no score yet, nobody having stepped back. */
export const untouched = (): Promise<NominationRow[]> =>
  rowsOf(
    `select n.* from "Nomination" n where n."cohortId" = $1 and n.state = 'verified'
      and (select count(*) from "Assignment" a where a."nominationId" = n.id and a."submittedAt" is null) = 2
      and not exists (select 1 from "Assignment" a where a."nominationId" = n.id and (a."submittedAt" is not null or a."conflictAt" is not null))
      order by n.id`,
    [cohortId],
  )

/** A score sheet as its form sends it: the values in the order of the criteria. */
export async function sheet(
  { id, version }: { id: string; version: number },
  values: number[],
  reason = '',
): Promise<Record<string, string>> {
  const criteria = await rowsOf('select id from "Criterion" where "cohortId" = $1 order by position', [cohortId])
  return {
    assignmentId: id,
    version: String(version),
    ...Object.fromEntries(
      criteria.flatMap((criterion, n) => [
        [`scores[${n}].criterionId`, criterion.id as string],
        [`scores[${n}].value`, String(values[n] ?? '')],
        [`scores[${n}].reason`, reason],
      ]),
    ),
  }
}
