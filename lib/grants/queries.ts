import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { GrantedRole } from '@/lib/access/permissions'
import { findActivation } from '@/lib/accounts/work'
import { asLetters } from '@/lib/people/named'
import { mostFound } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { findShownClock } from '@/lib/platform/shown-clock'
import { ownerSelect } from './owners'
import { administersInstallation, deciding } from './roles'

/** The accounts that this actor keeps: those of the own government. */
export const visibleTo = (actor: Actor): Prisma.UserWhereInput => ({
  governmentId: { in: extentOf(actor, 'user.edit').governments },
})

const grantSelect = {
  id: true,
  userId: true,
  role: true,
  scope: true,
  governmentId: true,
  agencyId: true,
  startsOn: true,
  endsOn: true,
  endedAt: true,
  endedBecause: true,
  standsInForId: true,
  standsInFor: { select: { user: { select: { name: true } } } },
  confirmedAt: true,
  createdAt: true,
  agency: { select: { name: true, shortName: true } },
} satisfies Prisma.GrantSelect
const userSelect = {
  id: true,
  name: true,
  post: true,
  email: true,
  governmentId: true,
  personId: true,
  disabledAt: true,
  version: true,
} satisfies Prisma.UserSelect
/** A grant that holds: not ended, and its last day is not over. */
export const holdsOn = (today: Date): Prisma.GrantWhereInput => ({
  endedAt: null,
  OR: [{ endsOn: null }, { endsOn: { gte: today } }],
})

const pageSize = 50

type Filters = { role?: GrantedRole | null; found?: readonly string[]; today: Date }

const matching = (actor: Actor, { role, found, today }: Filters): Prisma.UserWhereInput => ({
  AND: [
    visibleTo(actor),
    found ? { id: { in: [...found] } } : {},
    role ? { grants: { some: { AND: [{ role }, holdsOn(today)] } } } : {},
  ],
})

/** One page of the accounts, by name. */
export async function listUsers(tx: Read, actor: Actor, { page, ...filters }: Filters & { page: number }) {
  const where = matching(actor, filters)
  const total = await tx.user.count({ where })
  const users = await tx.user.findMany({
    where,
    select: {
      ...userSelect,
      grants: { where: holdsOn(filters.today), select: grantSelect, orderBy: { createdAt: 'asc' } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  return { users, total, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)) }
}

/** The accounts with this in their name, post or address, one more than may be shown. */
export async function findUserIds(tx: Read, actor: Actor, { search, ...filters }: Filters & { search: string }) {
  const looked = { contains: asLetters(search), mode: 'insensitive' } as const
  const rows = await tx.user.findMany({
    where: { AND: [matching(actor, filters), { OR: [{ name: looked }, { post: looked }, { email: looked }] }] },
    select: { id: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostFound + 1,
  })
  return rows.map(({ id }) => id)
}

/** One account with every grant it ever had, the newest first. */
export const findUser = (tx: Read, actor: Actor, userId: string) =>
  tx.user.findFirst({
    where: { AND: [{ id: userId }, visibleTo(actor)] },
    select: {
      ...userSelect,
      person: { select: ownerSelect },
      grants: { select: grantSelect, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200 },
    },
  })

export const findGrant = (tx: Read, actor: Actor, grantId: string) =>
  tx.grant.findFirst({
    where: { id: grantId, endedAt: null, user: visibleTo(actor) },
    select: { ...grantSelect, user: { select: { ...userSelect, grants: { select: { scope: true, endedAt: true } } } } },
  })

/**
 * A link to hand over: for accounts of the own government, or one that this actor has made. Only the administrator of
 * the installation sees one for another of that reach, or one that opens an account which decides (linkRefusal).
 */
export async function findLink(tx: Read, actor: Actor, activationId: string) {
  const link = await tx.activation.findFirst({
    where: {
      id: activationId,
      // What its owner asked for by mail is for that mail alone.
      NOT: { kind: 'reset', createdById: null },
      OR: [{ governmentId: { in: extentOf(actor, 'user.edit').governments } }, { createdById: actor.userId }],
      ...(administersInstallation(actor)
        ? {}
        : {
            user: { grants: { none: { scope: 'installation', endedAt: null } } },
            AND: { NOT: { kind: 'reset', user: { grants: { some: { role: { in: [...deciding] } } } } } },
          }),
    },
    select: {
      id: true,
      kind: true,
      expiresAt: true,
      usedAt: true,
      user: { select: { ...userSelect, government: { select: { name: true } } } },
    },
  })
  // It ends by the real clock, and its sheet says so by the clock of the page.
  return link && { ...link, expiresAt: (await findShownClock(tx))(link.expiresAt) }
}

/** Whether a link still works: asked of the database, since links age by its clock and not by the demo's. */
export const holdsStill = async (tx: Read, activationId: string) =>
  (await findActivation(tx, sha256(activationSecret(activationId)))) !== null

/** Accounts whose links the installation makes: those that administer a government, and those that decide or did. */
const reserved = (today: Date): Prisma.GrantWhereInput => ({
  OR: [{ AND: [{ role: 'administrator', scope: 'government' }, holdsOn(today)] }, { role: { in: [...deciding] } }],
})
const reservedSelect = (today: Date) =>
  ({ ...userSelect, grants: { where: reserved(today), select: { role: true } } }) satisfies Prisma.UserSelect

/** Those accounts in every government of the installation, by name. */
export const listReserved = (tx: Read, today: Date) =>
  tx.user.findMany({
    where: { disabledAt: null, grants: { some: reserved(today) } },
    select: reservedSelect(today),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })

/** One of those accounts; only the administrator of the installation may ask. */
export const findReserved = (tx: Read, userId: string, today: Date) =>
  tx.user.findFirst({ where: { id: userId, grants: { some: reserved(today) } }, select: reservedSelect(today) })
