import { type Actor, covers } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { FactsOf, Guard, Move, Mover, Noun, OwnMove, PartMove, Stay, Subject } from './moves'

type Own<Moves> = { [V in keyof Moves]: Moves[V] extends { permission: unknown } ? V : never }[keyof Moves]
/** What the guards of all these moves read. */
type AllFacts<Moves> = { [V in keyof Moves]: (facts: FactsOf<Moves[V]>) => void }[keyof Moves] extends (
  facts: infer Facts,
) => void
  ? Facts
  : never

/**
 * The table of a noun's moves, those included that another move makes, and of what leaves the state as it is. Buttons,
 * actions, `move`, the trigger in the database, tests and docs/lifecycles.md read it. `begins` are the states in which
 * a row may be made.
 */
export function defineLifecycle<State extends string>() {
  return <
    const N extends Noun,
    const Moves extends Record<string, Move<State>>,
    const Stays extends Record<string, Stay<State>> = Record<never, never>,
  >(table: {
    noun: N
    begins: readonly State[]
    moves: Moves
    stays?: Stays
  }) => {
    type All = Moves & Stays
    type OwnVerb = Own<All> & string
    const all = { ...table.moves, ...table.stays } as Record<string, OwnMove<State> | Stay<State>>
    const own = Object.entries(all).filter(([, move]) => 'permission' in move)
    return {
      ...table,
      stays: table.stays ?? ({} as Stays),
      /** Why this actor may not make the move on this subject now, or null. */
      refusal: <V extends OwnVerb>(verb: V, subject: Subject<State> & FactsOf<All[V]>, actor: Actor) =>
        refusalOf(all[verb]!, subject, actor),
      /** The moves that this actor can see a button for: permitted and from this state, hindered or not. */
      openTo: (
        subject: Subject<State> & AllFacts<Pick<All, OwnVerb>>,
        actor: Actor,
      ): { verb: OwnVerb; hindered: MessageKey | Sentence | null }[] =>
        own
          .filter(([, move]) => move.from.includes(subject.state) && isPermitted(move, subject, actor))
          .map(([verb, move]) => ({ verb: verb as OwnVerb, hindered: hindranceOf(move, subject, actor) })),
    }
  }
}

/** The permissions of which a move wants one. */
export const permissionsOf = ({ permission }: Pick<OwnMove<string>, 'permission'>): readonly Permission[] =>
  typeof permission === 'string' ? [permission] : permission

/** Why this move cannot be made on this subject now, or null. Nobody is asked for what is part of another move. */
export function refusalOf<State extends string>(
  move: Omit<OwnMove<State>, 'to'> | PartMove<State>,
  subject: Subject<State>,
  by: Mover,
): MessageKey | Sentence | null {
  if (by && 'permission' in move && !isPermitted(move, subject, by)) return 'shell.notAllowed'
  if (!move.from.includes(subject.state)) return 'shell.wrongState'
  return hindranceOf(move, subject, by)
}

function isPermitted<State extends string>(
  move: Pick<OwnMove<State>, 'permission' | 'crosses'>,
  subject: Subject<State>,
  actor: Actor,
) {
  const thing = move.crosses ? { governmentId: subject.hostId ?? '' } : subject
  return permissionsOf(move).some((permission) => covers(actor, permission, thing))
}

function hindranceOf({ unless = [] }: { unless?: readonly Guard[] }, facts: unknown, by: Mover) {
  for (const guard of unless) {
    const hindrance = guard(facts as never, by)
    if (hindrance) return hindrance
  }
  return null
}
