import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { editUser } from '@/lib/grants/account-actions'
import type { Translate } from '@/lib/i18n/server'
import { UserFields } from './user-fields'

type Account = { id: string; version: number } & NonNullable<Parameters<typeof UserFields>[0]['values']>

/** Name, post and address of an account. */
export function EditAccountCard({ user, t }: { user: Account; t: Translate }) {
  return (
    <Card title={t('grants.editUser')} id="edit">
      <CardBody>
        <Form action={editUser} hidden={{ userId: user.id, version: user.version }}>
          <UserFields t={t} values={user} />
          <SubmitButton tone="plain">{t('shell.save')}</SubmitButton>
        </Form>
      </CardBody>
    </Card>
  )
}
