import type { CohortState } from '@/lib/cohorts/phase'

type Counted = { taken: number; recordedCount: number | null }

/**
 * How many of one delegation took part: those confirmed who did not withdraw, by name; for a cohort from before the
 * app the number on record, until a list of names replaces it. Each taking part counts one. Every figure, and every
 * list behind a figure, goes through here.
 */
export const countedParticipants = ({ taken, recordedCount }: Counted) => (taken > 0 ? taken : (recordedCount ?? 0))

/** Whether the number comes from a record, not from names: then its source is told. */
export const isRecorded = ({ taken, recordedCount }: Counted) => taken === 0 && (recordedCount ?? 0) > 0

/** The states in which a cohort may be read by anyone. */
export const publicStates = ['open', 'selecting', 'closed', 'cancelled'] as const satisfies readonly CohortState[]
