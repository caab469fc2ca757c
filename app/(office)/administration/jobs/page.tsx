import type { ReactNode } from 'react'
import { z } from 'zod'
import { JobTable } from '@/components/jobs/job-table'
import { NightlyList } from '@/components/jobs/nightly-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { listJobs } from '@/lib/jobs/queries'
import { isWorkerHeard } from '@/lib/jobs/rules'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'job.see',
  params: z.object({}),
  load: (tx, actor) => listJobs(tx, actor),
  title: ({ t }) => t('jobs.title'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { failed, waiting, done, heardAt }, actor: { zone }, t, locale, now }) => (
    <>
      <PageHead title={t('jobs.title')} lead={t('jobs.lead')} />
      {!isWorkerHeard(heardAt, now) && (
        <Notice tone="stop" title={t('jobs.noWorker')}>
          <p>{t('jobs.noWorkerBody')}</p>
        </Notice>
      )}
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <div className="grid gap-6">
          <Part title={t('jobs.failedTitle')} none={t('jobs.failedNone')} body={t('jobs.failedNoneBody')}>
            {failed.length > 0 && (
              <JobTable jobs={failed} title={t('jobs.failedTitle')} keep {...{ t, locale, zone }} />
            )}
          </Part>
          <Part title={t('jobs.waitingTitle')} none={t('jobs.waitingNone')}>
            {waiting.length > 0 && (
              <JobTable jobs={waiting} title={t('jobs.waitingTitle')} keep {...{ t, locale, zone }} />
            )}
          </Part>
          <Part title={t('jobs.doneTitle')} none={t('jobs.doneNone')}>
            {done.length > 0 && (
              <JobTable jobs={done} title={t('jobs.doneTitle')} keep={false} {...{ t, locale, zone }} />
            )}
          </Part>
        </div>
        <Card title={t('jobs.nightlyTitle')}>
          <NightlyList t={t} />
        </Card>
      </div>
    </>
  ),
})

function Part({ title, none, body, children }: { title: string; none: string; body?: string; children: ReactNode }) {
  return <Card title={title}>{children || <EmptyState title={none} body={body} />}</Card>
}
