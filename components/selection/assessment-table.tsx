import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import type { AssessmentRow } from '@/lib/selection/assessment-queries'
import type { Assessor } from '@/lib/selection/assessors'
import { AddAssessor, AssessmentState, AssignmentList } from './assignment-list'

/** The nominations to score, how far each is, and in whose hands. */
export function AssessmentTable({
  rows,
  wanted,
  assessors,
  mayEdit,
  t,
}: {
  rows: readonly AssessmentRow[]
  wanted: number
  assessors: Assessor[]
  mayEdit: boolean
  t: Translate
}) {
  return (
    <Table caption={t('selection.nominationsToScore')}>
      <thead>
        <tr>
          <th scope="col">{t('selection.columnNomination')}</th>
          <th scope="col">{t('selection.columnScored')}</th>
          <th scope="col">{t('selection.assessors')}</th>
          <th scope="col" className="r">
            <span className="sr">{t('selection.addAssessor')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Person name={writeName(row.person)} about={[row.agency.shortName]} href={`/nominations/${row.id}`} />
            </td>
            <td data-l={t('selection.columnScored')}>
              <AssessmentState row={row} wanted={wanted} t={t} />
            </td>
            <td>
              <AssignmentList row={row} mayEdit={mayEdit} t={t} />
            </td>
            <td className="r">
              {mayEdit && row.state === 'verified' && <AddAssessor row={row} assessors={assessors} t={t} />}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
