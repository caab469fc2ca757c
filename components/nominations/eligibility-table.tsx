import { Table } from '@/components/ui/table'
import { type EligibilityRule, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Candidate } from '@/lib/nominations/candidates'
import { briefOf } from '@/lib/nominations/rule-briefs'
import { EligibilityRow } from './eligibility-row'

/** People down, rules across: met is quiet, what deviates is tinted and said in words under the name. */
export function EligibilityTable(props: {
  rules: EligibilityRule[]
  people: Candidate[]
  mayPick: boolean
  /** Everyone who may be picked starts ticked. */
  allPicked: boolean
  /** The delegation in which this actor may set rules aside. */
  waiversOf: string | null
  locale: Locale
  t: Translate
}) {
  const { rules, people, mayPick, allPicked, waiversOf, locale, t } = props
  return (
    <Table caption={t('nominations.whoMayGo')}>
      <thead>
        <tr>
          {mayPick && (
            <th scope="col" className="pick">
              <span className="sr">{t('nominations.pick')}</span>
            </th>
          )}
          <th scope="col">{t('nominations.columnName')}</th>
          <th scope="col">{t('nominations.columnAnswer')}</th>
          {rules.map((rule) => (
            <th key={rule.kind} scope="col" className="rh hide-s">
              {t(ruleTable[rule.kind].label as 'cohorts.ruleKind')}
              <span>{tell(locale, t, briefOf(rule))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <EligibilityRow
            key={person.id}
            person={person}
            mayPick={mayPick}
            isPicked={allPicked}
            waiversOf={waiversOf}
            locale={locale}
            t={t}
          />
        ))}
      </tbody>
    </Table>
  )
}
