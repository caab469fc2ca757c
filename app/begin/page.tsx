import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { UserFields } from '@/components/grants/user-fields'
import { GovernmentFields } from '@/components/organisation/government-fields'
import { Card, CardBody } from '@/components/ui/card'
import { beginInstallation } from '@/lib/grants/installation-actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'installation.begin',
  params: z.object({}),
  load: async () => ({}),
  title: ({ t }) => t('grants.beginTitle'),
  frame: 'public',
  elsewhere: (_seen, { empty }) => (empty ? null : '/'),
  view: ({ t, locale }) => (
    <div className="page">
      <div className="max-w-form mx-auto py-8 stack">
        <div>
          <h1>{t('grants.beginTitle')}</h1>
          <p className="soft mt-1">{t('grants.beginLead')}</p>
        </div>
        <Card label={t('grants.beginTitle')}>
          <CardBody>
            <Form action={beginInstallation}>
              <Field
                name="setupCode"
                label={t('grants.setupCode')}
                hint={t('grants.setupCodeHint')}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                width="mid"
              />
              <h2>{t('organisation.government')}</h2>
              <GovernmentFields t={t} locale={locale} prefix="government." />
              <h2 className="mt-4">{t('grants.beginYou')}</h2>
              <UserFields t={t} prefix="administrator." />
              <PasswordField
                name="administrator.newPassword"
                label={t('accounts.newPassword')}
                hint={t('accounts.passwordHint')}
                autoComplete="new-password"
              />
              <SubmitButton size="lg">{t('grants.begin')}</SubmitButton>
            </Form>
          </CardBody>
        </Card>
      </div>
    </div>
  ),
})
