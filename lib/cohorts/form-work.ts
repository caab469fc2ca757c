import 'server-only'
import { inBoth } from '@/lib/i18n/typed'
import { addDays, columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { EligibilityRule } from './eligibility-rules'
import type { StoredCriterion } from './form-queries'
import type { CohortDraft, CriterionRow } from './form-schema'
import type { CohortSummary } from './queries'
import { setSeats } from './seats'

const column = (day: Day | null) => day && columnFromDay(day)
type Owned = { id: string; hostId: string }

/** The columns of a cohort that its form holds. */
export const columnsOf = (draft: CohortDraft) => ({
  titleId: draft.titleId,
  titleEn: inBoth(draft.titleId, draft.titleEn),
  trainingStartsOn: columnFromDay(draft.trainingStartsOn),
  trainingEndsOn: columnFromDay(draft.trainingEndsOn),
  venue: draft.venue,
  city: draft.city,
  provider: draft.provider,
  funding: draft.funding,
  zone: draft.zone,
  opensOn: column(draft.opensOn),
  deadlineOn: column(draft.deadlineOn),
  blind: draft.blind,
  scored: draft.scored,
  assessorsEach: draft.assessorsEach,
  reserves: draft.reserves,
  maxPerAgency: draft.maxPerAgency,
  papers: draft.papers,
})

/** Writes rules and criteria as sets. */
export async function replaceCallRows(
  tx: Write,
  { id: cohortId, hostId }: Owned,
  rules: readonly EligibilityRule[],
  criteria: readonly StoredCriterion[],
) {
  await tx.eligibilityRule.deleteMany({ where: { cohortId } })
  await tx.eligibilityRule.createMany({
    data: rules.map(({ kind, params }, position) => ({
      cohortId,
      hostId,
      kind,
      params: params as Prisma.InputJsonObject,
      position,
    })),
  })
  await tx.criterion.deleteMany({ where: { cohortId } })
  await tx.criterion.createMany({
    data: criteria.map((criterion, position) => ({ ...criterion, cohortId, hostId, position })),
  })
}

/** The criteria that a form kept, each with a code of its own: a new one is named by its place. */
export function criteriaOf(rows: readonly (CriterionRow | null)[]): StoredCriterion[] {
  const kept = rows.filter((row) => row !== null)
  const taken = new Set(kept.map(({ code }) => code))
  return kept.map(({ remove: _, code, ...row }, index) => ({
    ...row,
    nameEn: inBoth(row.nameId, row.nameEn),
    code: code || freeCode(taken, index),
  }))
}
function freeCode(taken: Set<string>, index: number): string {
  for (let n = index + 1; ; n++) {
    const code = `c${n}`
    if (!taken.has(code)) {
      taken.add(code)
      return code
    }
  }
}

type Invited = NonNullable<CohortDraft['invited'][number]>
export const invitedOf = (draft: CohortDraft) => draft.invited.filter((row): row is Invited => row !== null)

/** The own delegation and the invited ones of a new cohort. */
export async function createDelegations(
  tx: Write,
  { id: cohortId, hostId }: Owned,
  own: { seats: number; leavesOn: Day | null; returnsOn: Day | null },
  invited: readonly { governmentId: string; seats: number }[],
  now: Date,
) {
  const days = { leavesOn: column(own.leavesOn), returnsOn: column(own.returnsOn) }
  const common = { cohortId, hostId, since: now }
  await tx.delegation.createMany({
    data: [
      { ...common, ...days, governmentId: hostId, seats: own.seats, state: 'preparing' as const },
      ...invited.map(({ governmentId, seats }) => ({ ...common, governmentId, seats, state: 'invited' as const })),
    ],
  })
}

/** Brings the delegations of a draft to what its form says; an invitation taken back keeps its row, without seats. */
export async function reviseDelegations(tx: Write, cohort: CohortSummary, draft: CohortDraft, now: Date) {
  const host = cohort.delegations.find((one) => one.governmentId === cohort.hostId)
  if (host) {
    const { count } = await tx.delegation.updateMany({
      where: { id: host.id, version: host.version },
      data: { leavesOn: column(draft.own.leavesOn), returnsOn: column(draft.own.returnsOn), version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    await setSeats(tx, { ...host, version: host.version + 1 }, draft.own.seats, 'own.seats')
  }
  for (const [index, row] of draft.invited.entries()) {
    if (!row) continue
    const existing = cohort.delegations.find((one) => one.governmentId === row.governmentId)
    if (existing) await setSeats(tx, existing, row.remove ? 0 : row.seats, `invited[${index}].seats`)
    else if (!row.remove)
      await tx.delegation.create({
        data: {
          cohortId: cohort.id,
          hostId: cohort.hostId,
          governmentId: row.governmentId,
          seats: row.seats,
          state: 'invited',
          since: now,
        },
        select: { id: true },
      })
  }
}

/** The week moves with the first day of the training; nothing of it is lost. */
export async function shiftSchedule(tx: Write, cohortId: string, days: number) {
  if (days === 0) return
  await tx.$executeRaw`update "ScheduleItem" set day = day + ${days}::int where "cohortId" = ${cohortId}::uuid`
}

/** By how many days a copy moves: whole years of 52 weeks, so that weekdays stay, until it begins after today. */
export function shiftOf(trainingStartsOn: Day, today: Day): number {
  for (let days = 364; ; days += 364) if (addDays(trainingStartsOn, days) > today) return days
}

/** The host has its own delegation; its government is not invited. */
export function refuseHostInvited(input: CohortDraft, hostId: string) {
  const index = input.invited.findIndex((row) => row?.governmentId === hostId)
  if (index >= 0) refuse('cohorts.governmentIsHost', `invited[${index}].governmentId`)
}
