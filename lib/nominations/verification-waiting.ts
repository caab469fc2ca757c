import 'server-only'
import { allows } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
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
    select: { id: true, titleId: true, titleEn: true, state: true },
  })
  return queues.flatMap(({ cohortId, _count, _min }) => {
    const cohort = cohorts.find(({ id }) => id === cohortId)
    if (!cohort) return []
    return {
      id: `nominations.verify:${cohortId}`,
      turn: 'yours' as const,
      cohortId,
      what: sentence('nominations.waitToVerify', { n: _count._all }),
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/verification?cohort=${cohortId}`,
      verb: 'nominations.openQueue' as const,
      since: _min.since,
      due: null,
      blocks: cohort.state === 'selecting',
    }
  })
}
