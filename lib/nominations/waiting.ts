import 'server-only'
import { allows, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { listVerifierWaiting } from './verification-waiting'

const cohort = { select: { id: true, titleId: true, titleEn: true, deadlineOn: true, state: true } } as const

/** What waits for agency HR, and for verifiers. */
export const listWaiting: ListWaiting = async (tx, actor, go) => [
  ...(await listAgencyWaiting(tx, actor, go)),
  ...(await listVerifierWaiting(tx, actor, go)),
]

/** What waits for agency HR: nominations to mend, drafts to send before the deadline, and open calls to answer. */
const listAgencyWaiting: ListWaiting = async (tx, actor) => {
  if (!allows(actor, 'nomination.write')) return []
  const { agencies } = extentOf(actor, 'nomination.write')
  const open = await tx.nomination.findMany({
    where: { agencyId: { in: agencies }, state: { in: ['draft', 'returned'] } },
    select: {
      id: true,
      state: true,
      since: true,
      returnUntil: true,
      person: { select: { titleFront: true, name: true, titleBack: true } },
      delegation: { select: { cohort } },
    },
    orderBy: { since: 'asc' },
    take: 50,
  })
  const items: WaitingItem[] = open
    .filter(({ state, delegation }) => state === 'returned' || delegation.cohort.state === 'open')
    .map((one) => {
      const name = writeName(one.person)
      const { deadlineOn, titleId, titleEn } = one.delegation.cohort
      const isDraft = one.state === 'draft'
      const due = isDraft ? deadlineOn : one.returnUntil
      return {
        id: `nominations.${one.state}:${one.id}`,
        turn: 'yours',
        what: isDraft ? sentence('nominations.waitDraft', { name }) : sentence('nominations.waitReturned', { name }),
        about: { id: titleId, en: titleEn },
        href: `/nominations/${one.id}/edit`,
        verb: isDraft ? 'nominations.edit' : 'nominations.mend',
        since: one.since,
        due: due && dayFromColumn(due),
      }
    })
  return [...items, ...(await listSilentCalls(tx, agencies))]
}

/** Open calls in which the agency has nominated nobody yet. */
async function listSilentCalls(tx: Parameters<ListWaiting>[0], agencies: string[]): Promise<WaitingItem[]> {
  const delegations = await tx.delegation.findMany({
    where: {
      state: 'preparing',
      cohort: { state: 'open' },
      government: { agencies: { some: { id: { in: agencies } } } },
      nominations: { none: { agencyId: { in: agencies }, state: { notIn: ['withdrawn', 'lapsed'] } } },
    },
    select: { id: true, seats: true, cohort: { select: { ...cohort.select, publishedAt: true } } },
  })
  return delegations.map(({ id, seats, cohort: call }) => ({
    id: `nominations.call:${id}`,
    turn: 'yours',
    what: sentence('nominations.waitCall', { seats }),
    about: { id: call.titleId, en: call.titleEn },
    href: `/cohorts/${call.id}/eligibility`,
    verb: 'nominations.whoMayGo',
    since: call.publishedAt,
    due: call.deadlineOn && dayFromColumn(call.deadlineOn),
  }))
}
