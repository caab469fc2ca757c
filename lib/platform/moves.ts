import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'

/** Who makes a move; null is the house itself, where nobody asks. */
export type Mover = Actor | null
/** Why a move cannot be made now, or null: a pure question to the facts, and to who asks. */
export type Guard = (facts: never, by: Mover) => MessageKey | Sentence | null

type Step<State extends string> = {
  from: readonly State[]
  to: State
  /** Asked in this order; the first that hinders is told. */
  unless?: readonly Guard[]
  reason?: 'required'
}
/** A move that somebody makes by its own button: whoever holds the permission, or one of several. */
export type OwnMove<State extends string> = Step<State> & {
  permission: Permission | readonly Permission[]
  /** The host makes it on a row of another government: asked over the host, and written across the wall. */
  crosses?: true
}
/** A move that is part of another one, named as the trail names it; nobody makes it alone, so nobody is asked. */
export type PartMove<State extends string> = Step<State> & {
  within: readonly string[]
  /** The host's move reaches the rows of every government of its cohort. */
  crosses?: true
}
export type Move<State extends string> = OwnMove<State> | PartMove<State>
/** A move that leaves the state as it is, and is guarded all the same. */
export type Stay<State extends string> = Omit<OwnMove<State>, 'to' | 'crosses'>

/** What every guard is asked about: whose it is, and in which state. */
export type Subject<State extends string> = {
  state: State
  governmentId: string
  agencyId?: string | null
  delegationId?: string | null
  hostId?: string
}
type Both<F> = (F extends unknown ? (facts: F) => void : never) extends (facts: infer All) => void ? All : never
/** The facts that a move's guards read; what they do not read nobody has to find. */
export type FactsOf<M> = M extends { unless: readonly (infer G)[] }
  ? Both<G extends (facts: infer Facts, by: Mover) => unknown ? Facts : never>
  : unknown
/** The nouns that live in states, by their table in the database. */
export type Noun = 'cohort' | 'delegation' | 'nomination' | 'lineUp' | 'participant'

/** The table of a noun's moves, as `defineLifecycle` gives it. */
export type Lifecycle<State extends string = string> = {
  noun: Noun
  begins: readonly State[]
  moves: Record<string, Move<State>>
  stays: Record<string, Stay<State>>
}
