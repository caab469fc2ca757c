import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { allows, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { assignedTo, views } from './assessor-queries'

type Tx = Parameters<ListWaiting>[0]

/** Nominations to score, for an assessor; assessors to assign, and scores that are out, for the section. */
export const listWaiting: ListWaiting = async (tx, actor) => [
  ...(await listToScore(tx, actor)),
  ...(await listToAssign(tx, actor)),
]

async function listToScore(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
  if (!allows(actor, 'assessment.score')) return []
  const stacks = await tx.assignment.groupBy({
    by: ['cohortId'],
    where: { AND: [assignedTo(actor), views.todo] },
    _count: { _all: true },
    _min: { assignedAt: true },
  })
  const cohorts = await tx.cohort.findMany({
    where: { id: { in: stacks.map(({ cohortId }) => cohortId) } },
    select: { id: true, titleId: true, titleEn: true },
  })
  return stacks.flatMap(({ cohortId, _count, _min }) => {
    const cohort = cohorts.find(({ id }) => id === cohortId)
    if (!cohort) return []
    return {
      id: `selection.score:${cohortId}`,
      turn: 'yours' as const,
      what: sentence('selection.waitToScore', { n: _count._all }),
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/assessments?cohort=${cohortId}`,
      verb: 'selection.startScoring' as const,
      since: _min.assignedAt,
      due: null,
      blocks: true,
    }
  })
}

async function listToAssign(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
  if (!allows(actor, 'assignment.edit')) return []
  const extent = extentOf(actor, 'assignment.edit')
  const delegations = await tx.delegation.findMany({
    where: {
      OR: [{ governmentId: { in: extent.governments } }, { id: { in: extent.delegations } }],
      state: 'preparing',
      cohort: { state: 'selecting', scored: true },
    },
    select: {
      id: true,
      cohort: { select: { id: true, titleId: true, titleEn: true, assessorsEach: true } },
      nominations: {
        where: { state: 'verified' },
        select: { since: true, assignments: { where: { conflictAt: null }, select: { id: true } } },
        orderBy: { since: 'asc' },
      },
    },
  })
  return delegations.flatMap(({ id, cohort, nominations }): WaitingItem[] => {
    const short = nominations.filter(({ assignments }) => assignments.length < cohort.assessorsEach)
    const running = nominations.length - short.length
    const shared = {
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/cohorts/${cohort.id}/assessment`,
      due: null,
    }
    const oldest = nominations.find((one) => !short.includes(one))
    return [
      ...(short.length > 0
        ? [
            {
              ...shared,
              id: `selection.assign:${id}`,
              turn: 'yours' as const,
              what: sentence('selection.waitToAssign', { n: short.length }),
              href: `${shared.href}?figure=short`,
              verb: 'selection.openAssignment' as const,
              since: short[0]?.since ?? null,
              blocks: true,
            },
          ]
        : []),
      ...(running > 0
        ? [
            {
              ...shared,
              id: `selection.scores:${id}`,
              turn: 'others' as const,
              what: sentence('selection.waitForScores', { n: running }),
              holder: sentence('selection.byAssessors'),
              verb: 'selection.openProgress' as const,
              since: oldest?.since ?? null,
            },
          ]
        : []),
    ]
  })
}
