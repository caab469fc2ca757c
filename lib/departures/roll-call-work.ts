import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Write } from '@/lib/platform/db'
import type { MarkKind } from './roll-call'

export type NewMark = { id: string; participantId: string; mark: MarkKind; markedAt: Date }
type Delegation = { id: string; governmentId: string }

/** Holds the delegation as it is until this transaction ends, so that no mark slips in beside a closing. False when closed. */
export async function holdOpen(tx: Write, delegationId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "Delegation" where id = ${delegationId}::uuid and state = 'approved' for share`
  return rows.length === 1
}

/**
 * Appends marks, each once: a mark that has arrived before changes nothing, and a tap from the future counts as now.
 * Returns how many are new.
 */
export async function appendMarks(tx: Write, actor: Actor, delegation: Delegation, marks: NewMark[], now: Date) {
  const { count } = await tx.rollCallMark.createMany({
    data: marks.map((mark) => ({
      ...mark,
      markedAt: mark.markedAt > now ? now : mark.markedAt,
      delegationId: delegation.id,
      governmentId: delegation.governmentId,
      byId: actor.userId,
      byName: actor.name,
    })),
    skipDuplicates: true,
  })
  return count
}
