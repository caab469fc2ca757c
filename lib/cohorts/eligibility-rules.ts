import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { defaultWaitingMonths, type WaitingMonths } from '@/lib/people/discipline'
import { kindTable, type PersonKind, personKinds } from '@/lib/people/kinds'
import { passportMonths } from '@/lib/people/passport'
import { type PerformancePredicate, performanceLabels, performancePredicates } from '@/lib/people/performance'
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
  /** The rule in full, as the call prints it. */
  text: (params: RuleParams[K]) => Sentence
}

export const ruleTable: { [K in RuleKind]: RuleEntry<K> } = {
  kind: {
    label: 'cohorts.ruleKind',
    waivable: false,
    params: z.object({
      kinds: z.array(oneOf(personKinds, kindsMissing), { error: kindsMissing }).min(1, { error: kindsMissing }),
    }),
    defaults: { kinds: ['pns', 'pppk'] },
    text: ({ kinds }) =>
      sentence('cohorts.ruleKindText', { kinds: { texts: kinds.map((kind) => kindTable[kind].label) } }),
  },
  service: {
    label: 'cohorts.ruleService',
    waivable: true,
    params: z.object({ years }),
    defaults: { years: 2 },
    text: ({ years }) => sentence('cohorts.ruleServiceText', { years }),
  },
  age: {
    label: 'cohorts.ruleAge',
    waivable: true,
    params: z.object({ years: between(18, 70, 'cohorts.ruleAgeWrong') }),
    defaults: { years: 55 },
    text: ({ years }) => sentence('cohorts.ruleAgeText', { years }),
  },
  rank: {
    label: 'cohorts.ruleRank',
    waivable: true,
    params: z.object({
      pns: oneOf(pnsGrades, 'cohorts.ruleGradeWrong'),
      pppk: oneOf(pppkGrades, 'cohorts.ruleGradeWrong'),
    }),
    defaults: { pns: 'III/b', pppk: 'IX' },
    text: ({ pns, pppk }) => sentence('cohorts.ruleRankText', { pns, pppk }),
  },
  skp: {
    label: 'cohorts.ruleSkp',
    waivable: false,
    params: z.object({
      years: between(1, 5, 'cohorts.ruleSkpYearsWrong'),
      least: oneOf(performancePredicates, 'cohorts.rulePredicateWrong'),
    }),
    defaults: { years: 2, least: 'baik' },
    text: ({ years, least }) => sentence('cohorts.ruleSkpText', { years, least: { text: performanceLabels[least] } }),
  },
  discipline: {
    label: 'cohorts.ruleDiscipline',
    waivable: false,
    params: z.object({ ringan: months, sedang: months, berat: months }),
    defaults: defaultWaitingMonths,
    text: () => sentence('cohorts.ruleDisciplineText'),
  },
  passport: {
    label: 'cohorts.rulePassport',
    waivable: false,
    params: z.object({ months }),
    defaults: { months: passportMonths },
    text: ({ months }) => sentence('cohorts.rulePassportText', { months }),
  },
  repeat: {
    label: 'cohorts.ruleRepeat',
    waivable: true,
    params: z.object({ years }),
    defaults: { years: 3 },
    text: ({ years }) => sentence('cohorts.ruleRepeatText', { years }),
  },
  overlap: {
    label: 'cohorts.ruleOverlap',
    waivable: false,
    params: z.object({}),
    defaults: {},
    text: () => sentence('cohorts.ruleOverlapText'),
  },
}

/** A stored row as a rule; throws when its parameters do not fit its kind. */
export function readRule({ kind, params }: { kind: RuleKind; params: unknown }): EligibilityRule {
  return { kind, params: ruleTable[kind].params.parse(params) } as EligibilityRule
}
/** Stored rows in the order in which rules are shown. */
export const readRules = (rows: readonly { kind: RuleKind; params: unknown }[]) =>
  rows.map(readRule).sort((a, b) => ruleKinds.indexOf(a.kind) - ruleKinds.indexOf(b.kind))

/** The rule in full, as the call prints it. */
export const ruleText = (rule: EligibilityRule): Sentence =>
  (ruleTable[rule.kind].text as (params: EligibilityRule['params']) => Sentence)(rule.params)

/** What a new cohort starts with. */
export const defaultRules = (): EligibilityRule[] =>
  ruleKinds.map((kind) => readRule({ kind, params: ruleTable[kind].defaults }))
