import type { Actor } from '@/lib/access/actor'
import type { HeldGrant } from '@/lib/access/held'
import type { GrantedRole } from '@/lib/access/permissions'
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

/** A role held over a government. */
export const granted = (role: GrantedRole, fields: Partial<HeldGrant> = {}): HeldGrant => ({
  ...{ id: `grant of ${role}`, role, scope: 'government', governmentId: 'jambi', delegationId: null },
  ...{ agencyIds: [], agency: null, endsOn: null, deputyFor: null },
  ...fields,
})

/** Somebody who asks, known to the guards by account and person; they act in all that they hold unless told. */
export const asker = (fields: Partial<Actor> = {}): Actor => ({
  hat: null,
  goesAlong: false,
  held: fields.grants ?? [],
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
