import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { NotificationFilters } from './schema'

const pageSize = 30

/**
 * What this actor was told in the app: the one `where` of the list, of its figures and of what is marked as read. What
 * came later than the clock of the demo stands at now has not come yet.
 */
export const shownTo = (actor: Actor, now: Date, cohortId?: string): Prisma.NotificationWhereInput => ({
  userId: actor.userId,
  inApp: true,
  at: { lte: now },
  ...(cohortId ? { cohortId } : {}),
})

/** One page of what the actor was told, the newest first, with the cohorts that it is of. */
export async function listNotifications(
  tx: Read,
  actor: Actor,
  { show, cohort, page }: NotificationFilters,
  now: Date,
) {
  const ofShow = { AND: [shownTo(actor, now), show === 'unread' ? { readAt: null } : {}] }
  const { cohorts, countOf } = await countByCohort(tx, ofShow)
  const rows = await tx.notification.findMany({
    where: { AND: [ofShow, cohort ? { cohortId: cohort } : {}] },
    select: {
      ...{ id: true, kind: true, path: true, said: true, times: true, at: true, readAt: true },
      cohort: { select: { titleId: true, titleEn: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  const total = countOf(cohort)
  return {
    rows: rows.map(({ said, cohort: about, ...row }) => ({
      ...row,
      said: said as unknown as Sentence | MessageKey,
      about: about && { id: about.titleId, en: about.titleEn },
    })),
    ...{ cohorts, total, page, first: (page - 1) * pageSize + 1 },
    all: countOf(),
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    unread:
      show === 'unread' ? countOf() : await tx.notification.count({ where: { ...shownTo(actor, now), readAt: null } }),
  }
}

/** How many there are of each cohort that the actor still sees, and in all. */
async function countByCohort(tx: Read, where: Prisma.NotificationWhereInput) {
  const byCohort = await tx.notification.groupBy({ by: ['cohortId'], where, _count: { _all: true } })
  const countOf = (id?: string) =>
    byCohort.filter(({ cohortId }) => !id || cohortId === id).reduce((sum, { _count }) => sum + _count._all, 0)
  const found = await tx.cohort.findMany({
    where: { id: { in: byCohort.flatMap(({ cohortId }) => cohortId ?? []) } },
    select: { id: true, titleId: true, titleEn: true },
    orderBy: [{ trainingStartsOn: 'desc' }, { id: 'asc' }],
    take: 12,
  })
  const cohorts = found.map(({ id, titleId, titleEn }) => ({
    ...{ id, title: { id: titleId, en: titleEn }, count: countOf(id) },
  }))
  return { cohorts, countOf }
}
export type NotificationPage = Awaited<ReturnType<typeof listNotifications>>

export const findNotification = (tx: Read, actor: Actor, id: string, now: Date) =>
  tx.notification.findFirst({
    where: { AND: [{ id }, shownTo(actor, now)] },
    select: { id: true, path: true, readAt: true },
  })
