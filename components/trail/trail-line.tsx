import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { wordsFor } from '@/lib/trail/action-words'
import { changesOf } from '@/lib/trail/changes'
import type { TrailRow } from '@/lib/trail/queries'
import { isId } from '@/lib/trail/values'
import { ChangeLine } from './change-line'

type Line = { row: TrailRow; names: ReadonlyMap<string, string>; locale: Locale; t: Translate }

/** One row of the trail: when, who, what, and each change in words. */
export function TrailLine(props: Line & { candidate?: string; zone: Zone }) {
  const { row, candidate, names, locale, t, zone } = props
  const words = wordsFor(row.action) ?? (row.outcome === 'denied' ? 'trail.deniedDoor' : null)
  const subject = row.subjectId && names.get(row.subjectId)
  const changes = changesOf(row).filter(({ field, from, to }) => isTold(field, names, from, to))
  return (
    <tr>
      <td className="nowrap num">
        {formatDateTime(locale, row.domainAt, zone)}
        <span className="small faint block">
          {t('trail.recordedAt', { time: formatDateTime(locale, row.at, zone) })}
        </span>
      </td>
      <td>
        <b>{row.actorName}</b>
        <span className="small soft block">{row.actorPost}</span>
      </td>
      <td>
        {words ? t(words as 'trail.title') : row.action}
        {subject && <span className="small soft block">{subject}</span>}
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
      <td className={changes.length === 0 ? 'small hide-s' : 'small'}>
        {changes.length === 0 && '–'}
        {changes.map((change) => (
          <ChangeLine key={change.field} change={change} row={row} names={names} locale={locale} t={t} />
        ))}
      </td>
    </tr>
  )
}

/** An id is told by the name of what it leads to, and left out where that is not known or is the subject itself. */
const isTold = (field: string, names: Line['names'], ...values: unknown[]) =>
  field !== 'userId' && values.some((value) => value !== null && (!isId(value) || names.has(value)))
