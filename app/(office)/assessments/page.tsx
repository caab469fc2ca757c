import { Pager } from '@/components/form/pager'
import { addressWith } from '@/components/ui/address'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { formatDayShort, formatPoints } from '@/lib/i18n/format'
import { dayIn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'
import { assessorFilters, listOwnAssignments } from '@/lib/selection/assessor-queries'

const shown = [
  ['todo', 'selection.viewTodo'],
  ['done', 'selection.viewDone'],
  ['conflict', 'selection.viewConflict'],
] as const
const emptyTitles = {
  todo: 'selection.noneTodo',
  done: 'selection.noneDone',
  conflict: 'selection.noneConflict',
} as const

export default definePage({
  permission: 'assessment.score',
  params: assessorFilters,
  load: async (tx, actor, filters) => ({ filters, ...(await listOwnAssignments(tx, actor, filters)) }),
  title: ({ t }) => t('selection.myAssessments'),
  crumbs: () => [],
  screen: 's-assessment',
  view: ({ data: { filters, rows, counts, page, pageCount }, actor, t, locale }) => {
    const address = { view: filters.view, cohort: filters.cohort }
    const isTodo = filters.view === 'todo'
    return (
      <>
        <PageHead title={t('selection.myAssessments')} lead={t('selection.myLead', { n: counts.todo })}>
          {isTodo && rows[0] && (
            <LinkButton href={`/assessments/${rows[0].id}`} tone="primary">
              {t('selection.startScoring')}
            </LinkButton>
          )}
        </PageHead>
        <div className="mb-4">
          <Chips label={t('selection.views')} scroll>
            {shown.map(([view, label]) => (
              <ChipLink
                key={view}
                href={addressWith('/assessments', address, { view })}
                current={filters.view === view}
                count={counts[view]}
              >
                {t(label)}
              </ChipLink>
            ))}
          </Chips>
        </div>
        <Card label={t('selection.myAssessments')}>
          {rows.length === 0 ? (
            <EmptyState title={t(emptyTitles[filters.view])} body={isTodo ? t('selection.noneTodoBody') : undefined} />
          ) : (
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
                    <td data-l={t('selection.columnCohort')}>
                      {locale === 'id' ? row.cohort.titleId : row.cohort.titleEn}
                    </td>
                    <td data-l={t('selection.columnAssigned')}>
                      {formatDayShort(locale, dayIn(row.assignedAt, actor.zone))}
                    </td>
                    <td className="r num" data-l={t('selection.columnPoints')}>
                      {row.points === null ? '–' : formatPoints(locale, row.points)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          <Pager
            t={t}
            page={page}
            pageCount={pageCount}
            hrefOf={(to) => addressWith('/assessments', address, { page: to })}
            summary={t('selection.assignmentsCount', { n: counts[filters.view] })}
          />
        </Card>
      </>
    )
  },
})
