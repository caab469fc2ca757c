import type { Entry } from '@/lib/lineups/composition'
import { canonicalText } from '@/lib/platform/canonical-text'

type Bound = Omit<Entry, 'agencyId'>

/** The text whose sha256 binds a proposal and its approval: every place, whatever the order of the rows. */
export function lineUpText(delegationId: string, number: number, entries: readonly Bound[]): string {
  const places = entries
    .map(({ personId, nominationId, kind, rank, points, reserveRank, isHead, reason }) => {
      return { personId, nominationId, kind, rank, points, reserveRank, isHead, reason }
    })
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
  return canonicalText({ version: 1, delegationId, number, places })
}
