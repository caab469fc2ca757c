import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { type Reason, refuse } from '@/lib/platform/doors/refusal'
import { markingRefusal } from './roll-call-day'
import type { RollCall } from './roll-call-queries'
import { appendMarks, holdOpen, type NewMark } from './roll-call-work'

/** Why this actor may not mark these people now, or null: asked of a tap in a form as of those that a phone collected. */
export function markRefusal(
  actor: Actor,
  { delegation, departsOn, rows }: RollCall,
  participantIds: readonly string[],
  today: Day,
): Reason | null {
  if (!coversDelegation(actor, 'rollcall.mark', delegation)) return 'shell.notAllowed'
  const known = new Set(rows.map(({ participantId }) => participantId))
  if (!participantIds.every((id) => known.has(id))) return 'departures.notOnList'
  return markingRefusal({ state: delegation.state, departsOn, today })
}

/** Marks people while the roll call is open, each mark once; returns how many are new. Refuses when it was closed meanwhile. */
export async function addMarks(tx: Write, actor: Actor, { delegation }: RollCall, marks: NewMark[], now: Date) {
  if (!(await holdOpen(tx, delegation.id))) refuse('departures.rollCallClosed')
  return appendMarks(tx, actor, delegation, marks, now)
}
