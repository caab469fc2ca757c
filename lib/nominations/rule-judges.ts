import type { EligibilityRule, RuleKind, RuleParams } from '@/lib/cohorts/eligibility-rules'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { freeFrom } from '@/lib/people/discipline'
import { kindTable } from '@/lib/people/kinds'
import { isPassportValidFor, passportNeededUntil } from '@/lib/people/passport'
import { isPerformanceAtLeast, performanceLabels } from '@/lib/people/performance'
import { isGradeAtLeast } from '@/lib/people/ranks'
import { addYears, completedYears, type Day, overlaps, yearOf } from '@/lib/platform/dates'
import type { Context, Facts, Judgement } from './judgement'

/** How each rule reads the facts. Source: docs/glossary.md, "Eligibility rules"; years are complete on the first training day. */
type Judge<K extends RuleKind> = (facts: Facts, params: RuleParams[K], context: Context) => Judgement

const met = (reason: Sentence): Judgement => ({ result: 'met', reason, wayOut: null })
const notMet = (reason: Sentence, wayOut: Sentence | null): Judgement => ({ result: 'not_met', reason, wayOut })
const unknown = (reason: Sentence, wayOut: Sentence): Judgement => ({ result: 'unknown', reason, wayOut })
const doesNotApply = () => met(sentence('nominations.ruleDoesNotApply'))
const mayBeWaived = () => sentence('nominations.mayBeWaived')

const kind: Judge<'kind'> = (facts, { kinds }) => {
  const own = { text: kindTable[facts.kind].label }
  if (kinds.includes(facts.kind)) return met(sentence('nominations.kindMet', { kind: own }))
  const wanted = { texts: kinds.map((each) => kindTable[each].label) }
  return notMet(sentence('nominations.kindNotMet', { kind: own, kinds: wanted }), null)
}

const service: Judge<'service'> = ({ kind, serviceSince }, { years }, { firstTrainingDay }) => {
  if (!kindTable[kind].hasService) return doesNotApply()
  if (!serviceSince) return unknown(sentence('nominations.serviceUnknown'), sentence('nominations.recordService'))
  const served = Math.max(0, completedYears(serviceSince, firstTrainingDay))
  if (served >= years) return met(sentence('nominations.serviceMet', { years: served }))
  const from = { day: anniversary(serviceSince, years) }
  return notMet(
    sentence('nominations.serviceNotMet', { years: served, needed: years }),
    sentence('nominations.metFrom', { from }),
  )
}

/** The first day on which that many years are complete. */
function anniversary(since: Day, years: number): Day {
  const day = addYears(since, years)
  return completedYears(since, day) >= years ? day : (`${yearOf(day)}-03-01` as Day)
}

const age: Judge<'age'> = ({ birthDate }, { years }, { firstTrainingDay }) => {
  if (!birthDate) return unknown(sentence('nominations.ageUnknown'), sentence('nominations.recordBirthDate'))
  const reached = completedYears(birthDate, firstTrainingDay)
  if (reached <= years) return met(sentence('nominations.ageMet', { years: reached }))
  return notMet(sentence('nominations.ageNotMet', { years: reached, most: years }), mayBeWaived())
}

const rank: Judge<'rank'> = ({ kind, grade }, least) => {
  const { gradeScale } = kindTable[kind]
  if (!gradeScale) return doesNotApply()
  if (!grade) return unknown(sentence('nominations.rankUnknown'), sentence('nominations.recordGrade'))
  if (isGradeAtLeast(grade, least[gradeScale])) return met(sentence('nominations.rankMet', { grade }))
  return notMet(sentence('nominations.rankNotMet', { grade, least: least[gradeScale] }), mayBeWaived())
}

/** The years considered: so many complete years before the year of the first training day, latest first. */
const skpYears = (firstTrainingDay: Day, years: number) =>
  Array.from({ length: years }, (_, n) => yearOf(firstTrainingDay) - 1 - n)

/** The years of performance that a cohort's rules read; undefined where none does. */
export function countedYears(rules: readonly EligibilityRule[], firstTrainingDay: Day): number[] | undefined {
  const rule = rules.find((one) => one.kind === 'skp')
  return rule && skpYears(firstTrainingDay, (rule.params as RuleParams['skp']).years)
}

const skp: Judge<'skp'> = ({ kind, performances }, { years, least }, { firstTrainingDay }) => {
  if (!kindTable[kind].isAsn) return doesNotApply()
  const considered = skpYears(firstTrainingDay, years)
  const found = performances.filter(({ year }) => considered.includes(year)).sort((a, b) => b.year - a.year)
  const low = found.find(({ predicate }) => !isPerformanceAtLeast(predicate, least))
  if (low) {
    const values = { year: String(low.year), predicate: { text: performanceLabels[low.predicate] } }
    const year = String(low.year + years + 1)
    return notMet(sentence('nominations.skpNotMet', values), sentence('nominations.skpFrom', { year }))
  }
  const missing = considered.filter((year) => !found.some((known) => known.year === year)).reverse()
  const names = { names: missing.map(String) }
  if (missing.length > 0) {
    return unknown(
      sentence('nominations.skpUnknown', { years: names }),
      sentence('nominations.recordSkp', { years: names }),
    )
  }
  return met(sentence('nominations.skpMet', { years: { names: considered.toReversed().map(String) } }))
}

const discipline: Judge<'discipline'> = (facts, waiting, { firstTrainingDay }) => {
  if (!kindTable[facts.kind].isAsn) return doesNotApply()
  const free = facts.disciplines.map((each) => freeFrom(each, waiting))
  if (free.includes(null)) {
    return notMet(sentence('nominations.disciplineRunning'), sentence('nominations.recordDisciplineEnd'))
  }
  const last = free
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  if (last && last > firstTrainingDay) {
    return notMet(sentence('nominations.disciplineNotMet'), sentence('nominations.againFrom', { from: { day: last } }))
  }
  if (!facts.isDisciplineChecked) {
    return unknown(sentence('nominations.disciplineUnknown'), sentence('nominations.recordDiscipline'))
  }
  return met(sentence('nominations.disciplineMet'))
}

const passport: Judge<'passport'> = (facts, { months }, { journey }) => {
  if (!facts.passport) return unknown(sentence('nominations.passportUnknown'), sentence('nominations.recordPassport'))
  if (!journey) return unknown(sentence('nominations.journeyUnknown'), sentence('nominations.planJourney'))
  const until = { day: facts.passport.expiresOn }
  if (isPassportValidFor(facts.passport, journey.endsOn, months))
    return met(sentence('nominations.passportMet', { until }))
  const needed = { day: passportNeededUntil(journey.endsOn, months) }
  return notMet(sentence('nominations.passportNotMet', { until, needed }), sentence('nominations.renewPassport'))
}

const repeat: Judge<'repeat'> = ({ awayPeriods }, { years }, { firstTrainingDay }) => {
  const last = awayPeriods
    .filter(({ purpose, startsOn }) => purpose === 'training_abroad' && startsOn < firstTrainingDay)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))[0]
  const again = last && addYears(last.endsOn, years)
  if (!last || !again || again <= firstTrainingDay) return met(sentence('nominations.repeatMet', { years }))
  const reason = sentence('nominations.repeatNotMet', { label: last.label, month: { month: last.endsOn } })
  return notMet(reason, sentence('nominations.againFrom', { from: { day: again } }))
}

const overlap: Judge<'overlap'> = ({ awayPeriods }, _, { journey }) => {
  if (!journey) return unknown(sentence('nominations.journeyUnknown'), sentence('nominations.planJourney'))
  const other = awayPeriods.find((period) => overlaps(period, journey))
  if (!other) return met(sentence('nominations.overlapMet'))
  const days = { from: other.startsOn, to: other.endsOn }
  return notMet(
    sentence('nominations.overlapNotMet', { label: other.label, days }),
    sentence('nominations.freeTheDays'),
  )
}

export const judges: { [K in RuleKind]: Judge<K> } = {
  kind,
  service,
  age,
  rank,
  skp,
  discipline,
  passport,
  repeat,
  overlap,
}
