import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** Roles that wait for a second person, in the governments where this actor may be that person. */
function waitingFor(actor: Actor, today: Day): Prisma.GrantWhereInput {
  const { governments } = extentOf(actor, 'grant.confirm')
  return {
    confirmedAt: null,
    endedAt: null,
    governmentId: { in: governments },
    OR: [{ endsOn: null }, { endsOn: { gte: columnFromDay(today) } }],
  }
}

const unconfirmedSelect = {
  id: true,
  role: true,
  userId: true,
  governmentId: true,
  createdById: true,
  createdAt: true,
  startsOn: true,
  endsOn: true,
  standsInFor: { select: { user: { select: { name: true } } } },
  user: {
    select: {
      name: true,
      post: true,
      email: true,
      grants: { select: { role: true, endedAt: true, endsOn: true }, where: { endedAt: null } },
    },
  },
} satisfies Prisma.GrantSelect

export const findUnconfirmed = (tx: Read, actor: Actor, grantId: string, today: Day) =>
  tx.grant.findFirst({ where: { AND: [{ id: grantId }, waitingFor(actor, today)] }, select: unconfirmedSelect })

/** The same as a list, the oldest first, and whether each owner has set a password yet. */
export async function listUnconfirmed(tx: Read, actor: Actor, today: Day) {
  const rows = await tx.grant.findMany({
    where: waitingFor(actor, today),
    select: unconfirmedSelect,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
  const activated = await listActivated(
    tx,
    rows.map(({ userId }) => userId),
  )
  return rows.map((row) => ({ ...row, isActivated: activated.has(row.userId) }))
}
export type Unconfirmed = Awaited<ReturnType<typeof listUnconfirmed>>[number]

/** The list with who gave each, for the page that decides. */
export async function listToConfirm(tx: Read, actor: Actor, today: Day) {
  const rows = await listUnconfirmed(tx, actor, today)
  const givers = await tx.user.findMany({
    where: { id: { in: rows.flatMap(({ createdById }) => createdById ?? []) } },
    select: { id: true, name: true, post: true },
  })
  return rows.map((row) => ({ ...row, giver: givers.find(({ id }) => id === row.createdById) ?? null }))
}
export type ToConfirm = Awaited<ReturnType<typeof listToConfirm>>[number]

/** Which of these accounts have a password. A reading client may ask too: the function itself only reads. */
export async function listActivated(tx: Read, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await (tx as Write).$queryRaw<{ ids: string[] }[]>`select activated(${[...ids]}::uuid[]) as ids`
  return new Set(rows[0]!.ids)
}
