import { z } from 'zod'
import { LinkQuestion, LinkTable } from '@/components/accounts/own-links'
import { PasswordCard } from '@/components/accounts/password-card'
import { SessionsCard } from '@/components/accounts/sessions-card'
import { SignInTable } from '@/components/accounts/sign-in-table'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { unanswered } from '@/lib/accounts/own-links'
import { findOwnSessions } from '@/lib/accounts/own-sessions'
import { findOwnAccount, listSignIns, ownSignIns } from '@/lib/accounts/queries'
import { findOwnLinks } from '@/lib/accounts/work'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'account.own',
  params: z.object({}),
  load: async (tx, actor) => ({
    account: await findOwnAccount(tx, actor),
    sessions: await findOwnSessions(tx, actor.sessionId),
    signIns: (await listSignIns(tx, ownSignIns(actor), { page: 1 }, 5)).rows,
    links: await findOwnLinks(tx),
  }),
  title: ({ t }) => t('accounts.title'),
  crumbs: ({ t }) => [{ href: '/', label: t('shell.navDesk') }],
  view: ({ data: { account, sessions, signIns, links }, actor, t, locale }) => (
    <>
      <PageHead
        title={t('accounts.title')}
        lead={
          <>
            {t('accounts.lead', { name: actor.name, post: actor.post })}{' '}
            {account?.email && t('accounts.activateWith', { email: account.email })}
          </>
        }
      >
        {actor.held.length > 0 && (
          <LinkButton href="/account/deputies" icon="swap">
            {t('grants.deputies')}
          </LinkButton>
        )}
      </PageHead>
      {actor.passwordDue && (
        <div className="mb-6">
          <Notice tone="stop" title={t('accounts.passwordDue')}>
            <p>{t('accounts.passwordDueBody')}</p>
          </Notice>
        </div>
      )}
      {unanswered(links).map((link) => (
        <div key={link.id} className="mb-6">
          <LinkQuestion link={link} zone={actor.zone} t={t} locale={locale} />
        </div>
      ))}
      <div className="grid gap-6 lg:grid-cols-[25rem_1fr] items-start">
        <PasswordCard t={t} />
        <div className="stack">
          <SessionsCard sessions={sessions} zone={actor.zone} t={t} locale={locale} />
          {signIns.length > 0 && (
            <Card
              title={t('accounts.log')}
              id="sign-ins"
              aside={<AppLink href="/account/sign-ins">{t('accounts.logWhole')}</AppLink>}
            >
              <SignInTable rows={signIns} zone={actor.zone} t={t} locale={locale} />
            </Card>
          )}
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
