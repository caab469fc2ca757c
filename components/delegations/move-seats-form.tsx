import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { moveSeats } from '@/lib/delegations/seats-actions'
import type { Translate } from '@/lib/i18n/server'

/** Takes seats from one delegation and gives them to another, in one step. */
export function MoveSeatsForm(props: { cohort: CohortSummary; changeable: DelegationSummary[]; t: Translate }) {
  const { cohort, changeable, t } = props
  const options = changeable.map(({ id, seats, government }) => ({
    value: id,
    label: t('delegations.delegationSeats', { government: government.shortName, seats }),
  }))
  return (
    <Card id="move-seats" title={t('delegations.moveSeatsTitle')}>
      <CardBody className="grid gap-4">
        <p className="mid soft">{t('delegations.moveSeatsLead')}</p>
        <Form
          action={moveSeats}
          hidden={{ cohortId: cohort.id }}
          className="form"
          id="move-seats-form"
          label={t('delegations.moveSeatsTitle')}
        >
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <SelectField
              name="from.delegationId"
              label={t('delegations.moveSeatsFrom')}
              empty={t('delegations.chooseDelegation')}
              options={options}
              width="full"
            />
            <SelectField
              name="to.delegationId"
              label={t('delegations.moveSeatsTo')}
              empty={t('delegations.chooseDelegation')}
              options={options}
              width="full"
            />
            <Field name="seats" type="number" min={1} max={500} label={t('delegations.moveSeatsCount')} width="full" />
          </div>
          <div className="row">
            <SubmitButton tone="plain">{t('delegations.moveSeatsDo')}</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
