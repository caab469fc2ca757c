import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Candidate } from '@/lib/nominations/candidates'
import { answerLabels, isPickable, resultLabels, type Verdict } from '@/lib/nominations/eligibility'
import { writeName } from '@/lib/people/names'
import { pickForm } from './pick-form'
import { resultIcons, resultTones } from './result-signs'
import { WaiveButton } from './waive-button'

type Told = { locale: Locale; t: Translate }
const answerTone = { may: 'good', unknown: 'wait', may_not: 'stop' } as const

/** One person of "who may go?": the answer, what deviates in words, and the result of each rule. */
export function EligibilityRow(
  props: Told & {
    person: Candidate
    mayPick: boolean
    isPicked: boolean
    /** The delegation in which this actor may set rules aside. */
    waiversOf: string | null
  },
) {
  const { person, mayPick, isPicked, waiversOf, locale, t } = props
  const name = writeName(person)
  return (
    <tr>
      {mayPick && (
        <td className="pick">
          <input
            className="tick"
            type="checkbox"
            name="people"
            form={pickForm}
            value={person.id}
            disabled={!isPickable(person)}
            defaultChecked={isPicked && isPickable(person)}
            data-name={name}
            aria-label={t('nominations.pickName', { name })}
          />
        </td>
      )}
      <td className="person">
        <b>
          <AppLink href={person.nominated?.id ? `/nominations/${person.nominated.id}` : `/people/${person.id}`}>
            {name}
          </AppLink>
        </b>
        <span>
          {person.post} · {person.agency}
        </span>
        {person.verdicts
          .filter(({ result }) => result !== 'met')
          .map((verdict) => (
            <span key={verdict.rule} className="why">
              {tell(locale, t, verdict.reason)} {verdict.wayOut && tell(locale, t, verdict.wayOut)}
              {waiversOf !== null && isToWaive(verdict) && (
                <WaiveButton delegationId={waiversOf} person={person} rule={verdict.rule} t={t} />
              )}
            </span>
          ))}
      </td>
      <td className="res">
        {person.nominated ? (
          <Badge tone="info">{t(person.nominated.id ? 'nominations.alreadyHere' : 'nominations.alreadyByOther')}</Badge>
        ) : (
          <Badge tone={answerTone[person.answer]}>{t(answerLabels[person.answer] as 'nominations.answerMay')}</Badge>
        )}
      </td>
      {person.verdicts.map((verdict) => (
        <ResultCell key={verdict.rule} verdict={verdict} t={t} />
      ))}
    </tr>
  )
}

const isToWaive = ({ waivable, result }: Verdict) => waivable && ['not_met', 'unknown'].includes(result)

function ResultCell({ verdict: { rule, result }, t }: { verdict: Verdict; t: Translate }) {
  const label = `${t(ruleTable[rule].label as 'cohorts.ruleKind')}: ${t(resultLabels[result] as 'nominations.resultMet')}`
  return (
    <td className="c rule hide-s" data-tone={resultTones[result]} data-hit={result === 'met' ? undefined : ''}>
      <Icon name={resultIcons[result]} label={label} />
    </td>
  )
}
