import 'server-only'
import { tell } from '@/lib/i18n/sentence'
import { translatorFor } from '@/lib/i18n/server'
import { takesSeat } from '@/lib/lineups/composition'
import { outcomeOf } from '@/lib/lineups/outcome'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { TrailEntry } from '@/lib/platform/trail'
import type { Proposal } from './proposal'

/**
 * What the approved line-up writes to the nominations: selected, reserve with its number, or not selected, each with a
 * reason that can be told. Told in Indonesian, as a letter would be. Returns the rows for the trail.
 */
export async function writeOutcomes(tx: Write, proposal: Proposal, now: Date): Promise<TrailEntry[]> {
  const { entries, listed, room, delegation, cohort } = proposal
  const t = translatorFor('id')
  const stateOf = new Map(listed.map(({ nominationId, nominationState }) => [nominationId, nominationState]))
  const written: TrailEntry[] = []
  for (const entry of entries) {
    const { nominationId, kind, reserveRank } = entry
    const from = nominationId && stateOf.get(nominationId)
    if (!nominationId || kind === 'appointed' || (from !== 'assessed' && from !== 'verified')) continue
    const reason = tell('id', t, outcomeOf(entry, entries, room.maxPerAgency))
    const { count } = await tx.nomination.updateMany({
      where: { id: nominationId, state: from },
      data: { state: kind, since: now, reason, reserveRank, version: { increment: 1 } },
    })
    // Withdrawn at this very moment: a seat would be lost silently, a reserve or a refusal is not.
    if (count === 0 && takesSeat(entry)) refuse('shell.changedMeanwhile')
    if (count === 1)
      written.push({
        action: 'nomination.outcome',
        subject: { kind: 'nomination', id: nominationId },
        governmentId: delegation.governmentId,
        cohortId: cohort.id,
        nominationId,
        before: { state: from },
        after: { state: kind, reserveRank },
      })
  }
  return written
}
