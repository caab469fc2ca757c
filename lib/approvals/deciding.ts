import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { approvingRefusal, decidingFactsOf, type Proposal } from './proposal'

/** Whether a proposal waits for its decision, whether this actor may take it, and why not now or not at all. */
export function findDeciding(proposal: Proposal, actor: Actor) {
  const { lineUp, delegation } = proposal
  const isOpen = lineUp.state === 'proposed' && delegation.state === 'proposed'
  const isCovered = isOpen && coversDelegation(actor, 'lineup.approve', delegation)
  const refused = isCovered ? delegationLifecycle.refusal('approve', decidingFactsOf(proposal), actor) : null
  const mayDecide = isCovered && refused === null
  return { isOpen, mayDecide, refused, hindrance: mayDecide ? approvingRefusal(proposal, lineUp.hash) : null }
}
export type Deciding = ReturnType<typeof findDeciding>
