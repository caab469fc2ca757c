import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { FormChoices } from '@/lib/cohorts/form-queries'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { inviteGovernment } from '@/lib/delegations/seats-actions'
import type { Translate } from '@/lib/i18n/server'

/** Offers seats to one more government, or again to one that declined. */
export function InviteForm(props: { cohort: CohortSummary; governments: FormChoices['governments']; t: Translate }) {
  const { cohort, governments, t } = props
  const stateOf = new Map(cohort.delegations.map(({ governmentId, state }) => [governmentId, state]))
  // A draft names new governments in its own form.
  const unknown = cohort.state === 'draft' ? null : 'declined'
  const free = governments.filter(({ id }) => (stateOf.get(id) ?? unknown) === 'declined')
  const nameOf = ({ id, name }: FormChoices['governments'][number]) =>
    stateOf.has(id) ? t('delegations.declinedBefore', { government: name }) : name
  return (
    <Card id="invite" title={t('delegations.inviteTitle')}>
      <CardBody className="grid gap-4">
        <p className="mid soft">{t(free.length > 0 ? 'delegations.inviteLead' : 'cohorts.noGovernments')}</p>
        {free.length > 0 && (
          <Form
            action={inviteGovernment}
            hidden={{ cohortId: cohort.id }}
            className="form"
            id="invite-form"
            label={t('delegations.inviteTitle')}
          >
            <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
              <SelectField
                name="governmentId"
                label={t('cohorts.fieldGovernment')}
                empty={t('cohorts.chooseGovernment')}
                options={free.map((one) => ({ value: one.id, label: nameOf(one) }))}
                width="full"
              />
              <Field name="seats" type="number" min={1} max={500} label={t('cohorts.fieldSeats')} width="full" />
            </div>
            <div className="row">
              <SubmitButton tone="plain">{t('delegations.inviteDo')}</SubmitButton>
            </div>
          </Form>
        )}
      </CardBody>
    </Card>
  )
}
