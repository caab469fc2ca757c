import { z } from 'zod'
import { AccessCard } from '@/components/grants/access-card'
import { AccountMoves } from '@/components/grants/account-moves'
import { AccountNotices } from '@/components/grants/account-notices'
import { EditAccountCard } from '@/components/grants/edit-account-card'
import { GiveRoleCard } from '@/components/grants/give-role-card'
import { OwnerCard } from '@/components/grants/owner-card'
import { RolesCard } from '@/components/grants/roles-card'
import { PageHead } from '@/components/ui/page-head'
import { listActivated } from '@/lib/grants/confirm-queries'
import { findLastLink } from '@/lib/grants/last-link'
import { isMailSet } from '@/lib/grants/link'
import { listOwners } from '@/lib/grants/owners'
import { findUser } from '@/lib/grants/queries'
import { keepingRefusal, linkRefusal, ownerRefusal } from '@/lib/grants/roles'
import { countSessionsOf, isPasswordDue } from '@/lib/grants/work'
import { listAgencies } from '@/lib/organisation/queries'
import { foundIds } from '@/lib/people/search'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({ userId: z.uuid(), owner: foundIds }),
  load: async (tx, actor, { userId, owner }) => {
    const user = await findUser(tx, actor, userId)
    if (!user) return null
    const found = owner ? await listOwners(tx, user.governmentId!, owner) : []
    const isActivated = (await listActivated(tx, [userId])).has(userId)
    const access = {
      sessions: await countSessionsOf(tx, userId),
      isPasswordDue: await isPasswordDue(tx, userId),
      lastLink: await findLastLink(tx, userId),
    }
    return { user, found, isActivated, access, mailIsSet: isMailSet(), agencies: await listAgencies(tx, actor) }
  },
  title: ({ data }) => data.user.name,
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/users', label: t('grants.users') },
  ],
  view: ({ data: { user, found, isActivated, access, mailIsSet, agencies }, actor, t, locale, today }) => {
    const own = user.id === actor.userId
    const isWider = keepingRefusal(actor, user.grants) !== null
    const isReserved = !isWider && linkRefusal(actor, user.grants) !== null
    return (
      <>
        <PageHead title={user.name} lead={user.post}>
          {!isWider && (
            <AccountMoves user={user} own={own} mayLink={!isReserved} byMail={mailIsSet && user.email !== null} t={t} />
          )}
        </PageHead>
        <div className="stack">
          <AccountNotices
            isDisabled={user.disabledAt !== null}
            isActivated={isActivated}
            own={own}
            isWider={isWider}
            isReserved={isReserved}
            t={t}
          />
          <RolesCard grants={user.grants} own={own || isWider} t={t} locale={locale} zone={actor.zone} today={today} />
          {!isWider && (
            <div className="grid gap-6 lg:grid-cols-2 items-start">
              {!own && <GiveRoleCard userId={user.id} t={t} agencies={agencies} />}
              <div className="stack">
                <AccessCard user={user} own={own} {...access} zone={actor.zone} t={t} locale={locale} />
                <OwnerCard user={user} found={found} stays={ownerRefusal(user, today) !== null} t={t} locale={locale} />
                <EditAccountCard user={user} t={t} />
              </div>
            </div>
          )}
        </div>
      </>
    )
  },
})
