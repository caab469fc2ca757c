import { z } from 'zod'
import { BackupNotices } from '@/components/backups/backup-notices'
import { BackupTable } from '@/components/backups/backup-table'
import { KeyCards } from '@/components/backups/key-card'
import { MoveButton } from '@/components/form/move-button'
import { JobProgress, StopJob } from '@/components/jobs/job-progress'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Renewing } from '@/components/ui/renewing'
import { askForBackup } from '@/lib/backups/actions'
import { findBackups } from '@/lib/backups/queries'
import { listJobs } from '@/lib/jobs/queries'
import { definePage } from '@/lib/platform/doors/page'

const here = '/administration/backups'

export default definePage({
  permission: 'backup.keep',
  params: z.object({}),
  load: async (tx, actor) => {
    const backups = await findBackups(tx, actor)
    const jobs = await listJobs(tx, actor)
    return backups && jobs && { backups, running: jobs.waiting.find(({ label }) => label === 'jobs.backupMake') }
  },
  title: ({ t }) => t('backups.title'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { backups, running }, actor: { zone }, t, locale, now }) => (
    <>
      <PageHead title={t('backups.title')} lead={t('backups.lead')}>
        {backups.key && !running && !backups.isRunning && (
          <MoveButton action={askForBackup} hidden={{}} label={t('backups.makeNow')} />
        )}
      </PageHead>
      <BackupNotices {...{ backups, now, t, locale, zone }} />
      {!running && backups.isRunning && <Notice tone="info" title={t('backups.running')} />}
      {running && (
        <Notice tone="info" title={running.stand === 'running' ? t('backups.running') : t('backups.waiting')}>
          {!running.progress && <Renewing />}
          <JobProgress job={running} t={t} locale={locale} />
          <StopJob job={running} back={here} t={t} />
        </Notice>
      )}
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <Card title={t('backups.lastTitle')}>
          {backups.made.length > 0 ? (
            <BackupTable backups={backups.made} {...{ t, locale, zone }} />
          ) : (
            <EmptyState title={t('backups.none')} body={t('backups.noneBody')} />
          )}
        </Card>
        <KeyCards {...{ backups, t, locale, zone }} />
      </div>
    </>
  ),
})
