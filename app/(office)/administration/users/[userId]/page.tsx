import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AccountMoves } from '@/components/grants/account-moves'
import { GrantFields } from '@/components/grants/grant-fields'
import { GrantTable } from '@/components/grants/grant-table'
import { OwnerCard } from '@/components/grants/owner-card'
import { UserFields } from '@/components/grants/user-fields'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { editUser } from '@/lib/grants/account-actions'
import { giveGrant } from '@/lib/grants/grant-actions'
import { listOwners } from '@/lib/grants/owners'
import { findUser } from '@/lib/grants/queries'
import { keepingRefusal, linkRefusal } from '@/lib/grants/roles'
import { foundIds } from '@/lib/grants/search'
import { listAgencies } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({ userId: z.uuid(), owner: foundIds }),
  load: async (tx, actor, { userId, owner }) => {
    const user = await findUser(tx, actor, userId)
    if (!user) return null
    const found = owner ? await listOwners(tx, user.governmentId!, owner) : []
    return { user, found, agencies: await listAgencies(tx, actor) }
  },
  title: ({ data }) => data.user.name,
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/users', label: t('grants.users') },
  ],
  view: ({ data: { user, found, agencies }, actor, t, locale, today }) => {
    const own = user.id === actor.userId
    const wider = keepingRefusal(actor, user.grants)
    const reserved = wider ? null : linkRefusal(actor, user.grants)
    return (
      <>
        <PageHead title={user.name} lead={user.post}>
          {!wider && <AccountMoves user={user} own={own} mayLink={reserved === null} t={t} />}
        </PageHead>
        <div className="stack">
          {user.disabledAt && <Notice tone="stop">{t('grants.isDisabled')}</Notice>}
          {own && <Notice tone="info">{t('grants.notOneself')}</Notice>}
          {wider && <Notice tone="info">{t('grants.widerReach')}</Notice>}
          {reserved && <Notice tone="info">{t('grants.linkReserved')}</Notice>}
          <Card title={t('grants.rolesOf')} id="roles">
            {user.grants.length > 0 ? (
              <GrantTable
                grants={user.grants}
                own={own || wider !== null}
                t={t}
                locale={locale}
                zone={actor.zone}
                today={today}
              />
            ) : (
              <EmptyState title={t('grants.noRole')} />
            )}
          </Card>
          {!wider && (
            <div className="grid gap-6 lg:grid-cols-2 items-start">
              {!own && (
                <Card title={t('grants.give')} id="give">
                  <CardBody>
                    <Form action={giveGrant} hidden={{ userId: user.id }}>
                      <p className="mid soft">{t('grants.giveLead')}</p>
                      <GrantFields t={t} agencies={agencies} />
                      <SubmitButton>{t('grants.give')}</SubmitButton>
                    </Form>
                  </CardBody>
                </Card>
              )}
              <div className="stack">
                <OwnerCard user={user} found={found} t={t} />
                <Card title={t('grants.editUser')} id="edit">
                  <CardBody>
                    <Form action={editUser} hidden={{ userId: user.id, version: user.version }}>
                      <UserFields t={t} values={user} />
                      <SubmitButton tone="plain">{t('shell.save')}</SubmitButton>
                    </Form>
                  </CardBody>
                </Card>
              </div>
            </div>
          )}
        </div>
      </>
    )
  },
})
