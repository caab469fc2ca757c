import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { type Entry, isHeldByAgencyLimit, isPassedOver } from './composition'
import { isBelowGate } from './line-up-checks'

/** The reason that can be told aloud for every place of a line-up: rank and limits, never another person's points. */
export function outcomeOf(entry: Entry, entries: readonly Entry[], maxPerAgency: number | null): Sentence {
  if (entry.kind === 'appointed') return sentence('lineups.outcomeAppointed', { reason: entry.reason })
  if (isBelowGate(entry)) return sentence('lineups.outcomeGate')
  if (entry.rank === null) return withoutRank(entry)
  const place = { rank: entry.rank, ranked: countRanked(entries) }
  if (entry.kind === 'selected') return sentence('lineups.outcomeSelected', place)
  if (isPassedOver(entry, entries)) return whyPassedOver(entry, entries, maxPerAgency)
  const last = lastSelectedRank(entries)
  if (entry.kind === 'not_selected') return sentence('lineups.outcomeBelowCut', { ...place, last })
  return sentence('lineups.outcomeReserve', { ...place, last, reserve: entry.reserveRank ?? 1 })
}

/** Where a cohort is not scored, or somebody was not. */
function withoutRank({ kind, reserveRank }: Entry): Sentence {
  if (kind === 'selected') return sentence('lineups.outcomeChosen')
  if (kind === 'reserve') return sentence('lineups.outcomeReserveOnly', { reserve: reserveRank ?? 1 })
  return sentence('lineups.outcomeUnranked')
}

function whyPassedOver(entry: Entry, entries: readonly Entry[], maxPerAgency: number | null): Sentence {
  const rank = entry.rank ?? 0
  if (entry.reason) return sentence('lineups.outcomeReason', { rank, reason: entry.reason })
  return isHeldByAgencyLimit(entry, entries, maxPerAgency)
    ? sentence('lineups.outcomeAgencyLimit', { rank, most: maxPerAgency ?? 0 })
    : sentence('lineups.outcomeBelowCut', { rank, ranked: countRanked(entries), last: lastSelectedRank(entries) })
}

const countRanked = (entries: readonly Entry[]) => entries.filter(({ rank }) => rank !== null).length
const lastSelectedRank = (entries: readonly Entry[]) =>
  Math.max(0, ...entries.filter(({ kind }) => kind === 'selected').map(({ rank }) => rank ?? 0))
