import type { Actor } from '@/lib/access/actor'
import type { Mover } from '@/lib/platform/moves'

type Guarded = {
  from: readonly string[]
  unless?: readonly ((facts: never, by: Mover) => unknown)[]
  reason?: 'required'
}

/** What the guards of one move say to these facts, the first that hinders; the house itself asks unless told. */
export function hindranceOf(move: Guarded, facts: object, by: Mover = null): unknown {
  for (const guard of move.unless ?? []) {
    const hindrance = guard(facts as never, by)
    if (hindrance) return hindrance
  }
  return null
}

/** The moves of a table that want a reason. */
export const wantingReason = (moves: Record<string, Guarded>) =>
  Object.entries(moves)
    .filter(([, { reason }]) => reason === 'required')
    .map(([verb]) => verb)

/** Somebody who asks, known to the guards by account and person. */
export const asker = (fields: Partial<Actor> = {}): Actor => ({
  userId: 'u1',
  sessionId: 's1',
  name: 'Umpama',
  post: '',
  personId: 'p1',
  governmentId: 'jambi',
  government: null,
  governmentShort: null,
  zone: 'Asia/Jakarta',
  grants: [],
  participations: [],
  left: [],
  ...fields,
})
