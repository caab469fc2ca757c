import { z } from 'zod'
import { LinkQuestion, LinkTable } from '@/components/accounts/own-links'
import { SessionTable } from '@/components/accounts/session-table'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { changePassword } from '@/lib/accounts/actions'
import { unanswered } from '@/lib/accounts/own-links'
import { findOwnAccount, listOwnSessions } from '@/lib/accounts/queries'
import { findOwnLinks } from '@/lib/accounts/work'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'account.own',
  params: z.object({}),
  load: async (tx, actor) => ({
    account: await findOwnAccount(tx, actor),
    sessions: await listOwnSessions(tx, actor),
    links: await findOwnLinks(tx),
  }),
  title: ({ t }) => t('accounts.title'),
  crumbs: ({ t }) => [{ href: '/', label: t('shell.navDesk') }],
  view: ({ data: { account, sessions, links }, actor, t, locale }) => (
    <>
      <PageHead
        title={t('accounts.title')}
        lead={
          <>
            {t('accounts.lead', { name: actor.name, post: actor.post })}{' '}
            {account?.email && t('accounts.activateWith', { email: account.email })}
          </>
        }
      />
      {unanswered(links).map((link) => (
        <div key={link.id} className="mb-6">
          <LinkQuestion link={link} zone={actor.zone} t={t} locale={locale} />
        </div>
      ))}
      <div className="grid gap-6 lg:grid-cols-[25rem_1fr] items-start">
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
        <div className="stack">
          <Card title={t('accounts.sessions')} id="sessions" aside={t('accounts.sessionsLead')}>
            <SessionTable sessions={sessions} zone={actor.zone} t={t} locale={locale} />
          </Card>
          {links.length > 0 && (
            <Card title={t('accounts.links')} id="links" aside={t('accounts.linksLead')}>
              <LinkTable links={links} zone={actor.zone} t={t} locale={locale} />
            </Card>
          )}
        </div>
      </div>
    </>
  ),
})
