import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/i18n/define'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { factsOfRule, hasChanged } from '@/lib/nominations/checked-facts'
import { resultLabels, type Verdict } from '@/lib/nominations/eligibility'
import { countedYears } from '@/lib/nominations/rule-judges'
import type { Snapshot } from '@/lib/nominations/snapshot'
import type { VerificationCase } from '@/lib/nominations/verification-case'

const tones = { not_met: 'stop', unknown: 'wait', waived: 'info' } as const

/** The fact as it stands now, what the rule says of it, and what was submitted where that was otherwise. */
export function VerificationFact(props: { verdict: Verdict; found: VerificationCase; t: Translate; locale: Locale }) {
  const { verdict, found, t, locale } = props
  const { facts, rules } = found.judged
  const counted = countedYears(rules, found.cohort.trainingStartsOn)
  const then = (found.nomination.snapshot as Snapshot | null)?.facts
  const say = (sentences: Sentence[]) => sentences.map((one) => tell(locale, t, one)).join(' · ')
  return (
    <>
      <b className="block first-letter:uppercase">{say(factsOfRule(verdict.rule, facts, counted))}</b>
      {verdict.result === 'met' ? (
        <span>{tell(locale, t, verdict.reason)}</span>
      ) : (
        <Deviation tone={tones[verdict.result]}>
          {t(resultLabels[verdict.result] as 'nominations.resultMet')}: {tell(locale, t, verdict.reason)}
        </Deviation>
      )}
      {verdict.wayOut && verdict.result !== 'met' && <span>{tell(locale, t, verdict.wayOut)}</span>}
      {then && hasChanged(verdict.rule, then, facts) && (
        <Deviation tone="wait">
          {t('nominations.asSubmitted', { fact: say(factsOfRule(verdict.rule, then)) })}
        </Deviation>
      )}
    </>
  )
}

function Deviation({ tone, children }: { tone: 'stop' | 'wait' | 'info'; children: ReactNode }) {
  return (
    <span className="mark small mt-1 !flex" data-tone={tone}>
      <Icon name={tone === 'info' ? 'file-check' : 'alert'} />
      <span>{children}</span>
    </span>
  )
}
