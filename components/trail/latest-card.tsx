import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { wordsFor } from '@/lib/i18n/action-words'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { wallIn, type Zone } from '@/lib/platform/dates'
import type { TrailRow } from '@/lib/trail/queries'

/** What changed last in a cohort, and the way to its whole trail. */
export function LatestCard(props: { cohortId: string; rows: TrailRow[]; t: Translate; locale: Locale; zone: Zone }) {
  const { cohortId, rows, t, locale, zone } = props
  return (
    <Card
      id="latest"
      title={t('cohorts.latest')}
      aside={<AppLink href={`/cohorts/${cohortId}/trail`}>{t('cohorts.latestAll')}</AppLink>}
    >
      <Table caption={t('cohorts.latest')} tight cards={false}>
        <thead className="sr">
          <tr>
            <th scope="col">{t('trail.when')}</th>
            <th scope="col">{t('trail.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row.id)}>
              <td className="nowrap soft num">{timeOf(row.domainAt, locale, zone)}</td>
              <td>
                <b>{t((wordsFor(row.action) ?? 'trail.title') as 'trail.title')}</b>
                <span className="soft"> · {row.actorPost}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

/** 29 Mei, 09.41: the year stands in the full trail. */
function timeOf(instant: Date, locale: Locale, zone: Zone) {
  const { day, time } = wallIn(instant, zone)
  return `${formatDayShort(locale, day).replace(/ \d{4}$/, '')}, ${formatBareTime(locale, time)}`
}
