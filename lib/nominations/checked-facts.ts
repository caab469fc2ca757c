import type { RuleKind } from '@/lib/cohorts/eligibility-rules'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { disciplineLabels } from '@/lib/people/discipline'
import { kindTable } from '@/lib/people/kinds'
import { passportLabels } from '@/lib/people/passport'
import { performanceLabels } from '@/lib/people/performance'
import { canonicalText } from '@/lib/platform/canonical-text'
import type { Day } from '@/lib/platform/dates'
import type { Facts } from './judgement'

/** The facts behind each rule, in words: what a verifier compares with the papers, and then with now. */
type Tell = (facts: Facts, counted?: readonly number[]) => Sentence[]

const unknown = () => [sentence('nominations.factUnknown')]
const ifDay = (day: Day | null, tell: (value: { day: Day }) => Sentence) => (day ? [tell({ day })] : unknown())
const journeys: Tell = ({ awayPeriods }) =>
  awayPeriods.length === 0
    ? [sentence('nominations.factNeverAway')]
    : awayPeriods.map(({ label, startsOn, endsOn }) =>
        sentence('nominations.factAway', { label, days: { from: startsOn, to: endsOn } }),
      )

const tellers: Record<RuleKind, Tell> = {
  kind: ({ kind }) => [sentence('nominations.factKind', { kind: { text: kindTable[kind].label } })],
  service: ({ serviceSince }) => ifDay(serviceSince, (day) => sentence('nominations.factService', { day })),
  age: ({ birthDate }) => ifDay(birthDate, (day) => sentence('nominations.factBorn', { day })),
  rank: ({ grade }) => (grade ? [sentence('nominations.factGrade', { grade })] : unknown()),
  skp: ({ performances }, counted) =>
    performances.length === 0
      ? unknown()
      : performances
          .toSorted((a, b) => a.year - b.year)
          .map(({ year, predicate }) =>
            sentence(counted?.includes(year) === false ? 'nominations.factSkpNotCounted' : 'nominations.factSkp', {
              year: String(year),
              predicate: { text: performanceLabels[predicate] },
            }),
          ),
  discipline: ({ disciplines, isDisciplineChecked }) => {
    if (disciplines.length === 0) return isDisciplineChecked ? [sentence('nominations.factNoSanction')] : unknown()
    return disciplines.map(({ level, decidedOn }) =>
      sentence('nominations.factSanction', { level: { text: disciplineLabels[level] }, day: { day: decidedOn } }),
    )
  },
  passport: ({ passport }) =>
    passport
      ? [
          sentence('nominations.factPassport', {
            kind: { text: passportLabels[passport.kind] },
            day: { day: passport.expiresOn },
          }),
        ]
      : unknown(),
  repeat: journeys,
  overlap: journeys,
}

/** `counted`: the years of performance that the rule reads, so that what stands beside them is told apart. */
export const factsOfRule = (rule: RuleKind, facts: Facts, counted?: readonly number[]): Sentence[] =>
  tellers[rule](facts, counted)

/** Whether what a rule reads was otherwise when the nomination was submitted. */
export const hasChanged = (rule: RuleKind, then: Facts, now: Facts) => textOf(rule, then) !== textOf(rule, now)
const textOf = (rule: RuleKind, facts: Facts) =>
  canonicalText(factsOfRule(rule, facts) as unknown as Parameters<typeof canonicalText>[0])
