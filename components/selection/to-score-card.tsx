import { Pager } from '@/components/form/pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import type { AssessmentFilters, listAssessment } from '@/lib/selection/assessment-queries'
import type { Assessor } from '@/lib/selection/assessors'
import { AssessmentTable } from './assessment-table'

/** One page of the nominations that are or were scored, each with its assessors. */
export function ToScoreCard(props: {
  path: string
  filters: AssessmentFilters
  list: Awaited<ReturnType<typeof listAssessment>>
  /** How many assessors each nomination wants. */
  wanted: number
  assessors: Assessor[]
  mayEdit: boolean
  t: Translate
}) {
  const { path, filters, list, wanted, assessors, mayEdit, t } = props
  const { figure, q, person } = filters
  return (
    <Card title={t('selection.nominationsToScore')} id="nominations">
      {list.rows.length === 0 ? (
        <EmptyState title={t('selection.noneToScore')} body={t('selection.noneToScoreBody')} />
      ) : (
        <AssessmentTable rows={list.rows} wanted={wanted} assessors={assessors} mayEdit={mayEdit} t={t} />
      )}
      <Pager
        t={t}
        page={list.page}
        pageCount={list.pageCount}
        hrefOf={(page) => addressWith(path, { figure, q, person: writeFound(person) }, { page })}
        summary={t('selection.assignmentsCount', { n: list.all })}
      />
    </Card>
  )
}
