import type { Locale } from '@/lib/i18n/define'
import { formatDayShort, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, isDay } from '@/lib/platform/dates'
import { type Change, fieldLabel } from '@/lib/trail/changes'
import type { TrailRow } from '@/lib/trail/queries'
import { isId, wordsOf } from '@/lib/trail/values'

type Line = { row: TrailRow; names: ReadonlyMap<string, string>; locale: Locale; t: Translate }

/** One change in words: state: Diajukan → Terverifikasi. */
export function ChangeLine({ change: { field, from, to }, row, names, locale, t }: Line & { change: Change }) {
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
