import { isRankedAs } from './arrange'
import type { Draft } from './draft'

/** Whether the ranking has changed since a draft was made from it; an own list follows none. */
export const isOutdated = (draft: Pick<Draft, 'delegation' | 'entries' | 'standing'>) =>
  draft.delegation.mode === 'nominating' && !isRankedAs(draft.entries, withoutAppointed(draft))

/** The ranking without those who are appointed: they stand in the line-up once. */
export function withoutAppointed({ entries, standing }: Pick<Draft, 'entries' | 'standing'>) {
  const named = new Set(entries.filter(({ nominationId }) => nominationId === null).map(({ personId }) => personId))
  return standing.places.filter(({ personId }) => !named.has(personId))
}
