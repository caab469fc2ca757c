import type { RankedNomination } from './composition'

/**
 * How many nominations a ranking holds, and whom it leaves out: below a gate, and not fully scored. The first two together
 * are those that the cockpit counts as assessed.
 */
export function rankedFigures(places: readonly Pick<RankedNomination, 'rank' | 'points'>[]) {
  const ranked = places.filter(({ rank }) => rank !== null).length
  const below = places.filter(({ rank, points }) => rank === null && points !== null).length
  return { ranked, below, unscored: places.length - ranked - below }
}
