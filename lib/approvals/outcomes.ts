import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { tell } from '@/lib/i18n/sentence'
import { translatorFor } from '@/lib/i18n/translator'
import { takesSeat } from '@/lib/lineups/composition'
import { outcomeOf } from '@/lib/lineups/outcome'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { moveUnlessChanged } from '@/lib/platform/move'
import type { TrailEntry } from '@/lib/platform/trail'
import type { Proposal } from './proposal'

const verbs = { selected: 'choose', reserve: 'hold_in_reserve', not_selected: 'pass_over' } as const

/**
 * What the approved line-up writes to the nominations: selected, reserve with its number, or not selected, each with a
 * reason that can be told. Told in Indonesian, as a letter would be. Returns the rows for the trail.
 */
export async function writeOutcomes(tx: Write, proposal: Proposal, by: Actor, now: Date): Promise<TrailEntry[]> {
  const { entries, listed, room, delegation, cohort } = proposal
  const t = translatorFor('id')
  const written: TrailEntry[] = []
  for (const entry of listed) {
    const { nominationId, kind, reserveRank, nominationState: state, nominationVersion: version } = entry
    if (kind === 'appointed' || !nominationId || !version) continue
    if (state !== 'assessed' && state !== 'verified') continue
    const set = { reason: tell('id', t, outcomeOf(entry, entries, room.maxPerAgency)), reserveRank }
    const nomination = { id: nominationId, state, version }
    const moved = await moveUnlessChanged(tx, nominationLifecycle, verbs[kind], nomination, { by, now, set })
    // Withdrawn at this very moment: a seat would be lost silently, a reserve or a refusal is not.
    if (!moved && takesSeat(entry)) refuse('shell.changedMeanwhile')
    if (moved)
      written.push({
        action: 'nomination.outcome',
        subject: { kind: 'nomination', id: nominationId },
        governmentId: delegation.governmentId,
        cohortId: cohort.id,
        nominationId,
        before: moved.before,
        after: { ...moved.after, reserveRank },
      })
  }
  return written
}
