import { MoveButton } from '@/components/form/move-button'
import { jobLabels } from '@/lib/access/job-names'
import type { Translate } from '@/lib/i18n/server'
import { runNow } from '@/lib/jobs/actions'
import { nightly } from '@/lib/jobs/schema'

/** What the app does each night, each to be had now. */
export function NightlyList({ t }: { t: Translate }) {
  return (
    <div className="pad">
      <p className="soft">{t('jobs.nightlyLead')}</p>
      <ul className="mt-4 grid gap-3">
        {nightly.map((job) => (
          <li key={job} className="row justify-between">
            <b>{t(jobLabels[job])}</b>
            <MoveButton action={runNow} hidden={{ job }} label={t('jobs.runNow')} size="sm" />
          </li>
        ))}
      </ul>
    </div>
  )
}
