import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { DraftForm } from '@/components/nominations/draft-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { findPicked, pickedParams } from '@/lib/nominations/picked'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.write',
  params: pickedParams,
  load: (tx, actor, params, { today }) => findPicked(tx, actor, params, today),
  title: ({ t }) => t('nominations.newTitle'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/eligibility`, label: t('nominations.whoMayGo') },
  ],
  screen: 's-nomination',
  view: ({ data: { cohort, candidates, places }, t }) => (
    <>
      <PageHead title={t('nominations.newTitle')} lead={t('nominations.newLead')} />
      {candidates.length === 0 ? (
        <Card>
          <EmptyState title={t('nominations.nobodyPickedYet')} body={t('nominations.nobodyPickedBody')}>
            <LinkButton tone="primary" href={`/cohorts/${cohort.id}/eligibility`}>
              {t('nominations.whoMayGo')}
            </LinkButton>
          </EmptyState>
        </Card>
      ) : (
        <div className="max-w-200">
          <DraftForm cohortId={cohort.id} candidates={candidates} places={places} t={t} />
        </div>
      )}
    </>
  ),
})
