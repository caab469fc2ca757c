import 'server-only'
import { type Actor, allows } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { assignedTo, views } from './assessor-queries'
import { listToAssign, scoredBy } from './assignment-waiting'

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
        select: {
          delegation: { select: { leavesOn: true, cohort: { select: { id: true, titleId: true, titleEn: true } } } },
        },
      },
    },
    orderBy: { assignedAt: 'asc' },
  })
  const stacks = Map.groupBy(rows, ({ nomination }) => nomination.delegation.cohort.id)
  return [...stacks].map(([cohortId, stack]) => {
    const { assignedAt: since, nomination } = stack[0]!
    const { leavesOn, cohort } = nomination.delegation
    return {
      id: `selection.score:${cohortId}`,
      turn: 'yours',
      cohortId,
      what: sentence('selection.waitToScore', { n: stack.length }),
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/assessments?cohort=${cohortId}`,
      verb: 'selection.startScoring',
      since,
      due: scoredBy(leavesOn, since, actor),
      blocks: true,
    }
  })
}
