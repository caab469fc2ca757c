import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { Button, LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { suggestedDeadline } from '@/lib/departures/shift'
import { postponeCohort } from '@/lib/departures/shift-actions'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

type Part = { cohort: CohortSummary; t: Translate }

/** Asks for the new first day: a plain GET form, so that what follows can be seen before anything is done. */
export function ShiftDayForm({ cohort, startsOn, error, t }: Part & { startsOn: Day; error: string | null }) {
  return (
    <Card label={t('departures.shiftTitle')}>
      <CardBody>
        <form action={`/cohorts/${cohort.id}/postpone`} className="form">
          <div className="row items-end gap-3">
            <div className="field">
              <label className="flabel" htmlFor="shift-start">
                {t('departures.shiftStart')}
              </label>
              <input
                id="shift-start"
                className="input"
                type="date"
                name="startsOn"
                defaultValue={startsOn}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? 'shift-start-error' : undefined}
              />
            </div>
            <Button>{t('departures.shiftSee')}</Button>
          </div>
          {error && (
            <p id="shift-start-error" className="err">
              {error}
            </p>
          )}
        </form>
      </CardBody>
    </Card>
  )
}

/** The move itself, with its reason; the new day is the one whose effects stand above. */
export function ShiftForm({ cohort, startsOn, days, today, t }: Part & { startsOn: Day; days: number; today: Day }) {
  return (
    <Card title={t('departures.shiftAsk')}>
      <CardBody>
        <Form
          action={postponeCohort}
          hidden={{ cohortId: cohort.id, version: cohort.version, startsOn }}
          className="form"
          label={t('departures.shiftAsk')}
        >
          {cohort.state === 'open' && (
            <Field
              name="deadlineOn"
              type="date"
              label={t('departures.shiftDeadline')}
              value={suggestedDeadline(cohort, days, today)}
              width="short"
            />
          )}
          <TextArea name="reason" label={t('shell.reason')} hint={t('departures.shiftReasonHint')} rows={3} />
          <div className="row">
            <SubmitButton>{t('departures.shiftDo')}</SubmitButton>
            <LinkButton href={`/cohorts/${cohort.id}`} tone="quiet">
              {t('shell.cancel')}
            </LinkButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
