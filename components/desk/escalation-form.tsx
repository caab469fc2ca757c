import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { roleLabels } from '@/lib/access/role-labels'
import { saveEscalation } from '@/lib/desk/escalation-actions'
import type { FoundSteps } from '@/lib/desk/escalation-queries'
import type { Translate } from '@/lib/i18n/server'

/** For each role that can be next in line: after how many working days without action it is told. */
export function EscalationForm({ steps, t }: { steps: FoundSteps; t: Translate }) {
  return (
    <Card title={t('desk.escalationSteps')} id="steps">
      <CardBody>
        <Form action={saveEscalation}>
          <p className="mid soft">{t('desk.escalationAfter')}</p>
          {steps.map(({ role, afterDays }) => (
            <Field
              key={role}
              name={role}
              label={t(roleLabels[role] as 'grants.roleVerifier')}
              value={afterDays === null ? '' : String(afterDays)}
              inputMode="numeric"
              width="short"
              optional
            />
          ))}
          <SubmitButton>{t('shell.save')}</SubmitButton>
        </Form>
      </CardBody>
    </Card>
  )
}
