import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { type Sheet, sheetOf } from '@/lib/platform/sheets'
import { actingWords } from './acting'
import { actWords, subjectOf } from './action-words'
import { detailsOf } from './details'
import type { TrailPage } from './queries'

type Reader = { t: Translate; locale: Locale; zone: Zone }

/** A trail as a sheet: what its page says, a row a line. */
export function trailSheet({ rows, names }: Pick<TrailPage, 'rows' | 'names'>, reader: Reader): Sheet {
  const { t, locale, zone } = reader
  return sheetOf({ name: t('trail.sheetName'), title: t('trail.title') }, rows, [
    [t('trail.number'), ({ id }) => Number(id)],
    [t('trail.when'), ({ domainAt }) => formatDateTime(locale, domainAt, zone)],
    [t('trail.recorded'), ({ at }) => formatDateTime(locale, at, zone)],
    [t('trail.who'), ({ actorName }) => actorName],
    [t('trail.post'), ({ actorPost }) => actorPost],
    [t('trail.what'), (row) => t(actWords(row) as 'trail.title')],
    [t('trail.aboutWhat'), (row) => subjectOf(row, names)],
    [t('trail.outcome'), ({ outcome }) => (outcome === 'denied' ? t('trail.denied') : null)],
    [t('trail.reason'), ({ reason }) => reason],
    [
      t('trail.change'),
      (row) =>
        detailsOf(row, { names, ...reader })
          .map(({ label, text }) => `${label}: ${text}`)
          .join('\n'),
    ],
    [t('trail.acting'), ({ acting }) => actingWords(acting, t)],
  ])
}
