import type { ReactNode } from 'react'
import type { Actor } from '@/lib/access/actor'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { factsOf } from '@/lib/cohorts/facts'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

export type Told = { cockpit: Cockpit; actor: Actor; t: Translate; locale: Locale; today: Day }
/** One move as a button of the head, or as a line of its menu. */
export type Move = { key: string; as: (place: 'head' | 'menu') => ReactNode }

/** What the own delegation adds: its answer in the head, its leaving in the menu. */
export type OwnMoves = { answers: Move[]; leaving: Move[] }

export const hiddenOf = ({ cohort }: Cockpit) => ({ cohortId: cohort.id, version: cohort.version })

/** A call that lacks something shows its button beside the list of what it lacks; other hindered moves are left out. */
export function movesOf({ cockpit: { cohort, ruleCount, weights }, actor }: Told) {
  const moves = cohortLifecycle.openTo(factsOf(cohort, ruleCount, weights), actor)
  return {
    verbs: new Set(moves.filter(({ verb, hindered }) => verb === 'open' || !hindered).map((move) => move.verb)),
    isComplete: moves.some(({ verb, hindered }) => verb === 'open' && !hindered),
  }
}
