import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { MoveButton } from '@/components/form/move-button'
import { Pager } from '@/components/form/pager'
import { AssessmentTable } from '@/components/selection/assessment-table'
import { AssessorTable } from '@/components/selection/assessor-table'
import { addressWith } from '@/components/ui/address'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { columnFromDay } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'
import { listAssessors } from '@/lib/selection/assessors'
import { assignBalanced } from '@/lib/selection/assign-actions'
import { assessmentFilters, listAssessment } from '@/lib/selection/manage-queries'
import { assigningRefusal } from '@/lib/selection/rules'

const figures = [
  ['all', 'selection.figureAll'],
  ['short', 'selection.figureShort'],
  ['running', 'selection.figureRunning'],
  ['done', 'selection.figureDone'],
] as const

export default definePage({
  permission: 'assignment.see',
  params: assessmentFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    const own = cohort?.own
    if (!cohort || !own || !covers(actor, 'assignment.see', { ...own, delegationId: own.id })) return null
    const list = await listAssessment(tx, own.id, cohort.assessorsEach, filters)
    return { cohort, own, filters, list, assessors: await listAssessors(tx, own.governmentId, columnFromDay(today)) }
  },
  title: ({ t }) => t('selection.manageTitle'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  screen: 's-assessment',
  view: ({ data: { cohort, own, filters, list, assessors }, actor, t, locale }) => {
    const path = `/cohorts/${cohort.id}/assessment`
    const address = { figure: filters.figure, q: filters.q }
    const mayEdit =
      covers(actor, 'assignment.edit', { ...own, delegationId: own.id }) &&
      cohort.scored &&
      assigningRefusal({ cohortState: cohort.state, delegationState: own.state, nominationState: 'verified' }) === null
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="assessment"
          actor={actor}
          t={t}
          locale={locale}
          title={t('selection.manageTitle')}
          lead={t('selection.manageLead', { n: cohort.assessorsEach, done: list.done, all: list.total })}
        >
          {mayEdit && list.counts.short > 0 && assessors.length > 0 && (
            <MoveButton
              action={assignBalanced}
              hidden={{ delegationId: own.id }}
              label={t('selection.assignEvenly')}
              tone="primary"
              align="end"
              ask={{
                title: t('selection.assignEvenlyTitle'),
                body: t('selection.assignEvenlyBody'),
                yes: t('selection.assignEvenlyYes'),
              }}
            />
          )}
        </CohortHeader>
        {!cohort.scored ? (
          <Notice tone="info">{t('selection.cohortNotScored')}</Notice>
        ) : (
          <div className="stack">
            <AssessorTable assessors={assessors} loads={list.loads} t={t} />
            <div className="grid gap-3">
              <Chips label={t('selection.views')} scroll>
                {figures.map(([figure, label]) => (
                  <ChipLink
                    key={figure}
                    href={addressWith(path, address, { figure })}
                    current={filters.figure === figure}
                    count={list.counts[figure]}
                  >
                    {t(label)}
                  </ChipLink>
                ))}
              </Chips>
              <search>
                <form action={path} className="row">
                  <input type="hidden" name="figure" value={filters.figure} />
                  <label className="sr" htmlFor="assessment-q">
                    {t('nominations.searchNominations')}
                  </label>
                  <input
                    id="assessment-q"
                    className="input w-mid"
                    type="search"
                    name="q"
                    defaultValue={filters.q}
                    placeholder={t('nominations.searchNominations')}
                  />
                  <Button>{t('cohorts.show')}</Button>
                </form>
              </search>
            </div>
            <Card title={t('selection.nominationsToScore')} id="nominations">
              {list.rows.length === 0 ? (
                <EmptyState title={t('selection.noneToScore')} body={t('selection.noneToScoreBody')} />
              ) : (
                <AssessmentTable
                  rows={list.rows}
                  wanted={cohort.assessorsEach}
                  assessors={assessors}
                  mayEdit={mayEdit}
                  t={t}
                />
              )}
              <Pager
                t={t}
                page={list.page}
                pageCount={list.pageCount}
                hrefOf={(page) => addressWith(path, address, { page })}
                summary={t('selection.assignmentsCount', { n: list.all })}
              />
            </Card>
          </div>
        )}
      </>
    )
  },
})
