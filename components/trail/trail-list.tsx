import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatDayShort, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import { type Day, isDay, type Zone } from '@/lib/platform/dates'
import { wordsFor } from '@/lib/trail/action-words'
import { type Change, changesOf, fieldLabel } from '@/lib/trail/changes'
import type { TrailPage, TrailRow } from '@/lib/trail/queries'
import { isId, wordsOf } from '@/lib/trail/values'

/** A trail: when, who, what, from which state to which, and why. */
export function TrailList(props: { page: TrailPage; path: string; locale: Locale; t: Translate; zone: Zone }) {
  const { page, path, locale, t, zone } = props
  if (page.rows.length === 0)
    return (
      <Card>
        <EmptyState title={t(path.includes('?') ? 'trail.noneFits' : 'trail.empty')} />
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
              candidate={row.nominationId ? page.candidates?.get(row.nominationId) : undefined}
              names={page.names ?? noNames}
              locale={locale}
              t={t}
              zone={zone}
            />
          ))}
        </tbody>
      </Table>
      <Turn path={path} older={page.older} t={t} />
    </Card>
  )
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The ways to an older page and back to the newest, with the filters kept. */
function Turn({ path, older, t }: { path: string; older: string | null; t: Translate }) {
  const [address = '', query] = path.split('?')
  const { before, ...filters } = Object.fromEntries(new URLSearchParams(query))
  if (!older && !before) return null
  return (
    <nav className="pager" aria-label={t('shell.pages')}>
      {before && <AppLink href={addressWith(address, filters)}>{t('trail.newest')}</AppLink>}
      {older && <AppLink href={addressWith(address, filters, { before: older })}>{t('trail.older')}</AppLink>}
    </nav>
  )
}

type Line = { row: TrailRow; names: ReadonlyMap<string, string>; locale: Locale; t: Translate }

function TrailLine(props: Line & { candidate?: string; zone: Zone }) {
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

/** One change in words: state: Diajukan → Terverifikasi. */
function ChangeLine({ change: { field, from, to }, row, names, locale, t }: Line & { change: Change }) {
  const label = fieldLabel(field)
  const show = (value: unknown) => {
    const words = wordsOf(row.subjectKind, field, value)
    if (words) return words.map((word) => t(word as 'trail.title')).join(', ')
    return isId(value) ? (names.get(value) ?? '–') : write(locale, field, value)
  }
  return (
    <span className="block">
      <span className="faint">{label ? t(label as 'trail.title') : <code>{field}</code>}:</span>{' '}
      {from !== null && `${show(from)} → `}
      {show(to)}
    </span>
  )
}

function write(locale: Locale, field: string, value: unknown): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'number') return field.endsWith('Year') ? String(value) : formatNumber(locale, value)
  if (typeof value === 'string' && isDay(value.slice(0, 10)) && /^.{10}(T00:00:00|$)/.test(value))
    return formatDayShort(locale, value.slice(0, 10) as Day)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
