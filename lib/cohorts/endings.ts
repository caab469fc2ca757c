import type { Noun } from '@/lib/platform/moves'

/** A move of the cohort that ends things, and by which of their moves what hangs on it ends, in every government. */
export type EndingMove = 'select' | 'cancel' | 'close'
export const endings = {
  select: { nomination: 'lapse', delegation: 'lapse' },
  cancel: { nomination: 'call_off', participant: 'call_off' },
  close: { nomination: 'close_off' },
} as const satisfies Record<EndingMove, Partial<Record<Noun, string>>>
