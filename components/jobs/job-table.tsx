import { MoveButton } from '@/components/form/move-button'
import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { Tone } from '@/components/ui/tone'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { askAgain, dropJob } from '@/lib/jobs/actions'
import type { ListedJob } from '@/lib/jobs/queries'
import type { JobStand } from '@/lib/jobs/rules'
import type { Zone } from '@/lib/platform/dates'
import { JobProgress, StopJob } from './job-progress'

const stands = {
  waiting: { tone: 'idle', label: 'jobs.standWaiting' },
  retrying: { tone: 'wait', label: 'jobs.standRetrying' },
  running: { tone: 'info', label: 'jobs.standRunning' },
  stopping: { tone: 'wait', label: 'jobs.standStopping' },
  failed: { tone: 'stop', label: 'jobs.standFailed' },
  alarm: { tone: 'stop', label: 'jobs.standAlarm' },
  refused: { tone: 'wait', label: 'jobs.standRefused' },
  stopped: { tone: 'idle', label: 'jobs.standStopped' },
  done: { tone: 'good', label: 'jobs.standDone' },
} as const satisfies Record<JobStand, { tone: Tone; label: MessageKey }>

type Seen = { t: Translate; locale: Locale; zone: Zone }

/** Jobs with where they stand and why, and for those that can be: again, or away with it. */
export function JobTable(props: Seen & { jobs: readonly ListedJob[]; title: string; keep: boolean }) {
  const { jobs, title, keep, t, ...seen } = props
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <th scope="col">{t('jobs.job')}</th>
          <th scope="col">{t('jobs.when')}</th>
          <th scope="col">{t('jobs.askedBy')}</th>
          <th scope="col">{t('jobs.stand')}</th>
          {keep && (
            <th scope="col">
              <span className="sr">{t('shell.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} keep={keep} t={t} {...seen} />
        ))}
      </tbody>
    </Table>
  )
}

function JobRow({ job, keep, t, locale, zone }: Seen & { job: ListedJob; keep: boolean }) {
  const { tone, label } = stands[job.stand]
  const State = tone === 'stop' ? Badge : Mark
  const asker = job.askedBy === null ? t('jobs.byClock') : (job.askedBy ?? t('jobs.bySomebody'))
  return (
    <tr>
      <td>
        <b>{t(job.label as 'jobs.trailVerify')}</b>
        {job.telling && <p className="small soft">{tell(locale, t, job.telling)}</p>}
      </td>
      <td data-l={t('jobs.when')}>{formatDateTime(locale, job.endedAt ?? job.begunAt ?? job.dueAt, zone)}</td>
      <td data-l={t('jobs.askedBy')}>{asker}</td>
      <td data-l={t('jobs.stand')}>
        <State tone={tone}>{t(label)}</State>
        {job.tries > 0 && <p className="small soft">{t('jobs.triedAgain', { tries: job.tries })}</p>}
        <JobProgress job={job} t={t} locale={locale} />
      </td>
      {keep && (
        <td className="r">
          {job.stand === 'running' || job.stand === 'stopping' ? (
            <StopJob job={job} back="/administration/jobs" t={t} />
          ) : (
            <Keep job={job} t={t} />
          )}
        </td>
      )}
    </tr>
  )
}

function Keep({ job, t }: { job: ListedJob; t: Translate }) {
  return (
    <div className="row">
      {job.stand === 'failed' && (
        <MoveButton action={askAgain} hidden={{ jobId: job.id }} label={t('jobs.again')} size="sm" />
      )}
      <MoveButton
        action={dropJob}
        hidden={{ jobId: job.id }}
        label={t('jobs.drop')}
        size="sm"
        align="end"
        ask={{ title: t('jobs.dropAsk'), body: t('jobs.dropBody') }}
      />
    </div>
  )
}
