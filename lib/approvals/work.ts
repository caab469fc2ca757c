import 'server-only'
import type { Entry } from '@/lib/lineups/composition'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { sha256 } from '@/lib/platform/session'
import { lineUpText } from './line-up-text'

type Stamp = { id: string; version: number }
type Maker = { userId: string; name: string }

/** The fingerprint that binds a proposal and its approval. */
export const hashOf = (delegationId: string, number: number, entries: readonly Entry[]) =>
  sha256(lineUpText(delegationId, number, entries))

/** Freezes a draft and binds it by its hash. */
export async function freezeDraft(tx: Write, lineUp: Stamp, hash: string, by: Maker, now: Date) {
  const { count } = await tx.lineUp.updateMany({
    where: { id: lineUp.id, version: lineUp.version, state: 'draft' },
    data: {
      state: 'proposed',
      hash,
      proposedById: by.userId,
      proposedByName: by.name,
      proposedAt: now,
      version: { increment: 1 },
    },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
}

/** Ends a proposal: approved or returned, the same version and hash that the approver saw. */
export async function decideProposal(
  tx: Write,
  lineUp: Stamp & { governmentId: string; hash: string },
  decision: 'approved' | 'returned',
  by: Maker & { post: string },
  go: { reason: string; now: Date },
) {
  const { count } = await tx.lineUp.updateMany({
    where: { id: lineUp.id, version: lineUp.version, state: 'proposed', hash: lineUp.hash },
    data: { state: decision, version: { increment: 1 } },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
  await tx.approval.create({
    data: {
      lineUpId: lineUp.id,
      governmentId: lineUp.governmentId,
      decision,
      reason: go.reason,
      hash: lineUp.hash,
      byId: by.userId,
      byName: by.name,
      byPost: by.post,
      at: go.now,
    },
    select: { id: true },
  })
}

/** Returned nominations whose date has passed lapse when the line-up is proposed. */
export async function lapseReturned(tx: Write, rows: readonly { id: string; version: number }[], now: Date) {
  for (const { id, version } of rows) {
    const { count } = await tx.nomination.updateMany({
      where: { id, version, state: 'returned' },
      data: { state: 'lapsed', since: now, version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
  }
}
