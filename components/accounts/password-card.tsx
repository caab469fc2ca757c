import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { changePassword } from '@/lib/accounts/actions'
import type { Translate } from '@/lib/i18n/server'

/** Another password for one's own account. */
export function PasswordCard({ t }: { t: Translate }) {
  return (
    <Card title={t('accounts.changePassword')} id="password">
      <CardBody>
        <Form action={changePassword}>
          <PasswordField name="oldPassword" label={t('accounts.oldPassword')} autoComplete="current-password" />
          <PasswordField
            name="newPassword"
            label={t('accounts.newPassword')}
            hint={t('accounts.passwordHint')}
            autoComplete="new-password"
          />
          <p className="mid soft">{t('accounts.othersEnd')}</p>
          <SubmitButton>{t('accounts.changePassword')}</SubmitButton>
        </Form>
      </CardBody>
    </Card>
  )
}
