import { z } from 'zod'
import { LoopbackNotice } from '@/components/accounts/loopback-notice'
import { LinkSheet } from '@/components/grants/link-sheet'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { findAccountPaste, listPastedLinks } from '@/lib/grants/paste'
import { formatDateTime } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { loopbackAddress } from '@/lib/platform/settings'

export default definePage({
  permission: 'user.edit',
  params: z.object({ paste: z.uuid().optional().catch(undefined) }),
  load: async (tx, actor, { paste: id }, { today }) => {
    const paste = id ? await findAccountPaste(tx, actor, id, today) : null
    return paste && { links: await listPastedLinks(tx, actor, paste.activationIds), loopback: loopbackAddress() }
  },
  title: ({ t }) => t('grants.sheets'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/users', label: t('grants.users') },
  ],
  view: ({ data: { links, loopback }, actor, t, locale }) => (
    <>
      <div className="no-print">
        <PageHead title={t('grants.sheets')} lead={t('grants.sheetsLead')}>
          {links.length > 0 && <PrintButton text={t('shell.print')} />}
        </PageHead>
      </div>
      <LoopbackNotice address={loopback} t={t} />
      <div className="stack">
        {links.length === 0 && (
          <Card label={t('grants.sheets')}>
            <EmptyState title={t('grants.sheetsNone')} />
          </Card>
        )}
        {links.map(({ id, href, user, expiresAt }) => (
          <Card
            key={id}
            title={user.name}
            aside={user.post}
            className="max-w-form break-inside-avoid print:break-after-page"
          >
            <CardBody>
              <LinkSheet
                href={href}
                name={user.name}
                until={t('grants.linkUntil', { time: formatDateTime(locale, expiresAt, actor.zone) })}
                t={t}
              />
            </CardBody>
          </Card>
        ))}
      </div>
    </>
  ),
})
