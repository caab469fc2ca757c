import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { wordsFor } from '@/lib/trail/action-words'
import type { TrailRow } from '@/lib/trail/queries'

/** The last changes, newest first, each with who and when. */
export function LatestChanges({
  rows,
  locale,
  t,
  zone,
}: {
  rows: TrailRow[]
  locale: Locale
  t: Translate
  zone: Zone
}) {
  return rows.map((row) => (
    <div key={String(row.id)} className="co !gap-0">
      <span>
        {t((wordsFor(row.action) ?? 'trail.title') as 'trail.title')}
        <span className="soft"> · {row.actorPost}</span>
      </span>
      <span className="small faint">{formatDateTime(locale, row.domainAt, zone)}</span>
    </div>
  ))
}
