import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Icon, type IconName } from '@/components/ui/icon'
import { Table } from '@/components/ui/table'
import { type EligibilityRule, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Candidate } from '@/lib/nominations/candidates'
import { answerLabels, resultLabels, type Verdict } from '@/lib/nominations/eligibility'
import { briefOf } from '@/lib/nominations/rule-briefs'
import { writeName } from '@/lib/people/names'

type Told = { locale: Locale; t: Translate }
const toneOf = { met: 'good', not_met: 'stop', unknown: 'wait', waived: 'info' } as const
const iconOf: Record<Verdict['result'], IconName> = {
  met: 'check',
  not_met: 'x',
  unknown: 'help',
  waived: 'file-check',
}
const answerTone = { may: 'good', unknown: 'wait', may_not: 'stop' } as const

/** People down, rules across: met is quiet, what deviates is tinted and said in words under the name. */
export function EligibilityTable(
  props: Told & {
    rules: EligibilityRule[]
    people: Candidate[]
    mayPick: boolean
    waiver?: (person: Candidate, verdict: Verdict) => React.ReactNode
  },
) {
  const { rules, people, mayPick, locale, t } = props
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
          <Row key={person.id} person={person} mayPick={mayPick} locale={locale} t={t} waiver={props.waiver} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({
  person,
  mayPick,
  locale,
  t,
  waiver,
}: Told & { person: Candidate; mayPick: boolean; waiver?: (person: Candidate, verdict: Verdict) => React.ReactNode }) {
  const name = writeName(person)
  const deviating = person.verdicts.filter(({ result }) => result !== 'met')
  return (
    <tr>
      {mayPick && (
        <td className="pick">
          <input
            className="tick"
            type="checkbox"
            name="people"
            form="pick"
            value={person.id}
            disabled={person.answer === 'may_not' || person.nominated !== null}
            aria-label={t('nominations.pickName', { name })}
          />
        </td>
      )}
      <td className="person">
        <b>
          <AppLink href={person.nominated ? `/nominations/${person.nominated.id}` : `/people/${person.id}`}>
            {name}
          </AppLink>
        </b>
        <span>
          {person.post} · {person.agency}
        </span>
        {deviating.map((verdict) => (
          <span key={verdict.rule} className="why">
            {tell(locale, t, verdict.reason)} {verdict.wayOut && tell(locale, t, verdict.wayOut)}
            {waiver?.(person, verdict)}
          </span>
        ))}
      </td>
      <td className="res">
        {person.nominated ? (
          <Badge tone="info">{t('nominations.alreadyHere')}</Badge>
        ) : (
          <Badge tone={answerTone[person.answer]}>{t(answerLabels[person.answer] as 'nominations.answerMay')}</Badge>
        )}
      </td>
      {person.verdicts.map((verdict) => {
        const label = `${t(ruleTable[verdict.rule].label as 'cohorts.ruleKind')}: ${t(resultLabels[verdict.result] as 'nominations.resultMet')}`
        return (
          <td
            key={verdict.rule}
            className="c rule hide-s"
            data-tone={toneOf[verdict.result]}
            data-hit={verdict.result === 'met' ? undefined : ''}
          >
            <Icon name={iconOf[verdict.result]} label={label} />
          </td>
        )
      })}
    </tr>
  )
}

/** What the pictures in the columns mean. */
export function ResultKey({ t }: { t: Translate }) {
  return (
    <p className="row gap-6 mid soft hide-s mt-4">
      {(['met', 'not_met', 'unknown', 'waived'] as const).map((result) => (
        <Mark key={result} tone={toneOf[result]} icon={iconOf[result]}>
          {t(resultLabels[result] as 'nominations.resultMet')}
        </Mark>
      ))}
      <span>{t('nominations.checkedAgain')}</span>
    </p>
  )
}
