import 'server-only'
import { allows, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting } from '@/lib/platform/waiting'

/** Invitations to answer. */
export const listWaiting: ListWaiting = async (tx, actor) => {
  if (!allows(actor, 'delegation.answer')) return []
  const invited = await tx.delegation.findMany({
    where: {
      state: 'invited',
      seats: { gt: 0 },
      governmentId: { in: extentOf(actor, 'delegation.answer').governments },
      cohort: { state: { in: ['draft', 'open', 'selecting'] } },
    },
    select: {
      id: true,
      since: true,
      seats: true,
      cohort: { select: { id: true, titleId: true, titleEn: true, deadlineOn: true } },
    },
  })
  return invited.map(({ id, since, seats, cohort }) => ({
    id: `cohorts.invited:${id}`,
    turn: 'yours' as const,
    cohortId: cohort.id,
    what: sentence('delegations.waitAnswer', { seats }),
    about: { id: cohort.titleId, en: cohort.titleEn },
    href: `/cohorts/${cohort.id}`,
    verb: 'delegations.moveAccept' as const,
    since,
    due: cohort.deadlineOn && dayFromColumn(cohort.deadlineOn),
  }))
}
