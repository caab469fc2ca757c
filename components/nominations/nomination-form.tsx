import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { saveNomination } from '@/lib/nominations/actions'
import type { Day } from '@/lib/platform/dates'

/** What the agency says of one nomination: order, motivation and letter; kept as a draft, or sent. */
export function NominationForm(props: {
  nomination: {
    id: string
    version: number
    priority: number
    motivation: string
    letterNumber: string | null
    letterDate: Day | null
  }
  paperCount: number
  /** The office that verifies, as the own government calls it. */
  unit: string
  t: Translate
}) {
  const { nomination, paperCount, unit, t } = props
  const { id, version, priority, motivation, letterNumber, letterDate } = nomination
  return (
    <Form action={saveNomination} warnOnLeave hidden={{ nominationId: id, version }}>
      <Field
        name="priority"
        type="number"
        label={t('nominations.priority')}
        hint={t('nominations.priorityHint')}
        value={String(priority)}
        width="short"
        min={1}
        max={99}
        inputMode="numeric"
      />
      <TextArea
        name="motivation"
        label={t('nominations.motivation')}
        hint={t('nominations.motivationHint')}
        value={motivation}
        rows={6}
        maxLength={2000}
      />
      <Field
        name="letterNumber"
        label={t('nominations.letterNumber')}
        hint={t('nominations.letterNumberHint')}
        value={letterNumber ?? ''}
      />
      <Field name="letterDate" type="date" label={t('nominations.letterDate')} value={letterDate ?? ''} width="mid" />
      <p>
        <AppLink href={`/nominations/${id}`}>{t('nominations.papersOnPage', { n: paperCount })}</AppLink>
      </p>
      <p className="mid soft">{t('nominations.afterSubmit', { unit })}</p>
      <div className="row">
        <SubmitButton name="intent" value="submit">
          {t('nominations.submitNow')}
        </SubmitButton>
        <SubmitButton tone="plain" name="intent" value="save">
          {t('nominations.saveDraft')}
        </SubmitButton>
        <LinkButton href={`/nominations/${id}`} tone="quiet">
          {t('shell.cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}
