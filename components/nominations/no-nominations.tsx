import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'

/** Why a cohort's list of nominations shows none: none fits the filters, or nobody is nominated yet. */
export function NoNominations(props: {
  cohortId: string
  isFiltered: boolean
  /** Whether the actor may look who could be nominated. */
  maySeePeople: boolean
  t: Translate
}) {
  const { cohortId, isFiltered, maySeePeople, t } = props
  const here = `/cohorts/${cohortId}`
  if (isFiltered)
    return (
      <EmptyState title={t('nominations.noneMatch')}>
        <LinkButton href={`${here}/nominations`}>{t('cohorts.clearFilters')}</LinkButton>
      </EmptyState>
    )
  return (
    <EmptyState title={t('nominations.noneHere')} body={t('nominations.noneHereBody')}>
      {maySeePeople && <LinkButton href={`${here}/eligibility`}>{t('cohorts.tabEligibility')}</LinkButton>}
    </EmptyState>
  )
}
