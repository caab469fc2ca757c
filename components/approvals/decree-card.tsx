import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Behind } from '@/components/ui/behind'
import { Card, CardBody } from '@/components/ui/card'
import { recordDecree } from '@/lib/approvals/decree-actions'
import type { Proposal } from '@/lib/approvals/proposal'
import type { Translate } from '@/lib/i18n/server'

type Approval = Proposal['approvals'][number]

/** Number, date and signer of the formal decision, once it exists. */
export function DecreeCard({ cohortId, approval, t }: { cohortId: string; approval: Approval; t: Translate }) {
  const form = (
    <Form action={recordDecree} hidden={{ cohortId, approvalId: approval.id }}>
      <Field name="decreeNumber" label={t('approvals.decreeNumber')} value={approval.decreeNumber} width="mid" />
      <Field
        name="decreeDate"
        type="date"
        label={t('approvals.decreeDate')}
        value={approval.decreeDate}
        width="short"
      />
      <Field name="decreeSigner" label={t('approvals.decreeSigner')} value={approval.decreeSigner} />
      <div className="row">
        <SubmitButton tone="plain">{t('approvals.decreeSave')}</SubmitButton>
      </div>
    </Form>
  )
  return (
    <Card id="decree" className="no-print" title={t('approvals.decree')}>
      <CardBody className="pt-0!">
        {approval.decreeNumber ? <Behind summary={t('approvals.decreeEdit')}>{form}</Behind> : form}
      </CardBody>
    </Card>
  )
}
