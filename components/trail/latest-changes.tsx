import { AppLink } from '@/components/ui/app-link'
import { wordsFor } from '@/lib/i18n/action-words'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import type { TrailRow } from '@/lib/trail/queries'

/** The last changes, newest first, each with its cohort, who and when, and the way to the trail that tells more. */
export function LatestChanges({
  rows,
  titles,
  locale,
  t,
  zone,
}: {
  rows: TrailRow[]
  /** The titles of the cohorts under way, by their ids. */
  titles: ReadonlyMap<string, string>
  locale: Locale
  t: Translate
  zone: Zone
}) {
  return rows.map((row) => {
    const words = t((wordsFor(row.action) ?? 'trail.title') as 'trail.title')
    const about = [row.cohortId && titles.get(row.cohortId), row.actorPost].filter(Boolean).join(' · ')
    return (
      <div key={String(row.id)} className="co !gap-0">
        {row.cohortId ? (
          <AppLink className="!text-ink font-semibold" href={`/cohorts/${row.cohortId}/trail`}>
            {words}
          </AppLink>
        ) : (
          <b>{words}</b>
        )}
        <span className="mid soft">{about}</span>
        <span className="small faint">{formatDateTime(locale, row.domainAt, zone)}</span>
      </div>
    )
  })
}
