import 'server-only'
import { type Actor, allows, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { assignedTo, views } from './assessor-queries'

/** Nominations to score, for an assessor; assessors to assign, and scores that are out, for the section. */
export const listWaiting: ListWaiting = async (tx, actor) => [
  ...(await listToScore(tx, actor)),
  ...(await listToAssign(tx, actor)),
]

/** One item for each cohort in which something is to be scored. */
async function listToScore(tx: Read, actor: Actor): Promise<WaitingItem[]> {
  if (!allows(actor, 'assessment.score')) return []
  const rows = await tx.assignment.findMany({
    where: { AND: [assignedTo(actor), views.todo] },
    select: {
      assignedAt: true,
      nomination: {
        select: { delegation: { select: { cohort: { select: { id: true, titleId: true, titleEn: true } } } } },
      },
    },
    orderBy: { assignedAt: 'asc' },
  })
  const stacks = Map.groupBy(rows, ({ nomination }) => nomination.delegation.cohort.id)
  return [...stacks].map(([cohortId, stack]) => {
    const { titleId, titleEn } = stack[0]!.nomination.delegation.cohort
    return {
      id: `selection.score:${cohortId}`,
      turn: 'yours',
      cohortId,
      what: sentence('selection.waitToScore', { n: stack.length }),
      about: { id: titleId, en: titleEn },
      href: `/assessments?cohort=${cohortId}`,
      verb: 'selection.startScoring',
      since: stack[0]!.assignedAt,
      due: null,
      blocks: true,
    }
  })
}

async function listToAssign(tx: Read, actor: Actor): Promise<WaitingItem[]> {
  if (!allows(actor, 'assignment.edit')) return []
  const rows = await findAssigning(tx, actor)
  return rows.flatMap((row) => {
    const { cohort, nominations } = row
    const isShort = ({ assignments }: Verified) => assignments.length < cohort.assessorsEach
    return [
      ...toAssign(row, nominations.filter(isShort)),
      ...toWaitFor(
        row,
        nominations.filter((one) => !isShort(one)),
      ),
    ]
  })
}

/** The delegations whose nominations are being scored, each with its verified ones, the oldest first. */
function findAssigning(tx: Read, actor: Actor) {
  const { governments, delegations } = extentOf(actor, 'assignment.edit')
  return tx.delegation.findMany({
    where: {
      OR: [{ governmentId: { in: governments } }, { id: { in: delegations } }],
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
}
type Assigning = Awaited<ReturnType<typeof findAssigning>>[number]
type Verified = Assigning['nominations'][number]

const shared = ({ cohort }: Assigning) => ({
  cohortId: cohort.id,
  about: { id: cohort.titleId, en: cohort.titleEn },
  href: `/cohorts/${cohort.id}/assessment`,
  due: null,
})

function toAssign(row: Assigning, [oldest, ...more]: Verified[]): WaitingItem[] {
  if (!oldest) return []
  return [
    {
      ...shared(row),
      id: `selection.assign:${row.id}`,
      turn: 'yours',
      what: sentence('selection.waitToAssign', { n: more.length + 1 }),
      href: `${shared(row).href}?figure=short`,
      verb: 'selection.openAssignment',
      since: oldest.since,
      blocks: true,
    },
  ]
}

function toWaitFor(row: Assigning, [oldest, ...more]: Verified[]): WaitingItem[] {
  if (!oldest) return []
  return [
    {
      ...shared(row),
      id: `selection.scores:${row.id}`,
      turn: 'others',
      what: sentence('selection.waitForScores', { n: more.length + 1 }),
      holder: sentence('selection.byAssessors'),
      verb: 'selection.openProgress',
      since: oldest.since,
    },
  ]
}
