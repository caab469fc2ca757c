import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { NearNotice } from '@/components/people/near-notice'
import { AssessmentFilterBar } from '@/components/selection/assessment-filter-bar'
import { AssessorTable } from '@/components/selection/assessor-table'
import { AssignEvenlyButton } from '@/components/selection/assign-evenly-button'
import { ToScoreCard } from '@/components/selection/to-score-card'
import { Notice } from '@/components/ui/notice'
import { coversDelegation } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { definePage } from '@/lib/platform/doors/page'
import { assessmentFilters, listAssessment } from '@/lib/selection/assessment-queries'
import { listAssessors } from '@/lib/selection/assessors'
import { assigningRefusal } from '@/lib/selection/rules'

export default definePage({
  permission: 'assignment.see',
  params: assessmentFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    const own = cohort?.own
    if (!cohort || !own || !coversDelegation(actor, 'assignment.see', own)) return null
    const list = await listAssessment(tx, own.id, cohort.assessorsEach, filters)
    return { cohort, own, filters, list, assessors: await listAssessors(tx, own.governmentId, today) }
  },
  title: ({ t }) => t('selection.manageTitle'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  screen: 's-assessment',
  view: ({ data: { cohort, own, filters, list, assessors }, actor, t, locale }) => {
    const path = `/cohorts/${cohort.id}/assessment`
    const mayEdit =
      coversDelegation(actor, 'assignment.edit', own) &&
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
            <AssignEvenlyButton delegationId={own.id} t={t} />
          )}
        </CohortHeader>
        {!cohort.scored ? (
          <Notice tone="info">{t('selection.cohortNotScored')}</Notice>
        ) : (
          <div className="stack">
            <AssessorTable assessors={assessors} loads={list.loads} t={t} />
            <AssessmentFilterBar path={path} filters={filters} counts={list.counts} t={t} />
            <NearNotice isNear={list.isNear} t={t} />
            <ToScoreCard
              path={path}
              filters={filters}
              list={list}
              wanted={cohort.assessorsEach}
              assessors={assessors}
              mayEdit={mayEdit}
              t={t}
            />
          </div>
        )}
      </>
    )
  },
})
