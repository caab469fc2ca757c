import { z } from 'zod'
import { SignInAside } from '@/components/accounts/sign-in-aside'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import { signIn } from '@/lib/accounts/actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'session.begin',
  params: z.object({
    next: z.string().max(500).catch('/').default('/'),
    ended: z.enum(['idle', 'over']).optional().catch(undefined),
  }),
  load: async (_tx, _actor, asked) => asked,
  title: ({ t }) => t('accounts.signIn'),
  description: ({ t }) => t('accounts.signInDescription'),
  frame: 'public',
  screen: 's-sign-in',
  elsewhere: ({ actor }, { empty }) => (empty ? '/begin' : actor ? '/' : null),
  view: ({ data, t }) => (
    <div className="si lg:!min-h-[calc(100vh-3.5rem)]">
      <SignInAside t={t} />
      <div className="f">
        <Form action={signIn} hidden={{ next: data.next }} saves={false}>
          <div>
            <h1>{t('accounts.signIn')}</h1>
            <p className="soft mt-1">{t('accounts.signInLead')}</p>
          </div>
          {data.ended && (
            <Notice tone="info">{t(data.ended === 'idle' ? 'accounts.endedIdle' : 'accounts.endedOver')}</Notice>
          )}
          <Field name="email" type="email" label={t('accounts.email')} autoComplete="username" />
          <PasswordField name="password" label={t('accounts.password')} autoComplete="current-password" />
          <div className="grid [&>*]:w-full">
            <SubmitButton size="lg">{t('accounts.signIn')}</SubmitButton>
          </div>
          <div className="grid gap-1 mid soft">
            <p>
              <AppLink href="/sign-in/forgotten">{t('accounts.forgotTitle')}</AppLink>
            </p>
            <p>{t('accounts.noAccount')}</p>
          </div>
          <hr />
          <p className="small">
            <AppLink href="/public">{t('accounts.publicPage')}</AppLink>
          </p>
        </Form>
      </div>
    </div>
  ),
})
