import type { MessageKey } from '@/lib/i18n/catalogue'
import { defineLifecycle } from '@/lib/platform/lifecycle'
import type { CohortState } from './phase'

/** How a cohort lives, as the host decides it. Source: docs/glossary.md, "Cohort". */
export type CohortFacts = {
  id: string
  governmentId: string
  state: CohortState
  /** What a call still lacks before it can be published, in the order of its form. */
  lacks: MessageKey[]
  /** Delegations with a proposed or approved line-up. */
  proposed: number
  /** Delegations whose roll call is closed. */
  departed: number
  /** Delegations with seats that have not declined, and how many of them are not home yet. */
  going: number
  notHome: number
}

export const cohortLifecycle = defineLifecycle<CohortState, CohortFacts>()(
  {
    open: { from: ['draft'], to: 'open', permission: 'cohort.open', unless: ({ lacks }) => lacks[0] ?? null },
    select: { from: ['open'], to: 'selecting', permission: 'cohort.select' },
    extend: {
      from: ['open', 'selecting'],
      to: 'open',
      permission: 'cohort.extend',
      reason: 'required',
      unless: ({ proposed }) => (proposed > 0 ? 'cohorts.alreadyProposed' : null),
    },
    cancel: {
      from: ['draft', 'open', 'selecting'],
      to: 'cancelled',
      permission: 'cohort.cancel',
      reason: 'required',
      unless: ({ departed }) => (departed > 0 ? 'cohorts.alreadyDeparted' : null),
    },
    close: {
      from: ['selecting'],
      to: 'closed',
      permission: 'cohort.close',
      unless: ({ going, notHome }) => (going === 0 || notHome > 0 ? 'cohorts.notAllHome' : null),
    },
  },
  {
    postpone: {
      from: ['open', 'selecting'],
      permission: 'cohort.postpone',
      reason: 'required',
      unless: ({ departed }) => (departed > 0 ? 'cohorts.departedOnItsDays' : null),
    },
  },
)

export type CohortMove = keyof typeof cohortLifecycle.moves
