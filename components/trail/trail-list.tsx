import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatDayShort, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, isDay, type Zone } from '@/lib/platform/dates'
import { wordsFor } from '@/lib/trail/action-words'
import { type Change, changesOf, fieldLabel, stateLabel } from '@/lib/trail/changes'
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
            <TrailLine
              key={String(row.id)}
              row={row}
              candidate={row.nominationId ? page.candidates.get(row.nominationId) : undefined}
              locale={locale}
              t={t}
              zone={zone}
            />
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

function TrailLine(props: { row: TrailRow; candidate?: string; locale: Locale; t: Translate; zone: Zone }) {
  const { row, candidate, locale, t, zone } = props
  const words = wordsFor(row.action)
  const changes = changesOf(row)
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
      <td className="small">
        {changes.length === 0 && '–'}
        {changes.map((change) => (
          <ChangeLine key={change.field} change={change} row={row} locale={locale} t={t} />
        ))}
      </td>
    </tr>
  )
}

/** One change in words: state: Diajukan → Terverifikasi. */
function ChangeLine({ change, row, locale, t }: { change: Change; row: TrailRow; locale: Locale; t: Translate }) {
  const label = fieldLabel(change.field)
  const show = (value: unknown) => {
    const word = stateLabel(row.subjectKind, value)
    return word ? t(word as 'trail.title') : write(locale, value)
  }
  return (
    <span className="block">
      <span className="faint">{label ? t(label as 'trail.title') : <code>{change.field}</code>}:</span>{' '}
      {change.from !== null && `${show(change.from)} → `}
      {show(change.to)}
    </span>
  )
}

function write(locale: Locale, value: unknown): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'number') return formatNumber(locale, value)
  if (typeof value === 'string' && isDay(value.slice(0, 10)) && /^.{10}(T00:00:00|$)/.test(value))
    return formatDayShort(locale, value.slice(0, 10) as Day)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
