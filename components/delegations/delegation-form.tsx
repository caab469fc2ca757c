import { RadioGroup } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import { editDelegation } from '@/lib/delegations/actions'
import { formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { PlannedDays } from './planned-days'

/** What a government decides for its own delegation. */
export function DelegationForm({
  delegation,
  hasLegs,
  t,
}: {
  delegation: DelegationSummary
  hasLegs: boolean
  t: Translate
}) {
  const title = t('delegations.delegationTitle', { government: delegation.government.name })
  const choosesMode = delegation.state === 'invited' || delegation.state === 'preparing'
  return (
    <Card id="delegation" title={title}>
      <CardBody>
        <Form
          action={editDelegation}
          hidden={{ delegationId: delegation.id, version: delegation.version }}
          className="form"
          id="delegation-form"
          label={title}
        >
          {choosesMode ? (
            <RadioGroup
              name="mode"
              label={t('delegations.fieldMode')}
              value={delegation.mode}
              options={[
                { value: 'nominating', label: t('delegations.modeNominating') },
                { value: 'own_list', label: t('delegations.modeOwnList') },
              ]}
            />
          ) : (
            <input type="hidden" name="mode" value={delegation.mode} />
          )}
          {hasLegs ? <LegDays delegation={delegation} t={t} /> : <PlannedDays {...delegation} optional t={t} />}
          <h3>{t('delegations.contactHead')}</h3>
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <Field
              name="contactName"
              label={t('delegations.fieldContactName')}
              value={delegation.contactName}
              maxLength={120}
              optional
            />
            <Field
              name="contactPost"
              label={t('delegations.fieldContactPost')}
              value={delegation.contactPost}
              maxLength={160}
              optional
            />
            <Field
              name="contactPhone"
              type="tel"
              label={t('delegations.fieldContactPhone')}
              hint={t('delegations.contactPhoneHint')}
              value={delegation.contactPhone ? formatPhone(delegation.contactPhone) : ''}
              maxLength={40}
              optional
            />
          </div>
          <div className="row">
            <SubmitButton>{t('delegations.saveDelegation')}</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}

type Part = { delegation: DelegationSummary; t: Translate }

/** Once there are legs, they say when the delegation is away. */
function LegDays({ delegation, t }: Part) {
  return (
    <>
      <input type="hidden" name="leavesOn" value={delegation.leavesOn ?? ''} />
      <input type="hidden" name="returnsOn" value={delegation.returnsOn ?? ''} />
      <p className="mid soft">{t('delegations.daysFromLegs')}</p>
    </>
  )
}
