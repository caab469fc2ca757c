import { z } from 'zod'
import { LoopbackNotice } from '@/components/accounts/loopback-notice'
import { LinkSheet } from '@/components/grants/link-sheet'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { extentOf } from '@/lib/access/actor'
import { linkOf } from '@/lib/grants/link'
import { findLink, holdsStill } from '@/lib/grants/queries'
import { formatDateTime } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { loopbackAddress } from '@/lib/platform/settings'

export default definePage({
  permission: 'user.edit',
  params: z.object({ activationId: z.uuid() }),
  load: async (tx, actor, { activationId }) => {
    const link = await findLink(tx, actor, activationId)
    if (!link) return null
    const holds = !link.usedAt && (await holdsStill(tx, link.id))
    return { ...link, href: holds ? linkOf(link.id) : null, loopback: holds ? loopbackAddress() : null }
  },
  title: ({ data, t }) => t('grants.linkTitle', { name: data.user.name }),
  crumbs: ({ data, actor, t }) => [
    { href: '/administration', label: t('organisation.title') },
    isOwn(actor, data.user.governmentId)
      ? { href: `/administration/users/${data.user.id}`, label: data.user.name }
      : { href: '/administration/governments', label: t('organisation.governments') },
  ],
  view: ({ data: { user, href, loopback, usedAt, expiresAt }, actor, t, locale }) => (
    <>
      <PageHead
        title={t('grants.linkTitle', { name: user.name })}
        lead={t('grants.linkLead', { name: user.name, post: user.post })}
      >
        {href && <PrintButton text={t('shell.print')} />}
      </PageHead>
      <LoopbackNotice address={loopback} t={t} />
      {href ? (
        <Card label={t('grants.linkTitle', { name: user.name })} className="max-w-form">
          <CardBody>
            <LinkSheet
              href={href}
              name={user.name}
              until={t('grants.linkUntil', { time: formatDateTime(locale, expiresAt, actor.zone) })}
              t={t}
            />
          </CardBody>
        </Card>
      ) : (
        <Notice tone="wait">{t(usedAt ? 'grants.linkUsed' : 'grants.linkOver')}</Notice>
      )}
      {isOwn(actor, user.governmentId) && (
        <p className="mt-6">
          <LinkButton href={`/administration/users/${user.id}`}>{t('grants.linkBack')}</LinkButton>
        </p>
      )}
    </>
  ),
})

const isOwn = (actor: Parameters<typeof extentOf>[0], governmentId: string | null) =>
  governmentId !== null && extentOf(actor, 'user.edit').governments.includes(governmentId)
