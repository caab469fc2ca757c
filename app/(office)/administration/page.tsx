import { z } from 'zod'
import { HolderTable } from '@/components/grants/holder-table'
import { AdministrationPlaces } from '@/components/organisation/administration-places'
import { GovernmentCard } from '@/components/organisation/government-card'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { extentOf } from '@/lib/access/actor'
import { listSignIns } from '@/lib/accounts/queries'
import { findBackups } from '@/lib/backups/queries'
import { findSteps } from '@/lib/desk/escalation-queries'
import { countEndingSoon } from '@/lib/grants/endings'
import { listHolders } from '@/lib/grants/holders'
import { visibleTo } from '@/lib/grants/queries'
import { signInsWithin } from '@/lib/grants/sign-ins'
import { countRed } from '@/lib/health/queries'
import { countFailedJobs } from '@/lib/jobs/queries'
import { listHolidays } from '@/lib/notifications/holidays'
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
    endings: await countEndingSoon(tx, actor, today),
    governments: extentOf(actor, 'government.add').installation ? (await listGovernments(tx)).length : null,
    failedJobs: await countFailedJobs(tx, actor),
    escalation: (await findSteps(tx, actor)).filter(({ afterDays }) => afterDays !== null).length,
    holidays: extentOf(actor, 'holiday.edit').installation ? (await listHolidays(tx)).length : null,
    waitingMails: await countWaiting(tx, actor),
    red: await countRed(tx, actor, today),
    backups: (await findBackups(tx, actor))?.made.length ?? null,
  }),
  title: ({ t }) => t('organisation.title'),
  view: ({ data, t, locale }) => (
    <>
      <PageHead title={t('organisation.title')} lead={t('organisation.lead')} />
      <AdministrationPlaces {...data} t={t} locale={locale} />
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <Card title={t('grants.holders')} id="holders">
          <HolderTable holders={data.holders} t={t} locale={locale} />
        </Card>
        {data.government && <GovernmentCard government={data.government} t={t} locale={locale} />}
      </div>
    </>
  ),
})
