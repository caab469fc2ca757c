import 'server-only'
import { z } from 'zod'
import { type Actor, extentOf } from '@/lib/access/actor'
import { searchedFor } from '@/lib/i18n/typed'
import { type Named, whoIsNamed } from '@/lib/people/named'
import { foundIds } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { type QueuePart, queuePart } from './queue-address'

/** Filters of the verifiers' queue, as they stand in its address. */
export const queueFilters = queuePart.extend({
  q: searchedFor,
  person: foundIds,
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type QueueFilters = z.output<typeof queueFilters>
const pageSize = 50

/** The nominations that this actor verifies: those of the own government. */
export function verifiedBy(actor: Actor): Prisma.NominationWhereInput {
  const extent = extentOf(actor, 'nomination.verify')
  return { governmentId: { in: extent.governments } }
}

/** What waits for a decision: submitted, and the line-up of its delegation not proposed. */
export const isWaiting = {
  state: 'submitted',
  delegation: { state: 'preparing', cohort: { state: { in: ['open', 'selecting'] } } },
} satisfies Prisma.NominationWhereInput

const waitingIn = (actor: Actor, { cohort, agency }: QueuePart): Prisma.NominationWhereInput => ({
  AND: [verifiedBy(actor), isWaiting, cohort ? { cohortId: cohort } : {}, agency ? { agencyId: agency } : {}],
})

const queueSelect = {
  id: true,
  since: true,
  receipt: true,
  agencyId: true,
  person: { select: { titleFront: true, name: true, titleBack: true, post: true } },
  agency: { select: { shortName: true, name: true } },
  delegation: { select: { cohort: { select: { id: true, titleId: true, titleEn: true } } } },
} satisfies Prisma.NominationSelect
export type QueueRow = Prisma.NominationGetPayload<{ select: typeof queueSelect }>
const oldestFirst = [{ since: 'asc' }, { id: 'asc' }] satisfies Prisma.NominationOrderByWithRelationInput[]

function whereOf(actor: Actor, { person, ...part }: QueueFilters, named: Named['where']): Prisma.NominationWhereInput {
  return {
    AND: [waitingIn(actor, part), person ? { personId: { in: person } } : {}, { person: named }],
  }
}

/** One page of the queue, the oldest first, with the cohorts and agencies that stand in it. */
export async function listQueue(tx: Read, actor: Actor, filters: QueueFilters) {
  const named = await whoIsNamed(filters.q, (who) =>
    tx.nomination.findFirst({ where: whereOf(actor, filters, who), select: { id: true } }),
  )
  const where = whereOf(actor, filters, named.where)
  const all = await tx.nomination.count({ where })
  const pageCount = Math.max(1, Math.ceil(all / pageSize))
  const page = Math.min(filters.page, pageCount)
  const rows = await tx.nomination.findMany({
    where,
    select: queueSelect,
    orderBy: oldestFirst,
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  const everything: Prisma.NominationWhereInput = { AND: [verifiedBy(actor), isWaiting] }
  const total = await tx.nomination.count({ where: everything })
  const cohorts = await tx.cohort.findMany({
    where: { delegations: { some: { nominations: { some: everything } } } },
    select: { id: true, titleId: true, titleEn: true },
    orderBy: [{ trainingStartsOn: 'asc' }, { id: 'asc' }],
  })
  const agencies = await tx.agency.findMany({
    where: { nominations: { some: everything } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return { rows, all, page, pageCount, total, cohorts, agencies, isNear: named.isNear }
}

/** What stands beside a nomination under check: its part of the queue around it, and what was decided last. */
export async function findQueueAround(tx: Read, actor: Actor, nominationId: string, part: QueuePart) {
  const where = waitingIn(actor, part)
  const ids = await tx.nomination.findMany({ where, select: { id: true }, orderBy: oldestFirst, take: 2000 })
  const place = ids.findIndex(({ id }) => id === nominationId)
  const from = Math.max(0, Math.min(place - 3, ids.length - 8))
  const near = ids.slice(from, from + 8).map(({ id }) => id)
  const rows = await tx.nomination.findMany({
    where: { id: { in: near } },
    select: queueSelect,
    orderBy: oldestFirst,
  })
  const decided = await tx.verification.findMany({
    where: { nomination: verifiedBy(actor), byId: actor.userId },
    select: {
      id: true,
      decision: true,
      nominationId: true,
      nomination: {
        select: {
          person: { select: { titleFront: true, name: true, titleBack: true } },
          agency: { select: { shortName: true } },
        },
      },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 5,
  })
  return {
    part,
    rows,
    decided,
    count: ids.length,
    place: place < 0 ? null : place + 1,
    previous: place > 0 ? ids[place - 1]!.id : null,
    next: place >= 0 ? (ids[place + 1]?.id ?? null) : (ids[0]?.id ?? null),
  }
}
export type QueueAround = Awaited<ReturnType<typeof findQueueAround>>

/** The next in a part of the queue after one that left it: the first that came in later, or else the oldest. */
export async function findNextInQueue(tx: Read, actor: Actor, left: { id: string; since: Date }, part: QueuePart) {
  const where: Prisma.NominationWhereInput = { AND: [waitingIn(actor, part), { id: { not: left.id } }] }
  const later = await tx.nomination.findFirst({
    where: { AND: [where, { OR: [{ since: { gt: left.since } }, { since: left.since, id: { gt: left.id } }] }] },
    select: { id: true },
    orderBy: oldestFirst,
  })
  return later ?? (await tx.nomination.findFirst({ where, select: { id: true }, orderBy: oldestFirst }))
}
