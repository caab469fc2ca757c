import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { askNewPassword } from '@/lib/accounts/forgot-actions'
import { definePage } from '@/lib/platform/doors/page'
import { settings } from '@/lib/platform/settings'

export default definePage({
  permission: 'account.forgot',
  params: z.object({ sent: z.literal('1').optional().catch(undefined) }),
  load: async (_tx, _actor, { sent }) => ({ sent: sent !== undefined, mailIsSet: settings().smtp !== null }),
  title: ({ t }) => t('accounts.forgotTitle'),
  frame: 'public',
  elsewhere: ({ actor }) => (actor ? '/account' : null),
  view: ({ data: { sent, mailIsSet }, t }) => (
    <div className="page py-8">
      <div className="max-w-form mx-auto">
        <PageHead title={t('accounts.forgotTitle')} lead={mailIsSet ? t('accounts.forgotLead') : undefined} />
        {!mailIsSet && (
          <Notice tone="info" title={t('accounts.forgotNoMail')}>
            <p>{t('accounts.forgotten')}</p>
          </Notice>
        )}
        {mailIsSet && sent && (
          <Notice tone="good" title={t('accounts.forgotSent')}>
            <p>{t('accounts.forgotSentBody')}</p>
          </Notice>
        )}
        {mailIsSet && (
          <div className="mt-6 grid gap-4">
            <Form action={askNewPassword} saves={false}>
              <Field name="email" type="email" label={t('accounts.email')} autoComplete="username" />
              <SubmitButton>{t('accounts.forgotAsk')}</SubmitButton>
            </Form>
            <p className="mid soft">{t('accounts.forgotReserved')}</p>
          </div>
        )}
        <p className="mt-6">
          <AppLink href="/sign-in">{t('accounts.forgotBack')}</AppLink>
        </p>
      </div>
    </div>
  ),
})
