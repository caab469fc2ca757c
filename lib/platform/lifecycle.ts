import { type Actor, covers } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'

/** One move of a lifecycle: between which states, who may make it, what hinders it, whether a reason is wanted. */
export type Move<State extends string, Facts> = {
  from: readonly State[]
  to: State
  permission: Permission
  /** Why it cannot be made now, or null: a pure question to the facts. */
  unless?: (facts: Facts) => MessageKey | Sentence | null
  reason?: 'required'
}
/** A move that leaves the state as it is, and is guarded all the same. */
type Stay<State extends string, Facts> = Omit<Move<State, Facts>, 'to'>
type Subject<State extends string> = {
  state: State
  governmentId: string
  agencyId?: string | null
  delegationId?: string | null
}

/**
 * The table of a noun's moves, and of those that leave the state as it is. Buttons, actions, tests and
 * docs/lifecycles.md read it; nothing else writes a state.
 * `Facts` is what the guards ask: the subject with whatever was loaded beside it.
 */
export function defineLifecycle<State extends string, Facts extends Subject<State>>() {
  return <Verb extends string, Kept extends string = never>(
    moves: Record<Verb, Move<State, Facts>>,
    stays = {} as Record<Kept, Stay<State, Facts>>,
  ) => {
    const all: Record<Verb | Kept, Stay<State, Facts>> = { ...moves, ...stays }
    /** Why this actor may not make the move on this subject now, or null. */
    const refusal = (verb: Verb | Kept, subject: Facts, actor: Actor): MessageKey | Sentence | null => {
      const move = all[verb]
      if (!covers(actor, move.permission, subject)) return 'shell.notAllowed'
      if (!move.from.includes(subject.state)) return 'shell.wrongState'
      return move.unless?.(subject) ?? null
    }
    return {
      moves,
      stays,
      refusal,
      /** The moves that this actor can see a button for: permitted and from this state, hindered or not. */
      openTo: (subject: Facts, actor: Actor): { verb: Verb | Kept; hindered: MessageKey | Sentence | null }[] =>
        (Object.keys(all) as (Verb | Kept)[])
          .filter((verb) => all[verb].from.includes(subject.state) && covers(actor, all[verb].permission, subject))
          .map((verb) => ({ verb, hindered: all[verb].unless?.(subject) ?? null })),
    }
  }
}
