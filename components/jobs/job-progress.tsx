import { MoveButton } from '@/components/form/move-button'
import { Meter } from '@/components/ui/meter'
import { Renewing } from '@/components/ui/renewing'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { stopJob } from '@/lib/jobs/actions'
import type { ListedJob } from '@/lib/jobs/queries'

type Shown = { job: Pick<ListedJob, 'id' | 'stand' | 'progress'>; t: Translate; locale: Locale }

/** How far a job is that runs and tells it: a bar and a count that go on by themselves. Nothing for every other. */
export function JobProgress({ job: { progress }, t, locale }: Shown) {
  if (!progress) return null
  const [done, of] = [formatNumber(locale, progress.done), formatNumber(locale, progress.of)]
  const told = t('jobs.progress', { done, of })
  return (
    <div className="mt-2 grid gap-1">
      <Meter share={progress.done / progress.of} label={told} />
      <p className="small soft">{told}</p>
      <Renewing />
    </div>
  )
}

/** The button that stops such a job, for who keeps the queue and for whoever asked for it; `back` is this page. */
export function StopJob({ job, back, t }: Omit<Shown, 'locale'> & { back: string }) {
  if (!job.progress || job.stand === 'stopping') return null
  return (
    <MoveButton
      action={stopJob}
      hidden={{ jobId: job.id, next: back }}
      label={t('jobs.stop')}
      size="sm"
      align="end"
      ask={{ title: t('jobs.stopAsk'), body: t('jobs.stopBody') }}
    />
  )
}
