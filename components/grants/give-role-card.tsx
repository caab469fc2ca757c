import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { giveGrant } from '@/lib/grants/grant-actions'
import { GrantFields } from './grant-fields'

/** Gives an account one more role. */
export function GiveRoleCard({ userId, ...fields }: { userId: string } & Parameters<typeof GrantFields>[0]) {
  const { t } = fields
  return (
    <Card title={t('grants.give')} id="give">
      <CardBody>
        <Form action={giveGrant} hidden={{ userId }}>
          <p className="mid soft">{t('grants.giveLead')}</p>
          <GrantFields {...fields} />
          <SubmitButton>{t('grants.give')}</SubmitButton>
        </Form>
      </CardBody>
    </Card>
  )
}
