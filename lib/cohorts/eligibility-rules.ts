import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { defaultWaitingMonths, type WaitingMonths } from '@/lib/people/discipline'
import { type PersonKind, personKinds } from '@/lib/people/kinds'
import { passportMonths } from '@/lib/people/passport'
import { type PerformancePredicate, performancePredicates } from '@/lib/people/performance'
import { pnsGrades, pppkGrades } from '@/lib/people/ranks'

/** The conditions (syarat) a call can set, each with its parameters. Source: docs/glossary.md, "Eligibility rules". */
export type RuleParams = {
  kind: { kinds: PersonKind[] }
  service: { years: number }
  age: { years: number }
  rank: { pns: string; pppk: string }
  skp: { years: number; least: PerformancePredicate }
  discipline: WaitingMonths
  passport: { months: number }
  repeat: { years: number }
  overlap: Record<never, never>
}
export type RuleKind = keyof RuleParams
export type EligibilityRule = { [K in RuleKind]: { kind: K; params: RuleParams[K] } }[RuleKind]

export const ruleKinds = [
  'kind',
  'service',
  'age',
  'rank',
  'skp',
  'discipline',
  'passport',
  'repeat',
  'overlap',
] as const satisfies readonly RuleKind[]

const between = (least: number, most: number, error: MessageKey) =>
  z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
const oneOf = <const T extends readonly string[]>(values: T, error: MessageKey) => z.enum(values, { error })
const kindsMissing: MessageKey = 'cohorts.ruleKindsMissing'
const years = between(1, 40, 'cohorts.ruleYearsWrong')
const months = between(0, 60, 'cohorts.ruleMonthsWrong')

type RuleEntry<K extends RuleKind> = {
  /** Short, for the head of a column. */
  label: MessageKey
  /** The Kabag may set it aside for one person, with a reason. */
  waivable: boolean
  params: z.ZodType<RuleParams[K], unknown>
  defaults: RuleParams[K]
}

export const ruleTable: { [K in RuleKind]: RuleEntry<K> } = {
  kind: {
    label: 'cohorts.ruleKind',
    waivable: false,
    params: z.object({
      kinds: z.array(oneOf(personKinds, kindsMissing), { error: kindsMissing }).min(1, { error: kindsMissing }),
    }),
    defaults: { kinds: ['pns', 'pppk'] },
  },
  service: {
    label: 'cohorts.ruleService',
    waivable: true,
    params: z.object({ years }),
    defaults: { years: 2 },
  },
  age: {
    label: 'cohorts.ruleAge',
    waivable: true,
    params: z.object({ years: between(18, 70, 'cohorts.ruleAgeWrong') }),
    defaults: { years: 55 },
  },
  rank: {
    label: 'cohorts.ruleRank',
    waivable: true,
    params: z.object({
      pns: oneOf(pnsGrades, 'cohorts.ruleGradeWrong'),
      pppk: oneOf(pppkGrades, 'cohorts.ruleGradeWrong'),
    }),
    defaults: { pns: 'III/b', pppk: 'IX' },
  },
  skp: {
    label: 'cohorts.ruleSkp',
    waivable: false,
    params: z.object({
      years: between(1, 5, 'cohorts.ruleSkpYearsWrong'),
      least: oneOf(performancePredicates, 'cohorts.rulePredicateWrong'),
    }),
    defaults: { years: 2, least: 'baik' },
  },
  discipline: {
    label: 'cohorts.ruleDiscipline',
    waivable: false,
    params: z.object({ ringan: months, sedang: months, berat: months }),
    defaults: defaultWaitingMonths,
  },
  passport: {
    label: 'cohorts.rulePassport',
    waivable: false,
    params: z.object({ months }),
    defaults: { months: passportMonths },
  },
  repeat: {
    label: 'cohorts.ruleRepeat',
    waivable: true,
    params: z.object({ years }),
    defaults: { years: 3 },
  },
  overlap: {
    label: 'cohorts.ruleOverlap',
    waivable: false,
    params: z.object({}),
    defaults: {},
  },
}

/** A stored row as a rule; throws when its parameters do not fit its kind. */
export function readRule({ kind, params }: { kind: RuleKind; params: unknown }): EligibilityRule {
  return { kind, params: ruleTable[kind].params.parse(params) } as EligibilityRule
}
/** Stored rows in the order in which rules are shown. */
export const readRules = (rows: readonly { kind: RuleKind; params: unknown }[]) =>
  rows.map(readRule).sort((a, b) => ruleKinds.indexOf(a.kind) - ruleKinds.indexOf(b.kind))

/** What a new cohort starts with. */
export const defaultRules = (): EligibilityRule[] =>
  ruleKinds.map((kind) => readRule({ kind, params: ruleTable[kind].defaults }))
