import type { Zone } from '@/lib/platform/dates'
import type { HeldGrant, Participation } from './held'
import { derivedRoles, type Permission, permissions, personal, type Reach, type Role } from './permissions'

/** Who asks. Made by the door from the session; nothing in it comes from the browser. */
export type Actor = {
  userId: string
  sessionId: string | null // none where a job runs for them
  name: string
  post: string
  personId: string | null
  governmentId: string | null
  government: string | null
  governmentShort: string | null
  zone: Zone
  /** A new password is wanted before anything else: until then nothing is held. */
  passwordDue?: boolean
  /** The one role in which they act in this session: a grant's id or "participant"; null for all. It narrows what follows. */
  hat: string | null
  /** Whether they go along themselves, also while they act in another role. */
  goesAlong: boolean
  /** Every role that they hold now, whatever they act in: what stands apart asks this. */
  held: HeldGrant[]
  /** The roles in which they act. */
  grants: HeldGrant[]
  participations: Participation[]
  /** What the actor was to go with, and no longer does. */
  left: { delegationId: string; cohortId: string }[]
}

/** How far an actor's permission reaches: what the `where` of a query is made of. */
export type Extent = {
  installation: boolean
  governments: string[]
  agencies: string[]
  delegations: string[]
  self: boolean
  assigned: boolean
}

/** Roles that the actor holds, from grants and from rows: who no longer goes reads why on the phone. */
export function rolesOf(actor: Actor): Set<Role> {
  const roles = new Set<Role>(actor.grants.map((grant) => grant.role))
  if (actor.participations.length + actor.left.length > 0) roles.add('participant')
  if (actor.participations.some((one) => one.isHead)) roles.add('delegation_head')
  return roles
}

export const holds = (actor: Actor, role: Role) => rolesOf(actor).has(role)

/** Whether the actor holds the permission over anything at all. Over what, `extentOf` says. */
export function allows(actor: Actor | null, permission: Permission): boolean {
  const row = permissions[permission]
  if (row === 'anyone') return true
  if (!actor) return false
  return row === 'signed_in' || (row !== 'clockwork' && rolesGiving(actor, permission).length > 0)
}

/** Which of the actor's roles give the permission over anything at all; none gives what is open to everybody. */
export function rolesGiving(actor: Actor, permission: Permission): Role[] {
  const row = permissions[permission]
  if (typeof row === 'string') return []
  const held = new Set<Role>(actor.grants.filter((grant) => reaches(permission, grant)).map((grant) => grant.role))
  return [...rolesOf(actor)].filter((role) => role in row && (held.has(role) || isDerived(role)))
}

const isDerived = (role: Role) => (derivedRoles as readonly Role[]).includes(role)

/** The grants that give one of these permissions over anything. */
export const grantsGiving = (actor: Actor, wanted: readonly Permission[]): HeldGrant[] =>
  actor.grants.filter((grant) => wanted.some((one) => reaches(one, grant)))

/**
 * Whether a grant gives what a row of the matrix says: what reaches over the installation, no narrower grant does, and
 * what is its holder's alone no deputy.
 */
function reaches(permission: Permission, { role, scope, deputyFor }: HeldGrant): boolean {
  if (deputyFor && personal.includes(permission)) return false
  const row = permissions[permission] as Partial<Record<Role, Reach>>
  return row[role] !== undefined && (row[role] !== 'installation' || scope === 'installation')
}

/** Over what the actor holds the permission. */
export function extentOf(actor: Actor, permission: Permission): Extent {
  const row = permissions[permission]
  const extent: Extent = {
    installation: false,
    governments: [],
    agencies: [],
    delegations: [],
    self: false,
    assigned: false,
  }
  if (typeof row === 'string') return extent
  const matrix = row as Partial<Record<Role, Reach>>
  for (const grant of actor.grants) {
    if (!reaches(permission, grant)) continue
    if (matrix[grant.role] === 'assigned') extent.assigned = true
    if (grant.scope === 'installation') extent.installation = true
    if (grant.scope === 'government' && grant.governmentId) extent.governments.push(grant.governmentId)
    if (grant.scope === 'agency') extent.agencies.push(...grant.agencyIds)
    if (grant.scope === 'delegation' && grant.delegationId) extent.delegations.push(grant.delegationId)
  }
  if (matrix.delegation_head)
    extent.delegations.push(...actor.participations.filter((one) => one.isHead).map((one) => one.delegationId))
  if (matrix.participant && rolesOf(actor).has('participant')) extent.self = true
  return extent
}

/** Whether the permission covers one thing, given by the government, agency and delegation that it belongs to. */
export function covers(
  actor: Actor,
  permission: Permission,
  thing: { governmentId: string; agencyId?: string | null; delegationId?: string | null },
): boolean {
  const extent = extentOf(actor, permission)
  return (
    extent.governments.includes(thing.governmentId) ||
    (thing.agencyId != null && extent.agencies.includes(thing.agencyId)) ||
    (thing.delegationId != null && extent.delegations.includes(thing.delegationId))
  )
}

/** Whether the permission covers one delegation: by its government, or by a role over it alone. */
export const coversDelegation = (
  actor: Actor,
  permission: Permission,
  { id, governmentId }: { id: string; governmentId: string },
) => covers(actor, permission, { governmentId, delegationId: id })
