import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { deputised, namesFor } from './deputies'
import { holdsOn } from './queries'

/** A role of one's own, held by nobody but on one's own behalf, that holds today. */
const inForce = (today: Day): Prisma.GrantWhereInput => ({
  AND: [
    holdsOn(columnFromDay(today)),
    { standsInForId: null, confirmedAt: { not: null }, role: { in: [...deputised] } },
  ],
})

/** The grants for which this actor names deputies: their own, and those that a role of theirs names for. */
function namedBy(actor: Actor): Prisma.GrantWhereInput {
  const { governments } = extentOf(actor, 'deputy.name')
  const own = actor.grants.filter(({ deputyFor }) => deputyFor === null)
  return {
    OR: [
      { id: { in: own.map(({ id }) => id) } },
      ...own.flatMap(({ role, governmentId }) =>
        governmentId && governments.includes(governmentId)
          ? [{ governmentId, role: { in: [...(namesFor[role] ?? [])] } }]
          : [],
      ),
    ],
  }
}

const principalSelect = {
  ...{ id: true, role: true, scope: true, governmentId: true, agencyId: true, userId: true, endsOn: true },
  agency: { select: { shortName: true } },
  user: { select: { name: true, post: true } },
} satisfies Prisma.GrantSelect

/** The roles in which this actor may have somebody stand in, their own first. */
export async function listPrincipals(tx: Read, actor: Actor, today: Day) {
  const rows = await tx.grant.findMany({
    where: { AND: [inForce(today), namedBy(actor), { user: { disabledAt: null } }] },
    select: principalSelect,
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { id: 'asc' }],
    take: 500,
  })
  return rows.toSorted((a, b) => Number(b.userId === actor.userId) - Number(a.userId === actor.userId))
}
export type PrincipalGrant = Awaited<ReturnType<typeof listPrincipals>>[number]

export const findPrincipal = (tx: Read, actor: Actor, grantId: string, today: Day) =>
  tx.grant.findFirst({
    where: { AND: [{ id: grantId }, inForce(today), namedBy(actor)] },
    select: principalSelect,
  })

/** Accounts of the own government that work in an office: out of them somebody who stands in is chosen. */
const colleagues = (actor: Actor, today: Day): Prisma.UserWhereInput => ({
  AND: [
    { governmentId: actor.governmentId, disabledAt: null, id: { not: actor.userId } },
    { grants: { some: { AND: [holdsOn(columnFromDay(today)), { confirmedAt: { not: null } }] } } },
  ],
})

export const listColleagues = (tx: Read, actor: Actor, today: Day) =>
  tx.user.findMany({
    where: colleagues(actor, today),
    select: { id: true, name: true, post: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })

/** One of them, with what they hold now: what stands apart is asked of it. */
export const findColleague = (tx: Read, actor: Actor, userId: string, today: Day) =>
  tx.user.findFirst({
    where: { AND: [{ id: userId }, colleagues(actor, today)] },
    select: {
      ...{ id: true, name: true, version: true },
      grants: { where: holdsOn(columnFromDay(today)), select: { role: true, agencyId: true, standsInForId: true } },
    },
  })

const deputySelect = {
  ...{ id: true, role: true, governmentId: true, userId: true, startsOn: true, endsOn: true, confirmedAt: true },
  agency: { select: { shortName: true } },
  user: { select: { name: true, post: true } },
  standsInFor: { select: { userId: true, user: { select: { name: true, post: true } } } },
} satisfies Prisma.GrantSelect

/** Deputies whose days are not over: one's own, those for whom one stands in, and those that one may name. */
const deputiesOf = (actor: Actor, today: Day): Prisma.GrantWhereInput => ({
  AND: [
    { standsInForId: { not: null } },
    holdsOn(columnFromDay(today)),
    { OR: [{ userId: actor.userId }, { standsInFor: { userId: actor.userId } }, { standsInFor: namedBy(actor) }] },
  ],
})

export const listDeputies = (tx: Read, actor: Actor, today: Day) =>
  tx.grant.findMany({
    where: deputiesOf(actor, today),
    select: deputySelect,
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 200,
  })
export type Deputy = Awaited<ReturnType<typeof listDeputies>>[number]

export const findDeputy = (tx: Read, actor: Actor, grantId: string, today: Day) =>
  tx.grant.findFirst({ where: { AND: [{ id: grantId }, deputiesOf(actor, today)] }, select: deputySelect })
