import 'server-only'
import { z } from 'zod'
import { searchedFor } from '@/lib/i18n/typed'
import { finderOf, readSearch } from '@/lib/people/name-search'
import { foldName } from '@/lib/people/names'
import { foundIds } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

const assessmentFigures = ['all', 'short', 'running', 'done'] as const
export type AssessmentFigure = (typeof assessmentFigures)[number]
/** Filters of a cohort's assessment page, as they stand in its address. */
export const assessmentFilters = z.object({
  cohortId: z.uuid(),
  figure: z.enum(assessmentFigures).catch('all').default('all'),
  q: searchedFor,
  person: foundIds,
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type AssessmentFilters = z.output<typeof assessmentFilters>
const pageSize = 50

const rowSelect = {
  id: true,
  personId: true,
  agencyId: true,
  nominatedById: true,
  state: true,
  person: { select: { titleFront: true, name: true, titleBack: true, nameFold: true } },
  agency: { select: { shortName: true } },
  assignments: {
    select: {
      id: true,
      assessorId: true,
      conflictAt: true,
      conflictReason: true,
      submittedAt: true,
      version: true,
      assessor: { select: { name: true } },
    },
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.NominationSelect
type NominationRow = Prisma.NominationGetPayload<{ select: typeof rowSelect }>
export type AssessmentRow = NominationRow & { missing: number; scored: number }

/** How many assessors a nomination lacks, and how many have scored it; who stepped back does not count. */
function toRow(row: NominationRow, wanted: number): AssessmentRow {
  const standing = row.assignments.filter(({ conflictAt }) => conflictAt === null)
  return {
    ...row,
    missing: row.state === 'verified' ? Math.max(0, wanted - standing.length) : 0,
    scored: standing.filter(({ submittedAt }) => submittedAt !== null).length,
  }
}

/** The nominations of a delegation that are or were scored, each with its assessors; figures and list from the same rows. */
export async function listAssessment(tx: Read, delegationId: string, wanted: number, filters: AssessmentFilters) {
  const found = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['verified', 'assessed', 'selected', 'reserve', 'not_selected'] } },
    select: rowSelect,
    orderBy: [{ person: { nameFold: 'asc' } }, { id: 'asc' }],
    take: 5000,
  })
  const everything = found.map((row) => toRow(row, wanted))
  const { isNear, fits } = matching(everything, filters)
  const searched = everything.filter(fits)
  const inFigure = (figure: AssessmentFigure) => searched.filter((row) => figure === 'all' || figureOf(row) === figure)
  const kept = inFigure(filters.figure)
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(filters.page, pageCount)
  const counts = Object.fromEntries(assessmentFigures.map((figure) => [figure, inFigure(figure).length]))
  return {
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    all: kept.length,
    isNear: isNear && searched.length > 0,
    page,
    pageCount,
    counts: counts as Record<AssessmentFigure, number>,
    total: everything.length,
    done: everything.filter((row) => figureOf(row) === 'done').length,
    loads: loadsOf(everything),
  }
}

/** By name or agency, or the people whom a number found: it never stands in an address. */
function matching(rows: readonly NominationRow[], { q, person: wanted }: AssessmentFilters) {
  const foldOf = ({ person, agency }: NominationRow) => `${person.nameFold} ${foldName(agency.shortName)}`
  const { isNear, fits } = finderOf(rows.map(foldOf), readSearch(q).words)
  return { isNear, fits: (row: NominationRow) => (!wanted || wanted.includes(row.personId)) && fits(foldOf(row)) }
}

const figureOf = (row: AssessmentRow): AssessmentFigure =>
  row.state !== 'verified' ? 'done' : row.missing > 0 ? 'short' : 'running'

/** Per assessor: assigned without a conflict, of these scored, and conflicts. */
function loadsOf(rows: readonly AssessmentRow[]) {
  const loads = new Map<string, { given: number; scored: number; conflicts: number }>()
  for (const { assessorId, conflictAt, submittedAt } of rows.flatMap((row) => row.assignments)) {
    const load = loads.get(assessorId) ?? { given: 0, scored: 0, conflicts: 0 }
    loads.set(assessorId, {
      given: load.given + (conflictAt === null ? 1 : 0),
      scored: load.scored + (submittedAt === null ? 0 : 1),
      conflicts: load.conflicts + (conflictAt === null ? 0 : 1),
    })
  }
  return loads
}
