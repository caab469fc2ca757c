import type { CohortState } from '@/lib/cohorts/phase'

/** An own place in a delegation that is no longer one's own. */
export type LeftPlace = {
  kind: 'withdraw' | 'replace' | 'no_show'
  /** Why, in words meant for this person; often empty. */
  told: string
  leftAt: Date
}

type Around = { state: CohortState; since: Date }

/** How a place ended, as its former holder reads it; who was released because the cohort was called off did nothing. */
export function endOfPlace({ kind, leftAt }: LeftPlace, cohort: Around) {
  return cohort.state === 'cancelled' && leftAt >= cohort.since ? words.called_off : words[kind]
}

const words = {
  withdraw: { title: 'conduct.leftWithdrawn', body: 'conduct.leftWithdrawnBody' },
  replace: { title: 'conduct.leftReplaced', body: 'conduct.leftReplacedBody' },
  no_show: { title: 'conduct.leftMissed', body: 'conduct.leftMissedBody' },
  called_off: { title: 'conduct.leftCancelled', body: 'conduct.leftCancelledBody' },
} as const
