import { z } from 'zod'
import { HolderTable } from '@/components/grants/holder-table'
import { GovernmentCard } from '@/components/organisation/government-card'
import { Place } from '@/components/organisation/place'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { extentOf } from '@/lib/access/actor'
import { listSignIns } from '@/lib/accounts/queries'
import { listHolders } from '@/lib/grants/holders'
import { visibleTo } from '@/lib/grants/queries'
import { signInsWithin } from '@/lib/grants/sign-ins'
import { formatNumber } from '@/lib/i18n/format'
import { countFailedJobs } from '@/lib/jobs/queries'
import { countWaiting } from '@/lib/notifications/outbox'
import { findOwnGovernment, listAgencies, listGovernments } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({}),
  load: async (tx, actor, _params, { today }) => ({
    holders: await listHolders(tx, actor, today),
    government: await findOwnGovernment(tx, actor),
    agencies: (await listAgencies(tx, actor)).filter(({ active }) => active).length,
    users: await tx.user.count({ where: visibleTo(actor) }),
    signIns: (await listSignIns(tx, signInsWithin(actor), { page: 1 }, 1)).total,
    governments: extentOf(actor, 'government.add').installation ? (await listGovernments(tx)).length : null,
    failedJobs: await countFailedJobs(tx, actor),
    waitingMails: await countWaiting(tx, actor),
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
        <Place href="/administration/sign-ins" title={t('accounts.log')} text={t('grants.signInsLead')}>
          {formatNumber(locale, data.signIns)}
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
        <Place
          href="/administration/mail"
          title={t('notifications.outboxWaiting')}
          text={t('notifications.outboxShort')}
        >
          {formatNumber(locale, data.waitingMails)}
        </Place>
        {data.failedJobs !== null && (
          <Place href="/administration/jobs" title={t('jobs.failedPlace')} text={t('jobs.short')}>
            {formatNumber(locale, data.failedJobs)}
          </Place>
        )}
      </div>
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <Card title={t('grants.holders')} id="holders">
          <HolderTable holders={data.holders} t={t} locale={locale} />
        </Card>
        {data.government && <GovernmentCard government={data.government} t={t} locale={locale} />}
      </div>
    </>
  ),
})
