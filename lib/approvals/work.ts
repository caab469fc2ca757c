import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { postOf } from '@/lib/access/standing-in'
import type { Entry } from '@/lib/lineups/composition'
import { type LineUpState, lineUpLifecycle } from '@/lib/lineups/lifecycle'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import type { NominationState } from '@/lib/nominations/states'
import type { Write } from '@/lib/platform/db'
import { move, moveAll } from '@/lib/platform/move'
import { sha256 } from '@/lib/platform/session'
import { lineUpText } from './line-up-text'

type Stamp = { id: string; state: LineUpState; version: number }
type Lapsing = { id: string; state: NominationState; version: number }

/** The fingerprint that binds a proposal and its approval. */
export const hashOf = (delegationId: string, number: number, entries: readonly Entry[]) =>
  sha256(lineUpText(delegationId, number, entries))

/** Freezes a draft and binds it by its hash. */
export async function freezeDraft(tx: Write, lineUp: Stamp, hash: string, by: Actor, now: Date) {
  const set = { hash, proposedById: by.userId, proposedByName: by.name, proposedAt: now }
  await move(tx, lineUpLifecycle, 'propose', lineUp, { by, now, set })
}

/** Ends a proposal, approved or returned: the version and hash that the approver saw. */
export async function decideProposal(
  tx: Write,
  lineUp: Stamp & { governmentId: string; hash: string },
  verb: 'approve' | 'return',
  by: Actor,
  go: { reason: string; now: Date },
) {
  await move(tx, lineUpLifecycle, verb, lineUp, { by, now: go.now })
  await tx.approval.create({
    data: {
      lineUpId: lineUp.id,
      governmentId: lineUp.governmentId,
      decision: verb === 'approve' ? 'approved' : 'returned',
      reason: go.reason,
      hash: lineUp.hash,
      byId: by.userId,
      byName: by.name,
      byPost: postOf(by, ['lineup.approve']),
      at: go.now,
    },
    select: { id: true },
  })
}

/** Returned nominations whose date has passed lapse when the line-up is proposed. */
export const lapseReturned = (tx: Write, rows: readonly Lapsing[], by: Actor, now: Date) =>
  moveAll(tx, nominationLifecycle, 'lapse_returned', rows, { by, now })
