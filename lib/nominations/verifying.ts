import type { Actor } from '@/lib/access/actor'
import type { NominationFacts } from './guards'
import { nominationLifecycle } from './lifecycle'

/** What this verifier may do with a nomination now, and what is in the way of the decision that is due. */
export function findVerifying(actor: Actor, facts: NominationFacts) {
  const hindered = new Map(nominationLifecycle.openTo(facts, actor).map((move) => [move.verb, move.hindered]))
  const hindrance = hindered.get('verify') ?? null
  return {
    hindrance,
    mayDecide: hindered.has('verify') && hindrance === null,
    mayReopen: hindered.get('reopen') === null,
  }
}
