import 'server-only'
import { type Actor, allows, extentOf } from '@/lib/access/actor'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { WaitingItem } from '@/lib/platform/waiting'

/** Assessors to assign, and scores that are out, for the section. */
export async function listToAssign(tx: Read, actor: Actor): Promise<WaitingItem[]> {
  if (!allows(actor, 'assignment.edit')) return []
  const rows = await findAssigning(tx, actor)
  return rows.flatMap((row) => {
    const { cohort, nominations } = row
    const isShort = ({ assignments }: Verified) => assignments.length < cohort.assessorsEach
    return [
      ...toAssign(row, nominations.filter(isShort), actor),
      ...toWaitFor(
        row,
        nominations.filter((one) => !isShort(one)),
        actor,
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
      leavesOn: true,
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
})

/** By when scores are wanted, as the cockpit says it. */
export const scoredBy = (leavesOn: Date | null, since: Date, { zone }: Actor) =>
  lastDayFor('score', leavesOn && dayFromColumn(leavesOn), { since, zone })

function toAssign(row: Assigning, [oldest, ...more]: Verified[], actor: Actor): WaitingItem[] {
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
      due: scoredBy(row.leavesOn, oldest.since, actor),
      blocks: true,
    },
  ]
}

function toWaitFor(row: Assigning, [oldest, ...more]: Verified[], actor: Actor): WaitingItem[] {
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
      due: scoredBy(row.leavesOn, oldest.since, actor),
    },
  ]
}
