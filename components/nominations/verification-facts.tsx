import { Badge } from '@/components/ui/badge'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { QueuePart } from '@/lib/nominations/queue-address'
import { stateLabels, stateTones } from '@/lib/nominations/states'
import type { VerificationCase } from '@/lib/nominations/verification-case'
import type { Day } from '@/lib/platform/dates'
import { VerificationCount } from './verification-count'
import { VerificationFact } from './verification-fact'
import { VerificationForm } from './verification-form'

/** The facts that the rules read: to be ticked by whoever may decide, else to be read. */
export function VerificationFacts(props: {
  found: VerificationCase
  queue: QueuePart
  mayDecide: boolean
  today: Day
  t: Translate
  locale: Locale
}) {
  const { found, queue, mayDecide, today, t, locale } = props
  const { nomination, judged } = found
  const all = judged.verdicts.length
  return (
    <section className="col flex flex-col" aria-labelledby="facts">
      <div className="colh">
        <h2 id="facts" className="!text-lg">
          {t('nominations.factsChecked')}
        </h2>
        {mayDecide ? (
          <VerificationCount
            texts={Array.from({ length: all + 1 }, (_, done) => t('nominations.checkedSoFar', { done, all }))}
          />
        ) : (
          <Badge tone={stateTones[nomination.state]}>{t(stateLabels[nomination.state])}</Badge>
        )}
      </div>
      {mayDecide ? (
        <VerificationForm found={found} queue={queue} today={today} t={t} locale={locale} />
      ) : (
        judged.verdicts.map((verdict) => (
          <div key={verdict.rule} className="fact">
            <div className="fv">
              <span>{t(ruleTable[verdict.rule].label as 'cohorts.ruleKind')}</span>
              <VerificationFact verdict={verdict} found={found} t={t} locale={locale} />
            </div>
          </div>
        ))
      )}
    </section>
  )
}
