import { Pager } from '@/components/form/pager'
import { OwnAssignmentTable } from '@/components/selection/own-assignment-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { addressWith } from '@/lib/platform/address'
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
    const hasWork = Object.values(counts).some((n) => n > 0)
    return (
      <>
        <PageHead
          title={t('selection.myAssessments')}
          lead={hasWork ? t('selection.myLead', { n: counts.todo }) : t('selection.myLeadNone')}
        >
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
            <OwnAssignmentTable rows={rows} zone={actor.zone} t={t} locale={locale} />
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
