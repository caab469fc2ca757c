import { z } from 'zod'
import { SignInList } from '@/components/accounts/sign-in-list'
import { listSignIns } from '@/lib/accounts/queries'
import { signInLog } from '@/lib/accounts/schema'
import { findUser } from '@/lib/grants/queries'
import { signInsWithin } from '@/lib/grants/sign-ins'
import { definePage } from '@/lib/platform/doors/page'

const address = '/administration/sign-ins'

export default definePage({
  permission: 'user.edit',
  params: signInLog.extend({ user: z.uuid().optional().catch(undefined) }),
  load: async (tx, actor, filters) => {
    const user = filters.user ? await findUser(tx, actor, filters.user) : null
    if (filters.user && !user) return null
    return { user, filters, listed: await listSignIns(tx, signInsWithin(actor, filters.user), filters) }
  },
  title: ({ t }) => t('accounts.log'),
  crumbs: ({ data: { user }, t }) => [
    { href: '/administration', label: t('organisation.title') },
    ...(user ? [{ href: `/administration/users/${user.id}`, label: user.name }] : []),
  ],
  view: ({ data: { user, ...shown }, actor: { zone }, t, locale }) => (
    <SignInList
      {...shown}
      address={address}
      keep={{ user: user?.id }}
      hrefOf={(id) => `/administration/users/${id}`}
      lead={user ? t('grants.signInsOf', { name: user.name }) : t('grants.signInsLead')}
      {...{ zone, t, locale }}
    />
  ),
})
