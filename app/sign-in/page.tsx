import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { signIn } from '@/lib/accounts/actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'session.begin',
  params: z.object({ next: z.string().max(500).catch('/').default('/') }),
  load: async (_tx, _actor, { next }) => ({ next }),
  title: ({ t }) => t('accounts.signIn'),
  frame: 'public',
  screen: 's-sign-in',
  elsewhere: ({ actor }, { empty }) => (empty ? '/begin' : actor ? '/' : null),
  view: ({ data, t }) => (
    <div className="page">
      <h1>{t('accounts.signIn')}</h1>
      <Form action={signIn} hidden={{ next: data.next }}>
        <Field name="email" type="email" label={t('accounts.email')} autoComplete="username" />
        <PasswordField name="password" label={t('accounts.password')} autoComplete="current-password" />
        <SubmitButton>{t('accounts.signIn')}</SubmitButton>
      </Form>
    </div>
  ),
})
