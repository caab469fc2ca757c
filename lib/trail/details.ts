import { defaultCriteria } from '@/lib/cohorts/criteria'
import type { Locale } from '@/lib/i18n/define'
import {
  formatBareTime,
  formatDateTime,
  formatDayShort,
  formatNumber,
  formatRange,
  formatTime,
  formatTimeRange,
  formatZone,
} from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { isDay, isWallTime, type Zone } from '@/lib/platform/dates'
import { scheduleKindLabels, scheduleKinds } from '@/lib/schedule/items'
import { type Change, changesOf, fieldLabel } from './changes'
import { isId, wordsOf } from './values'

type Row = { subjectKind: string; before: unknown; after: unknown }
type Reader = { names: ReadonlyMap<string, string>; t: Translate; locale: Locale; zone: Zone }
/** One thing that a row tells: "keadaan: Diajukan → Terverifikasi". */
export type Detail = { label: string; text: string }

/**
 * Everything that a row tells, in words: of lists what came and what went, of ids the names behind them. What nobody but
 * a developer knows is left out, and nothing is told as it is stored.
 */
export function detailsOf(row: Row, reader: Reader): Detail[] {
  return changesOf(row).flatMap((change) => {
    const label = labelOf(change, row.subjectKind, reader)
    const text = label && textOf(change, row.subjectKind, reader)
    return label && text ? [{ label, text }] : []
  })
}

/** A score stands under the name of its criterion; one that a cohort made for itself under its sign. */
function labelOf({ field, to }: Change, kind: string, { t, locale }: Reader): string | null {
  // Of an account a person is its owner; elsewhere just who is meant.
  const label = fieldLabel(field === 'personId' && kind !== 'user' ? 'name' : field)
  if (label) return t(label as 'trail.title')
  if (kind !== 'assignment' || typeof to !== 'number') return null
  return defaultCriteria.find(({ code }) => code === field)?.name[locale] ?? field
}

function textOf({ field, from, to }: Change, kind: string, reader: Reader): string | null {
  const { t } = reader
  if (Array.isArray(from) && Array.isArray(to)) {
    const [before, after] = [from, to].map((list) => list.flatMap((one) => show(kind, field, one, reader) ?? []))
    const [gone, come] = [missingIn(before!, after!), missingIn(after!, before!)]
    const parts = [
      come.length > 0 && t('trail.listCame', { items: come.join('; ') }),
      gone.length > 0 && t('trail.listWent', { items: gone.join('; ') }),
    ]
    return parts.filter(Boolean).join(' ') || null
  }
  const [before, after] = [show(kind, field, from, reader), show(kind, field, to, reader)]
  if (from === null || before === null) return after
  return after === null && to !== null ? null : `${before} → ${after ?? '–'}`
}

const missingIn = (wanted: readonly string[], list: readonly string[]) => wanted.filter((one) => !list.includes(one))

/** A value in words; null where it cannot be told. */
function show(kind: string, field: string, value: unknown, reader: Reader): string | null {
  const { t, locale } = reader
  if (value === null || value === '') return '–'
  const words = wordsOf(kind, field, value)
  if (words) return words.map((word) => t(word as 'trail.title')).join(', ')
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.flatMap((one) => show(kind, field, one, reader) ?? []).join('; ') || null
  if (typeof value === 'object') return showObject(kind, value as Record<string, unknown>, reader)
  if (typeof value === 'number') return field.endsWith('Year') ? String(value) : formatNumber(locale, value)
  return typeof value === 'string' ? showText(field, value, reader) : null
}

function showText(field: string, text: string, reader: Reader): string | null {
  const { names, locale, zone } = reader
  const value: unknown = text
  if (isId(value)) return names.get(value) ?? null
  if (field === 'zone') return formatZone(locale, text as Zone)
  if (field === 'mediaType') return text.replace(/^\w+\//, '').toUpperCase()
  const day = text.slice(0, 10)
  if (isDay(day) && /^.{10}(T00:00:00|$)/.test(text)) return formatDayShort(locale, day)
  if (isDay(day) && /^.{10}T\d\d:\d\d/.test(text)) return formatDateTime(locale, new Date(text), zone)
  if (isWallTime(text)) return formatBareTime(locale, text)
  return showScheduleRow(text, reader) ?? text
}

/** A leg, a mark of the roll call, a pair of days; of anything else the fields that have a word. */
function showObject(kind: string, value: Record<string, unknown>, reader: Reader): string | null {
  const { names, t, locale } = reader
  const text = (field: string) => (typeof value[field] === 'string' ? value[field] : '')
  const [startsOn, endsOn] = [text('startsOn'), text('endsOn')]
  if (isDay(startsOn) && isDay(endsOn)) return formatRange(locale, startsOn, endsOn)
  if (isWallTime(value.departsAt) && isWallTime(value.arrivesAt) && isDay(value.departsOn))
    return t('trail.leg', {
      from: text('fromPlace'),
      to: text('toPlace'),
      day: formatDayShort(locale, value.departsOn),
      leaves: formatTime(locale, value.departsAt, value.departsZone as Zone),
      arrives: formatTime(locale, value.arrivesAt, value.arrivesZone as Zone),
    })
  if (text('participantId') && text('mark')) {
    const mark = show(kind, 'mark', value.mark, reader)
    return t('trail.markOf', { name: names.get(text('participantId')) ?? '–', mark: mark ?? '–' })
  }
  const told = Object.entries(value).flatMap(([field, one]) => {
    const label = fieldLabel(field)
    const said = label && show(kind, field, one, reader)
    return label && said ? [`${t(label as 'trail.title')} ${said}`] : []
  })
  return told.join(', ') || null
}

/** "2024-07-01 09:00-10:30 session: Opening", as the schedule writes its rows. */
function showScheduleRow(value: string, { t, locale }: Reader): string | null {
  const [, day, from, until, kind, title] = /^(\S{10}) (\S{5})-(\S{5}) (\w+): (.*)$/s.exec(value) ?? []
  const known = scheduleKinds.find((one) => one === kind)
  if (!isDay(day) || !isWallTime(from) || !isWallTime(until) || !known) return null
  const times = formatTimeRange(locale, from, until, 'Asia/Jakarta').replace(/ \S+$/, '')
  return t('trail.scheduleRow', {
    day: formatDayShort(locale, day),
    times,
    kind: t(scheduleKindLabels[known] as 'schedule.kindSession'),
    title: title ?? '',
  })
}
