import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { actingWords } from '@/lib/trail/acting'
import { actWords, subjectOf } from '@/lib/trail/action-words'
import { detailsOf } from '@/lib/trail/details'
import type { TrailRow } from '@/lib/trail/queries'

/** One row of the trail: when, who, what, and each change in words. */
export function TrailLine({
  row,
  names,
  locale,
  t,
  zone,
}: {
  row: TrailRow
  names: ReadonlyMap<string, string>
  locale: Locale
  t: Translate
  zone: Zone
}) {
  const candidate = row.nominationId && names.get(row.nominationId)
  const subject = subjectOf(row, names)
  const acting = actingWords(row.acting, t)
  const details = detailsOf(row, { names, t, locale, zone })
  return (
    <tr>
      <td className="num">
        {formatDateTime(locale, row.domainAt, zone)}
        <span className="small faint block">
          {t('trail.recordedAt', { time: formatDateTime(locale, row.at, zone) })}
        </span>
      </td>
      <td>
        <b>{row.actorName}</b>
        <span className="small soft block">{row.actorPost}</span>
        {acting && <span className="small block">{acting}</span>}
      </td>
      <td>
        {t(actWords(row) as 'trail.title')}
        {subject && subject !== candidate && <span className="small soft block">{subject}</span>}
        {candidate && (
          <AppLink className="block small" href={`/nominations/${row.nominationId}`}>
            {t('trail.about', { name: candidate })}
          </AppLink>
        )}
        {row.outcome === 'denied' && (
          <span className="block">
            <Badge tone="stop">{t('trail.denied')}</Badge>
          </span>
        )}
        {row.reason && <span className="small soft block">{t('trail.because', { reason: row.reason })}</span>}
      </td>
      <td className={details.length === 0 ? 'small hide-s' : 'small'}>
        {details.length === 0 && '–'}
        {details.map(({ label, text }) => (
          <span key={label} className="block">
            <span className="faint">{label}:</span> {text}
          </span>
        ))}
      </td>
    </tr>
  )
}
