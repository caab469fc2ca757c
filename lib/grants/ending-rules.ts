import type { MessageKey } from '@/lib/i18n/catalogue'

/** So far ahead a role's last day is told, and so long afterwards that it ended: time to give it anew. */
export const endingDays = 30
export const endedDays = 90

export const endLabels = {
  ended: 'grants.becauseEnded',
  declined: 'grants.becauseDeclined',
  transferred: 'grants.becauseTransferred',
  left: 'grants.becauseLeft',
} as const satisfies Record<string, MessageKey>

type Ended = { endedBecause: keyof typeof endLabels | null; endedAt: Date | null; standsInForId: string | null }

/** Why a role is over: ended by somebody or something, or by its own last day. */
export function whyEnded({ endedBecause, endedAt, standsInForId }: Ended): MessageKey {
  if (endedBecause) return endLabels[endedBecause]
  if (endedAt) return 'grants.becauseEnded'
  return standsInForId ? 'grants.becauseDeputyOver' : 'grants.becauseDate'
}
