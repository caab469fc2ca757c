import { type Actor, extentOf } from '@/lib/access/actor'
import { type GrantedRole, grantedRoles } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'

export const roleLabels: Record<GrantedRole, MessageKey> = {
  agency_hr: 'grants.roleAgencyHr',
  agency_head: 'grants.roleAgencyHead',
  verifier: 'grants.roleVerifier',
  assessor: 'grants.roleAssessor',
  cohort_officer: 'grants.roleCohortOfficer',
  cooperation_head: 'grants.roleCooperationHead',
  leadership: 'grants.roleLeadership',
  liaison_officer: 'grants.roleLiaisonOfficer',
  auditor: 'grants.roleAuditor',
  administrator: 'grants.roleAdministrator',
}
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
/** Whoever hands out roles neither judges nor approves. Source: product.md, "People": separation of duties. */
const judging: readonly GrantedRole[] = [...deciding, 'assessor']

/** Why a role may not stand beside those that the same account holds, or null. */
export function separationRefusal(held: readonly GrantedRole[], wanted: GrantedRole): MessageKey | null {
  const adminToo = wanted === 'administrator' && held.some((role) => judging.includes(role))
  const judgesToo = judging.includes(wanted) && held.includes('administrator')
  return adminToo || judgesToo ? 'grants.separation' : null
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
 * administrator of the installation only. Source: docs/decisions/0013-owner-is-told.md.
 */
export function linkRefusal(
  actor: Actor,
  held: readonly { role: GrantedRole; scope: string; endedAt: Date | null }[],
): MessageKey | null {
  const isReserved = decides(held) && !administersInstallation(actor)
  return keepingRefusal(actor, held) ?? (isReserved ? 'grants.linkReserved' : null)
}
