import 'server-only'
import { kindOf, type NotificationKind } from '@/lib/access/notification-kinds'
import { type GrantedRole, type Permission, permissions, type Reach, type Role } from '@/lib/access/permissions'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Write } from './db'

/** Who is told: found by the roles that hold at that moment, by who goes along, or by name. */
export type Recipients =
  /** Who holds a permission over these governments; of agency roles those of these agencies and above, else all. */
  | { holding: Permission; governments: readonly string[]; agencies?: readonly string[] }
  /** Who holds one of these roles over these governments. */
  | { roles: readonly GrantedRole[]; governments: readonly string[] }
  /** Who holds a permission over the whole installation. */
  | { keeping: Permission }
  /** Who goes with these delegations, or heads them. */
  | { going: readonly string[] }
  | { heading: readonly string[] }
  | { users: readonly string[] }
  /** The accounts of people of the register. */
  | { persons: readonly string[] }

/** What an outcome says of who is told what. */
export type Told = {
  kind: NotificationKind
  to: readonly Recipients[]
  /** What it is about, as noun:id; of one thing there is one unread row a person. */
  subject: string
  cohortId?: string | null
  /** Where it is done, as the recipients see it. */
  path: string
  /** Ids, days and figures; no name and no number of a person, since it becomes the subject of a mail. */
  said: Sentence
  /** Whoever was told of this subject before is not told again, read or unread. */
  once?: boolean
}
/** A link to set a password goes to its owner by mail; made in the same transaction. */
export type LinkByMail = { activationId: string }
export type Telling = Told | LinkByMail

/** Writes who is told what, in the transaction of the change: nothing leaves before it commits. */
export async function tellPeople(tx: Write, tellings: readonly Telling[]) {
  const told = tellings.flatMap((one) => ('kind' in one ? [written(one)] : []))
  if (told.length > 0) await tx.$executeRaw`select tell_people(${JSON.stringify(told)}::jsonb)`
  for (const one of tellings) if ('activationId' in one) await mailLink(tx, one.activationId)
}

/** Puts an activation link of this very transaction into the outbox: by its id, the secret is made when it is sent. @public */
export const mailLink = (tx: Write, activationId: string) => tx.$executeRaw`select mail_link(${activationId}::uuid)`

function written({ kind, to, once, said, ...told }: Told) {
  const { mail, urgent, quietHours = 0 } = kindOf(kind)
  const flags = { ...(once ? { once } : {}), ...(urgent ? { urgent } : {}) }
  return { ...told, said, kind, to: to.map(askedOf), mail, quietHours, ...flags }
}

/** Recipients as the database finds them: by roles, where a permission says which. */
export function askedOf(to: Recipients) {
  if ('users' in to || 'persons' in to || 'roles' in to) return to
  if ('going' in to) return to
  if ('heading' in to) return { heads: to.heading }
  if ('keeping' in to) return { roles: rolesWith(to.keeping), installation: true }
  return { ...to, holding: undefined, roles: rolesWith(to.holding) }
}

function rolesWith(permission: Permission): string[] {
  const row = permissions[permission]
  return typeof row === 'string' ? [] : Object.keys(row as Partial<Record<Role, Reach>>)
}
