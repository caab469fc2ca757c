import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort, formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'
import type { AssessorRow } from '@/lib/selection/assessor-queries'

/** What one assessor was given; of a blind cohort by number alone. */
export function OwnAssignmentTable({
  rows,
  zone,
  t,
  locale,
}: {
  rows: readonly AssessorRow[]
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={t('selection.myAssessments')}>
      <thead>
        <tr>
          <th scope="col">{t('selection.columnNomination')}</th>
          <th scope="col">{t('selection.columnCohort')}</th>
          <th scope="col">{t('selection.columnAssigned')}</th>
          <th scope="col" className="r">
            {t('selection.columnPoints')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Person
                name={row.name ?? t('selection.nominationNumber', { receipt: row.receipt })}
                about={[row.agency]}
                href={`/assessments/${row.id}`}
              />
            </td>
            <td data-l={t('selection.columnCohort')}>{locale === 'id' ? row.cohort.titleId : row.cohort.titleEn}</td>
            <td data-l={t('selection.columnAssigned')}>{formatDayShort(locale, dayIn(row.assignedAt, zone))}</td>
            <td className="r num" data-l={t('selection.columnPoints')}>
              {row.points === null ? '–' : formatPoints(locale, row.points)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
