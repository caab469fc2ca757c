import { Mark } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type RuleKind, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { resultLabels, type Verdict } from '@/lib/nominations/eligibility'

const tones = { met: 'good', not_met: 'stop', unknown: 'wait', waived: 'info' } as const

/** Each rule with what it says of this person, as it was frozen or as it stands today. */
export function VerdictList(props: {
  verdicts: readonly { rule: RuleKind; result: Verdict['result']; reason: Sentence }[]
  frozen: boolean
  t: Translate
  locale: Locale
}) {
  const { verdicts, frozen, t, locale } = props
  return (
    <Card
      title={t('nominations.rulesNow')}
      aside={<span className="mid soft">{t(frozen ? 'nominations.rulesFrozen' : 'nominations.rulesToday')}</span>}
    >
      <ul className="pad !pt-1 grid gap-3">
        {verdicts.map((verdict) => (
          <li key={verdict.rule} className="grid gap-1 sm:grid-cols-[10rem_1fr]">
            <span className="mid soft">{t(ruleTable[verdict.rule].label as 'cohorts.ruleKind')}</span>
            <span className="grid gap-x-4 sm:grid-cols-[8.5rem_1fr]">
              <Mark tone={tones[verdict.result]}>{t(resultLabels[verdict.result] as 'nominations.resultMet')}</Mark>
              <span className="mid soft">{tell(locale, t, verdict.reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
