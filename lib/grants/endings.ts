import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { addDays, columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { endedDays, endingDays } from './ending-rules'
import { holdsOn, visibleTo } from './queries'

const endingSelect = {
  ...{ id: true, role: true, userId: true, endsOn: true, endedAt: true, endedBecause: true, standsInForId: true },
  agency: { select: { shortName: true } },
  standsInFor: { select: { user: { select: { name: true } } } },
  user: { select: { id: true, name: true, post: true } },
} satisfies Prisma.GrantSelect

/** Roles of the accounts that this actor keeps whose last day comes within the days that the page names. */
const endingSoon = (actor: Actor, today: Day): Prisma.GrantWhereInput => ({
  AND: [
    { user: visibleTo(actor), endsOn: { lte: columnFromDay(addDays(today, endingDays)) } },
    holdsOn(columnFromDay(today)),
  ],
})

/** How many there are, for the page of the administration. */
export const countEndingSoon = (tx: Read, actor: Actor, today: Day) =>
  tx.grant.count({ where: endingSoon(actor, today) })

/** Roles that end soon, the next first, and those that ended lately, the last first. */
export async function listEndings(tx: Read, actor: Actor, today: Day) {
  const since = columnFromDay(addDays(today, -endedDays))
  const ending = await tx.grant.findMany({
    where: endingSoon(actor, today),
    select: endingSelect,
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const ended = await tx.grant.findMany({
    where: {
      user: visibleTo(actor),
      OR: [{ endedAt: { gte: since } }, { endedAt: null, endsOn: { gte: since, lt: columnFromDay(today) } }],
    },
    select: endingSelect,
    take: 500,
  })
  const at = ({ endedAt, endsOn }: Ending) => (endedAt ?? endsOn)!.getTime()
  return { ending, ended: ended.toSorted((a, b) => at(b) - at(a)).slice(0, 200) }
}
export type Ending = Prisma.GrantGetPayload<{ select: typeof endingSelect }>
