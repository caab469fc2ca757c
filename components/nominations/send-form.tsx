import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { Translate } from '@/lib/i18n/server'
import type { Draft } from '@/lib/nominations/drafts'
import { sendNominations } from '@/lib/nominations/send-actions'
import { dayFromColumn } from '@/lib/platform/dates'
import { type CandidateCard, CandidateList } from './candidate-list'
import { cardWords } from './card-words'

/** Several drafts in the agency's order, and the letter that carries them all: its number and its date once. */
export function SendForm(props: {
  cohortId: string
  drafts: readonly Draft[]
  places: Record<string, readonly number[]>
  /** The office that verifies, as the own government calls it. */
  unit: string
  t: Translate
}) {
  const { cohortId, drafts, places, unit, t } = props
  const written = drafts.find(({ letterNumber }) => letterNumber) ?? drafts[0]
  return (
    <Form
      action={sendNominations}
      warnOnLeave
      className="stack"
      hidden={{ cohortId }}
      label={t('nominations.sendTitle')}
    >
      <CandidateList
        people={drafts.map((one) => cardOf(one, t))}
        places={places}
        param="drafts"
        hint={t('nominations.motivationHint')}
        orderWord={t('nominations.priority')}
      />
      <Field
        name="letterNumber"
        label={t('nominations.letterNumber')}
        hint={t('nominations.letterNumberHint')}
        value={written?.letterNumber ?? ''}
      />
      <Field
        name="letterDate"
        type="date"
        label={t('nominations.letterDate')}
        value={written?.letterDate ? dayFromColumn(written.letterDate) : ''}
        width="mid"
      />
      <p className="mid soft">{t('nominations.afterSubmit', { unit })}</p>
      <div className="row">
        <SubmitButton name="intent" value="submit">
          {t('nominations.sendAll', { n: drafts.length })}
        </SubmitButton>
        <SubmitButton tone="plain" name="intent" value="save">
          {t('nominations.saveDraft')}
        </SubmitButton>
      </div>
    </Form>
  )
}

const cardOf = (draft: Draft, t: Translate): CandidateCard => ({
  id: draft.id,
  agencyId: draft.agencyId,
  sent: { nominationId: draft.id, version: draft.version },
  motivation: draft.motivation,
  about: `${draft.person.post} · ${draft.agency.shortName}`,
  answer: null,
  ...cardWords(draft.person, t),
})
