import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Actor, allows, rolesGiving } from './actor'
import { apartRefusal, judging } from './apart'
import type { GrantedRole, Permission } from './permissions'

/**
 * Why an actor may not use a permission that every role of theirs which gives it stands apart from another that they
 * hold: two such roles decide nothing until one is ended. Null where one of the roles is free of that.
 */
export function dutyRefusal(actor: Actor, wanted: readonly Permission[]): MessageKey | null {
  // All that is held, also while the actor acts in one role alone: a hat taken off frees nobody.
  const held = actor.held.map(({ role }) => role)
  const giving = wanted.filter((one) => allows(actor, one)).flatMap((one) => rolesGiving(actor, one))
  const reasons = giving.map((role) => (isJudging(role) ? apartRefusal(held, role) : null))
  return reasons.length > 0 && reasons.every((reason) => reason !== null) ? reasons[0]! : null
}
const isJudging = (role: string): role is GrantedRole => (judging as readonly string[]).includes(role)
