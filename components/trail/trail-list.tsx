import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { wordsFor } from '@/lib/trail/action-words'
import type { TrailPage, TrailRow } from '@/lib/trail/queries'

/** A trail: when, who, what, from which state to which, and why. */
export function TrailList(props: { page: TrailPage; path: string; locale: Locale; t: Translate; zone: Zone }) {
  const { page, path, locale, t, zone } = props
  if (page.rows.length === 0)
    return (
      <Card>
        <EmptyState title={t('trail.empty')} />
      </Card>
    )
  return (
    <Card>
      <Table caption={t('trail.title')}>
        <thead>
          <tr>
            <th scope="col">{t('trail.when')}</th>
            <th scope="col">{t('trail.who')}</th>
            <th scope="col">{t('trail.what')}</th>
            <th scope="col">{t('trail.change')}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <TrailLine key={String(row.id)} row={row} locale={locale} t={t} zone={zone} />
          ))}
        </tbody>
      </Table>
      {page.older && (
        <div className="pager">
          <AppLink href={`${path.split('?')[0]}?before=${page.older}`}>{t('trail.older')}</AppLink>
        </div>
      )}
    </Card>
  )
}

function TrailLine({ row, locale, t, zone }: { row: TrailRow; locale: Locale; t: Translate; zone: Zone }) {
  const words = wordsFor(row.action)
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
        {row.outcome === 'denied' && (
          <span className="block">
            <Badge tone="stop">{t('trail.denied')}</Badge>
          </span>
        )}
        {row.reason && <span className="small soft block">{t('trail.because', { reason: row.reason })}</span>}
      </td>
      <td className="small mono">{changesOf(row).join(' · ') || '–'}</td>
    </tr>
  )
}

/** Each field that differs, as "field: before → after". */
function changesOf(row: TrailRow): string[] {
  const before = fieldsOf(row.before)
  const after = fieldsOf(row.after)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => show(before[field]) !== show(after[field]))
    .map((field) =>
      field in before ? `${field}: ${show(before[field])} → ${show(after[field])}` : `${field}: ${show(after[field])}`,
    )
}

const fieldsOf = (json: unknown): Record<string, unknown> =>
  json && typeof json === 'object' && !Array.isArray(json) ? (json as Record<string, unknown>) : {}

function show(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
