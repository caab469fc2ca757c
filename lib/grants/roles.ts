import { type Actor, extentOf } from '@/lib/access/actor'
import { apartRefusal, judging } from '@/lib/access/apart'
import { type GrantedRole, grantedRoles } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Day, dayFromColumn } from '@/lib/platform/dates'

export const roleHints: Record<GrantedRole, MessageKey> = {
  agency_hr: 'grants.hintAgencyHr',
  agency_head: 'grants.hintAgencyHead',
  verifier: 'grants.hintVerifier',
  assessor: 'grants.hintAssessor',
  cohort_officer: 'grants.hintCohortOfficer',
  cooperation_head: 'grants.hintCooperationHead',
  leadership: 'grants.hintLeadership',
  liaison_officer: 'grants.hintLiaisonOfficer',
  auditor: 'grants.hintAuditor',
  administrator: 'grants.hintAdministrator',
}

/** Roles that are held over one agency and all below it; the others are held over a whole government. */
export const needsAgency = (role: GrantedRole) => role === 'agency_hr' || role === 'agency_head'
/** All roles, as they are offered. */
export const roles = grantedRoles

/** Roles that decide about other people: who may go, who is fit to. */
export const deciding: readonly GrantedRole[] = ['cooperation_head', 'leadership', 'verifier']
/** Roles that take effect once a second person in office has confirmed them. The database says the same in needs_second. */
export const confirmed: readonly GrantedRole[] = [...deciding, 'administrator']

/** Whether a role is held now: not ended, and its last day is not over. One that waits to be confirmed is held too. */
export const isHeld = (today: Day) => (grant: { endedAt: Date | null; endsOn: Date | null }) =>
  grant.endedAt === null && (grant.endsOn === null || dayFromColumn(grant.endsOn) >= today)

type Held = { role: GrantedRole; endedAt: Date | null; endsOn: Date | null }

/** Why an account keeps the person that it is linked to, or null: it decides, and must not decide about its owner. */
export const ownerRefusal = (user: { personId: string | null; grants: readonly Held[] }, today: Day) =>
  user.personId !== null && user.grants.filter(isHeld(today)).some(({ role }) => judging.includes(role))
    ? ('grants.ownerStays' satisfies MessageKey)
    : null

/** Why this actor may not confirm a role, or null. The database asks again, and whether the account was activated. */
export function confirmRefusal(
  actor: Actor,
  grant: { userId: string; role: GrantedRole; createdById: string | null; user: { grants: readonly Held[] } },
  today: Day,
): MessageKey | null {
  if (grant.userId === actor.userId || grant.createdById === actor.userId) return 'grants.confirmNotOwn'
  const others = grant.user.grants.filter(isHeld(today)).filter(({ role }) => role !== grant.role)
  return apartRefusal(
    others.map(({ role }) => role),
    grant.role,
  )
}

/** Whether the actor's reach is the whole installation. */
export const administersInstallation = (actor: Actor) => extentOf(actor, 'government.add').installation

/**
 * Why this actor may not change an account or make a link for it, or null: whoever administers the installation is
 * kept only by another of the same reach, since a link for them opens everything that they may do.
 */
export function keepingRefusal(
  actor: Actor,
  held: readonly { scope: string; endedAt: Date | null }[],
): MessageKey | null {
  const isWider = held.some(({ scope, endedAt }) => scope === 'installation' && endedAt === null)
  return isWider && !administersInstallation(actor) ? 'grants.widerReach' : null
}

/** Whether an account decides about others, or once did: else a role ended for a minute would open a way around. */
export const decides = (held: readonly { role: GrantedRole }[]) => held.some(({ role }) => deciding.includes(role))

/**
 * Why this actor may not make a link that sets the password of an account, or null: one that decides gets it from the
 * administrator of the installation only. Source: docs/decisions/0013-second-person.md.
 */
export function linkRefusal(
  actor: Actor,
  held: readonly { role: GrantedRole; scope: string; endedAt: Date | null }[],
): MessageKey | null {
  const isReserved = decides(held) && !administersInstallation(actor)
  return keepingRefusal(actor, held) ?? (isReserved ? 'grants.linkReserved' : null)
}
