import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { Icon } from '@/components/ui/icon'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { factsOfRule, hasChanged } from '@/lib/nominations/checked-facts'
import { resultLabels, type Verdict } from '@/lib/nominations/eligibility'
import type { Snapshot } from '@/lib/nominations/snapshot'
import { decideVerification } from '@/lib/nominations/verification-actions'
import type { VerificationCase } from '@/lib/nominations/verification-case'
import type { Day } from '@/lib/platform/dates'
import { VerificationCheckField } from './verification-check-field'
import { VerificationPanel } from './verification-panel'

type Told = { t: Translate; locale: Locale }
const tones = { not_met: 'stop', unknown: 'wait', waived: 'info' } as const

/** Each rule with the fact it reads, to be ticked, and the three decisions under them. */
export function VerificationForm({ found, today, t, locale }: Told & { found: VerificationCase; today: Day }) {
  const { nomination, judged } = found
  return (
    <Form
      action={decideVerification}
      id="decide"
      label={t('nominations.decide')}
      className="flex flex-col flex-1 min-w-0"
      hidden={{ nominationId: nomination.id, version: nomination.version }}
    >
      {judged.verdicts.map((verdict) => (
        <VerificationCheckField
          key={verdict.rule}
          name={`checks.${verdict.rule}`}
          label={t(ruleTable[verdict.rule].label as 'cohorts.ruleKind')}
          fits={t('nominations.fits')}
          differs={t('nominations.differs')}
        >
          <VerificationFact verdict={verdict} found={found} t={t} locale={locale} />
        </VerificationCheckField>
      ))}
      <div className="foots mt-auto has-[details[open]]:!static max-[895px]:!static">
        <SubmitButton name="intent" value="verify">
          <Icon name="check" />
          {t('nominations.verify')}
        </SubmitButton>
        <VerificationPanel label={t('nominations.returnIt')} tone="plain" fields={['returnNote', 'returnUntil']}>
          <TextArea
            name="returnNote"
            label={t('nominations.returnNote')}
            hint={t('nominations.returnNoteHint')}
            rows={3}
          />
          <Field
            name="returnUntil"
            type="date"
            width="short"
            label={t('nominations.returnUntil')}
            hint={t('nominations.returnUntilHint')}
            min={today}
          />
          <div>
            <SubmitButton name="intent" value="return">
              {t('nominations.returnYes')}
            </SubmitButton>
          </div>
        </VerificationPanel>
        <VerificationPanel label={t('nominations.declareIneligible')} tone="danger" fields={['ineligibleReason']}>
          <TextArea
            name="ineligibleReason"
            label={t('nominations.ineligibleReason')}
            hint={t('nominations.ineligibleReasonHint')}
            rows={3}
          />
          <div>
            <SubmitButton name="intent" value="declare_ineligible" tone="danger">
              {t('nominations.declareYes')}
            </SubmitButton>
          </div>
        </VerificationPanel>
        <span className="mid soft basis-full">{t('nominations.mayDecide')}</span>
      </div>
    </Form>
  )
}

/** The fact as it stands now, what the rule says of it, and what was submitted where that was otherwise. */
export function VerificationFact(props: Told & { verdict: Verdict; found: VerificationCase }) {
  const { verdict, found, t, locale } = props
  const { facts } = found.judged
  const then = (found.nomination.snapshot as Snapshot | null)?.facts
  const say = (sentences: Sentence[]) => sentences.map((one) => tell(locale, t, one)).join(' · ')
  return (
    <>
      <b className="block first-letter:uppercase">{say(factsOfRule(verdict.rule, facts))}</b>
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
