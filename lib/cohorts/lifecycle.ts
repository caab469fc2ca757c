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

export const cohortLifecycle = defineLifecycle<CohortState>()({
  noun: 'cohort',
  begins: ['draft'],
  moves: {
    open: { from: ['draft'], to: 'open', permission: 'cohort.open', unless: [lacking] },
    select: { from: ['open'], to: 'selecting', permission: 'cohort.select' },
    extend: {
      from: ['open', 'selecting'],
      to: 'open',
      permission: 'cohort.extend',
      reason: 'required',
      unless: [alreadyProposed],
    },
    cancel: {
      from: ['draft', 'open', 'selecting'],
      to: 'cancelled',
      permission: 'cohort.cancel',
      reason: 'required',
      unless: [alreadyDeparted],
    },
    close: { from: ['selecting'], to: 'closed', permission: 'cohort.close', unless: [notAllHome] },
  },
  stays: {
    postpone: {
      from: ['open', 'selecting'],
      permission: 'cohort.postpone',
      reason: 'required',
      unless: [departedOnItsDays],
    },
  },
})

function lacking({ lacks }: Pick<CohortFacts, 'lacks'>): MessageKey | null {
  return lacks[0] ?? null
}

function alreadyProposed({ proposed }: Pick<CohortFacts, 'proposed'>): MessageKey | null {
  return proposed > 0 ? 'cohorts.alreadyProposed' : null
}

function alreadyDeparted({ departed }: Pick<CohortFacts, 'departed'>): MessageKey | null {
  return departed > 0 ? 'cohorts.alreadyDeparted' : null
}

function departedOnItsDays({ departed }: Pick<CohortFacts, 'departed'>): MessageKey | null {
  return departed > 0 ? 'cohorts.departedOnItsDays' : null
}

function notAllHome({ going, notHome }: Pick<CohortFacts, 'going' | 'notHome'>): MessageKey | null {
  return going === 0 || notHome > 0 ? 'cohorts.notAllHome' : null
}
