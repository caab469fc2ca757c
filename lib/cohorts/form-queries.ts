import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Bilingual } from './criteria'
import { type EligibilityRule, readRules } from './eligibility-rules'
import { type CohortSummary, findCohort } from './queries'

/** Programmes with their themes, as the choice of a form, and the governments that can be invited. */
export async function listFormChoices(tx: Read, actor: Actor) {
  const own = extentOf(actor, 'cohort.create').governments
  const programmes = await tx.programme.findMany({
    where: { governmentId: { in: own } },
    select: { name: true, themes: { select: { id: true, titleId: true, titleEn: true }, orderBy: { titleId: 'asc' } } },
    orderBy: { name: 'asc' },
  })
  const governments = await tx.government.findMany({
    where: { id: { notIn: own } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return { programmes: programmes.filter(({ themes }) => themes.length > 0), governments }
}
export type FormChoices = Awaited<ReturnType<typeof listFormChoices>>

/** A theme under which the actor may create a cohort, with the programme and government that it belongs to. */
export const findTheme = (tx: Read, actor: Actor, themeId: string) =>
  tx.theme.findFirst({
    where: { id: themeId, governmentId: { in: extentOf(actor, 'cohort.create').governments } },
    select: { id: true, programmeId: true, governmentId: true },
  })

export type StoredCriterion = {
  code: string
  nameId: string
  nameEn: string
  weight: number
  gate: number | null
  rubric: Bilingual[]
}
export type WrittenCohort = { cohort: CohortSummary; rules: EligibilityRule[]; criteria: StoredCriterion[] }

/** A cohort of the own government with all that its form holds; null when it is foreign. */
export async function findWritten(tx: Read, actor: Actor, cohortId: string, today: Day): Promise<WrittenCohort | null> {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort) return null
  const rules = await tx.eligibilityRule.findMany({ where: { cohortId }, select: { kind: true, params: true } })
  const criteria = await tx.criterion.findMany({
    where: { cohortId },
    select: { code: true, nameId: true, nameEn: true, weight: true, gate: true, rubric: true },
    orderBy: { position: 'asc' },
  })
  return {
    cohort,
    rules: readRules(rules),
    criteria: criteria.map((row) => ({ ...row, rubric: row.rubric as Bilingual[] })),
  }
}
