import { type EligibilityRule, type RuleKind, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Context, Facts, Judgement } from './judgement'
import { judges } from './rule-judges'

/** Who may go, rule by rule (product.md, rule 9). What is not recorded is not known yet; it is never a fail. */
export type Verdict = {
  rule: RuleKind
  result: Judgement['result'] | 'waived'
  reason: Sentence
  wayOut: Sentence | null
  waivable: boolean
}

/** The verdict of each rule, in the order of the rules. A waiver counts only where the rule allows one and is needed. */
export function judge(facts: Facts, rules: readonly EligibilityRule[], context: Context): Verdict[] {
  return rules.map((rule) => {
    const { waivable } = ruleTable[rule.kind]
    const judgement = judgeRule(facts, rule, context)
    const waiver = waivable && context.waivers.find((given) => given.rule === rule.kind)
    if (!waiver || judgement.result === 'met') return { rule: rule.kind, waivable, ...judgement }
    const { by, reason, on } = waiver
    const waived = sentence('nominations.waivedBecause', { by, reason, day: { day: on } })
    return { rule: rule.kind, waivable, result: 'waived', reason: waived, wayOut: null }
  })
}

function judgeRule(facts: Facts, rule: EligibilityRule, context: Context): Judgement {
  const judgeOf = judges[rule.kind] as (facts: Facts, params: EligibilityRule['params'], context: Context) => Judgement
  return judgeOf(facts, rule.params, context)
}

export const answers = ['may', 'unknown', 'may_not'] as const
export type Answer = (typeof answers)[number]
export const answerLabels: Record<Answer, MessageKey> = {
  may: 'nominations.answerMay',
  unknown: 'nominations.answerUnknown',
  may_not: 'nominations.answerMayNot',
}
export const resultLabels: Record<Verdict['result'], MessageKey> = {
  met: 'nominations.resultMet',
  not_met: 'nominations.resultNotMet',
  unknown: 'nominations.resultUnknown',
  waived: 'nominations.resultWaived',
}

/** One answer for all verdicts, and how many things stand in the way. Not known yet may be nominated, not met may not. */
export function summarise(verdicts: readonly Verdict[]): { answer: Answer; lacking: number } {
  const lacking = verdicts.filter(({ result }) => result === 'not_met' || result === 'unknown')
  const answer = lacking.some(({ result }) => result === 'not_met') ? 'may_not' : lacking.length ? 'unknown' : 'may'
  return { answer, lacking: lacking.length }
}

/** Whoever may not go, or is nominated already, cannot be picked. */
export const isPickable = (one: { answer: string; nominated: unknown }) =>
  one.answer !== 'may_not' && one.nominated === null
