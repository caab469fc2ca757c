import { type EligibilityRule, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { formatNip } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { type Sheet, sheetOf } from '@/lib/platform/sheets'
import type { Candidate } from './candidates'
import { answerLabels, resultLabels } from './eligibility'
import type { NominationRow } from './queries'
import { stateLabels } from './states'

/** The filtered list of nominations as a sheet; days are those of the government that nominates. */
export const nominationSheet = (rows: readonly NominationRow[], zone: Zone, t: Translate): Sheet =>
  sheetOf({ name: t('nominations.sheetName'), title: t('nominations.title') }, rows, [
    [t('nominations.columnReceipt'), (row) => row.receipt],
    [t('nominations.columnPerson'), (row) => writeName(row.person)],
    [t('nominations.fieldNip'), (row) => row.person.nip && formatNip(row.person.nip)],
    [t('nominations.fieldGrade'), (row) => row.person.grade],
    [t('nominations.fieldPost'), (row) => row.person.post],
    [t('nominations.columnAgency'), (row) => row.agency.name],
    [t('nominations.priority'), (row) => row.priority],
    [t('nominations.columnState'), (row) => t(stateLabels[row.state])],
    [t('nominations.columnSince'), (row) => ({ day: dayIn(row.since, zone) })],
  ])

/** "Who may go?" as a sheet: the answer, the result of each rule, and what is in the way in words. */
export function eligibilitySheet(
  { rules, rows }: { rules: readonly EligibilityRule[]; rows: readonly Candidate[] },
  t: Translate,
  locale: Locale,
): Sheet {
  const resultOf = (person: Candidate, { kind }: EligibilityRule) => {
    const verdict = person.verdicts.find(({ rule }) => rule === kind)
    return verdict ? t(resultLabels[verdict.result] as 'nominations.resultMet') : null
  }
  return sheetOf({ name: t('nominations.whoMayGoSheetName'), title: t('nominations.whoMayGo') }, rows, [
    [t('nominations.columnPerson'), (person) => writeName(person)],
    [t('nominations.fieldNip'), (person) => person.nip && formatNip(person.nip)],
    [t('nominations.fieldPost'), (person) => person.post],
    [t('nominations.columnAgency'), (person) => person.agency],
    [
      t('nominations.columnAnswer'),
      (person) =>
        person.nominated ? t('nominations.alreadyHere') : t(answerLabels[person.answer] as 'nominations.answerMay'),
    ],
    ...rules.map((rule): [string, (person: Candidate) => string | null] => [
      t(ruleTable[rule.kind].label as 'cohorts.ruleKind'),
      (person) => resultOf(person, rule),
    ]),
    [t('nominations.columnWhy'), (person) => whyOf(person, t, locale)],
  ])
}

/** Everything that is not met, with the way out, as the page says it. */
const whyOf = ({ verdicts }: Candidate, t: Translate, locale: Locale) =>
  verdicts
    .filter(({ result }) => result !== 'met')
    .flatMap(({ reason, wayOut }) => [tell(locale, t, reason), wayOut ? tell(locale, t, wayOut) : []].flat())
    .join(' ')
