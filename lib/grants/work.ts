import 'server-only'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { newKey } from '@/lib/platform/ids'
import { activationSecret, sha256 } from '@/lib/platform/session'

/** How long a link to hand over holds, in days; a reset is for somebody who waits beside it. */
const lifetime = { invitation: 14, reset: 1 } as const
/** So many links are made for an account in 24 hours: more are not for somebody who has forgotten a password. */
const linksADay = 5

export type NewUser = {
  name: string
  post: string
  governmentId: string
  personId: string | null
  /** Null where the owner gives it on activation. */
  email: string | null
}

/**
 * Makes the link with which somebody sets a password, for an account that exists or for a new one. Older links of the
 * account stop working; this one does with any change of what it was made for, by triggers of the account and of its
 * roles. The link itself is made from the id (activationSecret) and is stored nowhere.
 */
export async function inviteUser(
  tx: Write,
  order: {
    userId?: string
    user?: NewUser
    kind?: keyof typeof lifetime
    createdById: string
    now: Date
  },
): Promise<{ activationId: string; userId: string }> {
  const user = order.userId
    ? await tx.user.findUniqueOrThrow({ where: { id: order.userId }, select: { id: true, governmentId: true } })
    : await tx.user.create({
        data: { ...order.user!, email: order.user!.email?.toLowerCase() ?? null, createdAt: order.now },
        select: { id: true, governmentId: true },
      })
  const activationId = newKey()
  const { id: userId, governmentId } = user
  const kind = order.kind ?? 'invitation'
  if (order.userId) await requireFewLinks(tx, userId)
  // The database's own clock: a link ages in real time, also where the clock of the demo stands still.
  await tx.$executeRaw`update "Activation" set "usedAt" = now() where "userId" = ${userId}::uuid and "usedAt" is null`
  await tx.$executeRaw`
    insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById", "createdAt")
    values (${activationId}::uuid, ${userId}::uuid, ${governmentId}::uuid, ${kind}::"ActivationKind",
      ${sha256(activationSecret(activationId))}, now() + make_interval(days => ${lifetime[kind]}::int),
      ${order.createdById}::uuid, now())`
  return { activationId, userId }
}

/** The same for many new accounts at once: their first links, in the order of the accounts. */
export async function inviteMany(
  tx: Write,
  userIds: readonly string[],
  by: { governmentId: string; createdById: string },
): Promise<string[]> {
  const links = userIds.map((userId) => ({ id: newKey(), userId }))
  const rows = links.map((link) => ({ ...link, hash: sha256(activationSecret(link.id)) }))
  await tx.$executeRaw`
    insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById", "createdAt")
    select (l ->> 'id')::uuid, (l ->> 'userId')::uuid, ${by.governmentId}::uuid, 'invitation', l ->> 'hash',
      now() + make_interval(days => ${lifetime.invitation}::int), ${by.createdById}::uuid, now()
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) l`
  return links.map(({ id }) => id)
}

async function requireFewLinks(tx: Write, userId: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${userId}, 2))`
  const rows = await tx.$queryRaw<{ made: number }[]>`
    select count(*)::int as made from "Activation"
    where "userId" = ${userId}::uuid and "createdAt" > now() - interval '1 day'`
  if (rows[0]!.made >= linksADay) refuse('grants.linksToday')
}

/**
 * The person of the own register with this NIP. An account that is linked to its person is kept from deciding on the
 * own nomination or place (product.md, rule 3).
 */
export async function requirePerson(tx: Write, governmentId: string, nip: string): Promise<string> {
  const person = await tx.person.findFirst({ where: { governmentId, nip }, select: { id: true } })
  return person ? person.id : refuse('grants.personUnknown', 'nip')
}

/** Refuses a person who is not in the own register, or has left it. */
export async function requirePersonOf(tx: Write, governmentId: string, personId: string) {
  const person = await tx.person.findFirst({
    where: { id: personId, governmentId, active: true },
    select: { id: true },
  })
  if (!person) refuse('grants.ownerMissing', 'personId')
}

/** Ends every session of an account at once: it was locked, or what it may do has changed. */
export const endSessionsOf = (tx: Write, userId: string) => tx.$executeRaw`select end_sessions_of(${userId}::uuid)`

/** How many sessions of an account hold, for whoever keeps it. A reading client may ask too. */
export async function countSessionsOf(tx: Read | Write, userId: string): Promise<number> {
  const rows = await (tx as Write).$queryRaw<{ held: number }[]>`select count_sessions_of(${userId}::uuid) as held`
  return rows[0]!.held
}

/** Whether an account wants a new password before it opens anything again. A reading client may ask too. */
export async function isPasswordDue(tx: Read | Write, userId: string): Promise<boolean> {
  const rows = await (tx as Write).$queryRaw<{ due: boolean }[]>`select is_password_due(${userId}::uuid) as due`
  return rows[0]!.due
}

/** From now on the password of an account opens nothing, and none of its devices is known. */
export const requireNewPassword = (tx: Write, userId: string) =>
  tx.$executeRaw`select require_new_password(${userId}::uuid)`

/** Makes government, account and its grants in an installation that has none; null where somebody was first. */
export async function createFirstAdministrator(
  tx: Write,
  government: Record<string, string>,
  user: { name: string; post: string; email: string; passwordHash: string },
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string | null }[]>`
    select create_first_administrator(${JSON.stringify(government)}::jsonb, ${JSON.stringify(user)}::jsonb) as id`
  return rows[0]!.id
}
