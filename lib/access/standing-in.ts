import { type Actor, grantsGiving } from './actor'
import type { HeldGrant } from './held'
import type { Permission } from './permissions'

/**
 * Whoever stands in for somebody acts in that person's place: what the one may not do because it is their own, the other
 * may not do for them. Source: product.md, rule 3, and docs/decisions/0040-deputies.md.
 */

/** Whether a person is the actor, or somebody for whom they act now. */
export const isOneself = (actor: Actor | null, personId: string | null | undefined): boolean =>
  actor !== null &&
  personId != null &&
  (actor.personId === personId || actor.grants.some(({ deputyFor }) => deputyFor?.personId === personId))

/** Whether something was done by the actor, or by somebody for whom they act now. */
export const isOwnWork = (actor: Actor | null, userId: string | null | undefined): boolean =>
  actor !== null &&
  userId != null &&
  (actor.userId === userId || actor.grants.some(({ deputyFor }) => deputyFor?.userId === userId))

type Thing = { governmentId?: string | null; agencyId?: string | null }

/**
 * The grant of somebody else with which the actor does something, where none of their own gives it: what is done is done
 * "a.n.". Null where they act in a role of their own.
 */
export function deputyGrantFor(actor: Actor, wanted: readonly Permission[], thing: Thing = {}): HeldGrant | null {
  const giving = grantsGiving(actor, wanted)
  const over = giving.filter((grant) => coversThing(grant, thing))
  const used = over.length > 0 ? over : giving
  return used.length > 0 && used.every(({ deputyFor }) => deputyFor !== null) ? used[0]! : null
}

function coversThing({ scope, governmentId, agencyIds }: HeldGrant, thing: Thing): boolean {
  if (scope === 'agency') return typeof thing.agencyId === 'string' && agencyIds.includes(thing.agencyId)
  return thing.governmentId == null || governmentId === thing.governmentId
}

/** The post under which the actor signs: their own, or "a.n." the one for whom they stand in, as letters here say it. */
export function postOf(actor: Actor, wanted: readonly Permission[]): string {
  const principal = deputyGrantFor(actor, wanted)?.deputyFor
  return principal ? `a.n. ${principal.post}, ${actor.post}` : actor.post
}
