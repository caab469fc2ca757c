import 'server-only'
import { allows, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import { columnFromDay, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { leftStates } from './states'
import { listVerifierWaiting } from './verification-waiting'

const cohort = { select: { id: true, titleId: true, titleEn: true, deadlineOn: true, state: true } } as const

/** What waits for agency HR, and for verifiers. */
export const listWaiting: ListWaiting = async (tx, actor, go) => [
  ...(await listAgencyWaiting(tx, actor, go)),
  ...(await listVerifierWaiting(tx, actor, go)),
]

/** What waits for agency HR: nominations to mend, drafts to send before the deadline, and open calls to answer. */
const listAgencyWaiting: ListWaiting = async (tx, actor, { today }) => {
  if (!allows(actor, 'nomination.write')) return []
  const { agencies } = extentOf(actor, 'nomination.write')
  const open = await tx.nomination.findMany({
    where: {
      agencyId: { in: agencies },
      OR: [
        { state: 'draft', delegation: { cohort: { state: 'open' } } },
        // What is not mended by its day can not be sent any more: it is nobody's task.
        {
          state: 'returned',
          delegation: { state: 'preparing' },
          OR: [{ returnUntil: null }, { returnUntil: { gte: columnFromDay(today) } }],
        },
      ],
    },
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
  const items: WaitingItem[] = open.map((one) => {
    const name = writeName(one.person)
    const { deadlineOn, titleId, titleEn } = one.delegation.cohort
    const isDraft = one.state === 'draft'
    const due = isDraft ? deadlineOn : one.returnUntil
    return {
      id: `nominations.${one.state}:${one.id}`,
      turn: 'yours',
      cohortId: one.delegation.cohort.id,
      what: isDraft ? sentence('nominations.waitDraft', { name }) : sentence('nominations.waitReturned', { name }),
      about: { id: titleId, en: titleEn },
      href: `/nominations/${one.id}/edit`,
      verb: isDraft ? 'nominations.edit' : 'nominations.mend',
      since: one.since,
      due: due && dayFromColumn(due),
    }
  })
  return [...items, ...(await listOpenCalls(tx, agencies, today))]
}

/** Open calls until their deadline, and how many the agency has nominated so far: to send whoever may still go. */
async function listOpenCalls(tx: Read, agencies: string[], today: Day): Promise<WaitingItem[]> {
  const own = {
    agencyId: { in: agencies },
    state: { notIn: [...leftStates] },
  } satisfies Prisma.NominationWhereInput
  const delegations = await tx.delegation.findMany({
    where: {
      state: 'preparing',
      seats: { gt: 0 },
      cohort: { state: 'open', OR: [{ deadlineOn: null }, { deadlineOn: { gte: columnFromDay(today) } }] },
      government: { agencies: { some: { id: { in: agencies } } } },
    },
    select: {
      id: true,
      seats: true,
      cohort: { select: { ...cohort.select, publishedAt: true } },
      _count: { select: { nominations: { where: own } } },
    },
  })
  return delegations.map(({ id, seats, cohort: call, _count: { nominations: n } }) => ({
    id: `nominations.call:${id}`,
    turn: 'yours',
    cohortId: call.id,
    what: n === 0 ? sentence('nominations.waitCall', { seats }) : sentence('nominations.waitMore', { seats, n }),
    about: { id: call.titleId, en: call.titleEn },
    href: `/cohorts/${call.id}/eligibility`,
    verb: 'nominations.whoMayGo',
    since: call.publishedAt,
    due: call.deadlineOn && dayFromColumn(call.deadlineOn),
  }))
}
