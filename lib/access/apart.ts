import type { MessageKey } from '@/lib/i18n/catalogue'
import type { GrantedRole } from './permissions'

/**
 * What one account never holds together, whatever an office is short of: a role, and those that it stands apart from.
 * Asked where a role is given or confirmed, and again where somebody decides. Source: product.md, "People" and rule 3:
 * whoever hands out roles decides nothing, who checked does not approve, an approver hands over to another person, and
 * who audits has done none of it.
 */
export const apart: readonly { role: GrantedRole; from: readonly GrantedRole[]; why: MessageKey }[] = [
  {
    role: 'administrator',
    from: ['verifier', 'assessor', 'cooperation_head', 'leadership'],
    why: 'grants.apartAdministrator',
  },
  { role: 'verifier', from: ['cooperation_head', 'leadership'], why: 'grants.apartVerifier' },
  { role: 'cooperation_head', from: ['leadership'], why: 'grants.apartApprovers' },
  {
    role: 'auditor',
    from: [
      ...(['verifier', 'assessor', 'cooperation_head', 'leadership'] as const),
      ...(['cohort_officer', 'liaison_officer', 'administrator'] as const),
    ],
    why: 'grants.apartAuditor',
  },
]

/** Roles that say who may go, or who is fit to: they are of no use to whoever holds one that stands apart from them. */
export const judging: readonly GrantedRole[] = ['verifier', 'assessor', 'cooperation_head', 'leadership']

/** Why a role may not stand beside those that the same account holds, or null. */
export function apartRefusal(held: readonly GrantedRole[], wanted: GrantedRole): MessageKey | null {
  const found = apart.find(
    ({ role, from }) =>
      (role === wanted && from.some((other) => held.includes(other))) || (from.includes(wanted) && held.includes(role)),
  )
  return found?.why ?? null
}
