import type { RuleKind } from '@/lib/cohorts/eligibility-rules'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Discipline } from '@/lib/people/discipline'
import type { PersonKind } from '@/lib/people/kinds'
import type { Passport } from '@/lib/people/passport'
import type { PerformancePredicate } from '@/lib/people/performance'
import type { Day, Period } from '@/lib/platform/dates'

/** What an eligibility rule is asked about, and what it answers. */
type AwayDays = Period & { purpose: 'training_abroad' | 'other'; label: string }

export type Facts = {
  kind: PersonKind
  birthDate: Day | null
  /** TMT; for PPPK the start of the contract. */
  serviceSince: Day | null
  grade: string | null
  performances: readonly { year: number; predicate: PerformancePredicate }[]
  disciplines: readonly Discipline[]
  /** The record was confirmed as complete or empty; without it, no entry means not known yet. */
  isDisciplineChecked: boolean
  passport: Passport | null
  /** Without the period that this cohort itself has written, and without those set free. */
  awayPeriods: readonly AwayDays[]
}

type Waiver = { rule: RuleKind; by: string; reason: string; on: Day }

export type Context = {
  /** Ages and years count on this day. */
  firstTrainingDay: Day
  /** From the first leg to the return, both included; null while the delegation has planned no days. */
  journey: Period | null
  waivers: readonly Waiver[]
}

/** What one rule says before waivers. */
export type Judgement = {
  result: 'met' | 'not_met' | 'unknown'
  reason: Sentence
  /** What to do, or from when the person may go; null when nothing helps or nothing is wanted. */
  wayOut: Sentence | null
}
