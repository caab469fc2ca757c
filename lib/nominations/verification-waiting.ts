import 'server-only'
import { allows, extentOf } from '@/lib/access/actor'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting } from '@/lib/platform/waiting'
import { isWaiting, verifiedBy } from './verification-queue'

/** What waits for a verifier: the queue of each cohort, since its oldest; it blocks once the call is closed. */
export const listVerifierWaiting: ListWaiting = async (tx, actor) => {
  if (!allows(actor, 'nomination.verify')) return []
  const queues = await tx.nomination.groupBy({
    by: ['cohortId'],
    where: { AND: [verifiedBy(actor), isWaiting] },
    _count: { _all: true },
    _min: { since: true },
  })
  const cohorts = await tx.cohort.findMany({
    where: { id: { in: queues.map(({ cohortId }) => cohortId) } },
    select: {
      ...{ id: true, titleId: true, titleEn: true, state: true },
      delegations: {
        where: { governmentId: { in: extentOf(actor, 'nomination.verify').governments } },
        select: { leavesOn: true },
        orderBy: { leavesOn: 'asc' },
      },
    },
  })
  return queues.flatMap(({ cohortId, _count, _min }) => {
    const cohort = cohorts.find(({ id }) => id === cohortId)
    if (!cohort) return []
    const leavesOn = cohort.delegations[0]?.leavesOn
    return {
      id: `nominations.verify:${cohortId}`,
      turn: 'yours' as const,
      cohortId,
      what: sentence('nominations.waitToVerify', { n: _count._all }),
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/verification?cohort=${cohortId}`,
      verb: 'nominations.openQueue' as const,
      since: _min.since,
      due: lastDayFor('verify', leavesOn ? dayFromColumn(leavesOn) : null, { since: _min.since, zone: actor.zone }),
      blocks: cohort.state === 'selecting',
    }
  })
}
