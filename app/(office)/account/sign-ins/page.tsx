import { SignInList } from '@/components/accounts/sign-in-list'
import { listSignIns, ownSignIns } from '@/lib/accounts/queries'
import { signInLog } from '@/lib/accounts/schema'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'account.own',
  params: signInLog,
  load: async (tx, actor, filters) => ({ filters, listed: await listSignIns(tx, ownSignIns(actor), filters) }),
  title: ({ t }) => t('accounts.log'),
  crumbs: ({ t }) => [
    { href: '/', label: t('shell.navDesk') },
    { href: '/account', label: t('accounts.title') },
  ],
  view: ({ data, actor: { zone }, t, locale }) => (
    <SignInList {...data} address="/account/sign-ins" lead={t('accounts.logLead')} {...{ zone, t, locale }} />
  ),
})
