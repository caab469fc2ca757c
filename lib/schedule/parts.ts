import { type Day, daysFrom, includesDay, type Period } from '@/lib/platform/dates'

/** A week is written day by day; what fell outside of the training's days is a part of its own. */
export type Part = Day | 'outside'

export const isIn = (part: Part, training: Period, { day }: { day: Day }) =>
  part === 'outside' ? !includesDay(training, day) : day === part

/** The parts of a week: every day of the training, and what stands outside where there is any. */
export const partsOf = (training: Period, items: readonly { day: Day }[]): Part[] => [
  ...(items.some((item) => isIn('outside', training, item)) ? (['outside'] as const) : []),
  ...daysFrom(training.startsOn, training.endsOn),
]

/** The part with which writing begins: what fell outside, the first day without an item, or the first. */
export const firstPart = (training: Period, items: readonly { day: Day }[]): Part =>
  partsOf(training, items).find((part) =>
    part === 'outside' ? true : !items.some((item) => isIn(part, training, item)),
  ) ?? training.startsOn

/** The part after this one, or null. */
export const partAfter = (part: Part, training: Period): Day | null =>
  daysFrom(training.startsOn, training.endsOn).find((day) => part === 'outside' || day > part) ?? null
