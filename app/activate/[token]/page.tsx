import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { EmptyState } from '@/components/ui/empty-state'
import { activateAccount } from '@/lib/accounts/actions'
import { activationToken } from '@/lib/accounts/schema'
import { findActivation } from '@/lib/accounts/work'
import { definePage } from '@/lib/platform/doors/page'
import { sha256 } from '@/lib/platform/session'

export default definePage({
  permission: 'account.activate',
  params: z.object({ token: z.string().max(200) }),
  load: async (tx, _actor, { token }) => ({
    token,
    found: activationToken.safeParse(token).success ? await findActivation(tx, sha256(token)) : null,
  }),
  title: ({ data: { found }, t }) =>
    t(found ? (found.kind === 'reset' ? 'accounts.resetTitle' : 'accounts.activateTitle') : 'accounts.linkGoneTitle'),
  frame: 'public',
  view: ({ data: { token, found }, t }) => (
    <div className="page">
      <div className="max-w-narrow mx-auto py-8">
        {found ? (
          <>
            <h1>{t(found.kind === 'reset' ? 'accounts.resetTitle' : 'accounts.activateTitle')}</h1>
            <p className="soft mt-1 mb-6">
              {t('accounts.activateFor', { name: found.name, post: found.post })}{' '}
              {found.email && t('accounts.activateWith', { email: found.email })}
            </p>
            <Form action={activateAccount} hidden={{ token }}>
              {!found.email && (
                <Field
                  name="email"
                  type="email"
                  label={t('accounts.email')}
                  hint={t('accounts.activateEmailHint')}
                  autoComplete="username"
                />
              )}
              <PasswordField
                name="newPassword"
                label={t('accounts.newPassword')}
                hint={t('accounts.passwordHint')}
                autoComplete="new-password"
              />
              <SubmitButton size="lg">
                {t(found.kind === 'reset' ? 'accounts.reset' : 'accounts.activate')}
              </SubmitButton>
            </Form>
          </>
        ) : (
          <>
            <h1 className="sr">{t('accounts.linkGoneTitle')}</h1>
            <EmptyState title={t('accounts.linkGone')} body={t('accounts.linkGoneBody')} picture />
          </>
        )}
      </div>
    </div>
  ),
})
