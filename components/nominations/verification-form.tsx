import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { Icon } from '@/components/ui/icon'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { QueuePart } from '@/lib/nominations/queue-address'
import { decideVerification } from '@/lib/nominations/verification-actions'
import type { VerificationCase } from '@/lib/nominations/verification-case'
import type { Day } from '@/lib/platform/dates'
import { VerificationCheckField } from './verification-check-field'
import { VerificationFact } from './verification-fact'
import { VerificationMemory } from './verification-memory'
import { VerificationPanel } from './verification-panel'

type Told = { t: Translate; locale: Locale }

/** Each rule with the fact it reads, to be ticked, and the three decisions under them. */
export function VerificationForm(props: Told & { found: VerificationCase; queue: QueuePart; today: Day }) {
  const { found, queue, today, t, locale } = props
  const { nomination, judged } = found
  return (
    <Form
      action={decideVerification}
      id="decide"
      label={t('nominations.decide')}
      className="flex flex-col flex-1 min-w-0"
      hidden={{
        nominationId: nomination.id,
        version: nomination.version,
        'queue.cohort': queue.cohort ?? '',
        'queue.agency': queue.agency ?? '',
      }}
      names={Object.fromEntries(
        judged.verdicts.map(({ rule }) => [`checks.${rule}`, t(ruleTable[rule].label as 'cohorts.ruleKind')]),
      )}
    >
      <VerificationMemory about={`${nomination.id} ${nomination.version}`} />
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
      {judged.verdicts.some(({ result }) => result === 'unknown') && (
        <div className="fact">
          <TextArea
            name="seenNote"
            label={t('nominations.seenNote')}
            hint={t('nominations.seenNoteHint')}
            rows={2}
            optional
          />
        </div>
      )}
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
