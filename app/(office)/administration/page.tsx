import { z } from 'zod'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { Tile } from '@/components/ui/tile'
import { extentOf } from '@/lib/access/actor'
import { visibleTo } from '@/lib/grants/queries'
import { formatNumber } from '@/lib/i18n/format'
import { findOwnGovernment, listAgencies, listGovernments } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({}),
  load: async (tx, actor) => ({
    government: await findOwnGovernment(tx, actor),
    agencies: (await listAgencies(tx, actor)).filter(({ active }) => active).length,
    users: await tx.user.count({ where: visibleTo(actor) }),
    governments: extentOf(actor, 'government.add').installation ? (await listGovernments(tx)).length : null,
  }),
  title: ({ t }) => t('organisation.title'),
  view: ({ data, t, locale }) => (
    <>
      <PageHead title={t('organisation.title')} lead={t('organisation.lead')} />
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        <Place href="/administration/users" title={t('grants.users')} text={t('grants.usersShort')}>
          {formatNumber(locale, data.users)}
        </Place>
        <Place
          href="/administration/agencies"
          title={t('organisation.agencies')}
          text={t('organisation.agenciesShort')}
        >
          {formatNumber(locale, data.agencies)}
        </Place>
        {data.governments !== null && (
          <Place
            href="/administration/governments"
            title={t('organisation.governments')}
            text={t('organisation.governmentsLead')}
          >
            {formatNumber(locale, data.governments)}
          </Place>
        )}
      </div>
      {data.government && (
        <p className="mt-6 mid">
          <AppLink href="/administration/government">{t('organisation.editGovernment')}</AppLink>{' '}
          <span className="soft">({data.government.name})</span>
        </p>
      )}
    </>
  ),
})

function Place({ href, title, text, children }: { href: string; title: string; text: string; children: string }) {
  return (
    <Card label={title}>
      <div className="pad">
        <Tile value={children} label={title} href={href} />
        <p className="small soft mt-2">{text}</p>
      </div>
    </Card>
  )
}
