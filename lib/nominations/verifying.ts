import type { Actor } from '@/lib/access/actor'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type NominationFacts, nominationLifecycle } from './lifecycle'

/** Who is nominated, and who nominated them. */
type Hands = { personId: string; nominatedById: string | null }

/** Rule 3: nobody verifies the own nomination, and who nominated does not verify. */
export function notByOneself(actor: Actor, { personId, nominatedById }: Hands): MessageKey | null {
  if (personId === actor.personId) return 'nominations.notOneself'
  return nominatedById === actor.userId ? 'nominations.nominatorDoesNotVerify' : null
}

/** What this verifier may do with a nomination now, and what is in the way of the decision that is due. */
export function findVerifying(actor: Actor, hands: Hands, facts: NominationFacts) {
  const refused = notByOneself(actor, hands)
  const hindered = new Map(nominationLifecycle.openTo(facts, actor).map((move) => [move.verb, move.hindered]))
  const hindrance = hindered.has('verify') ? (refused ?? hindered.get('verify') ?? null) : null
  return {
    hindrance,
    mayDecide: hindered.has('verify') && hindrance === null,
    mayReopen: hindered.get('reopen') === null && refused === null,
  }
}
