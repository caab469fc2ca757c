import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'

/** Nothing waits to be sent in this cohort. */
export function NoDrafts({ cohortId, t }: { cohortId: string; t: Translate }) {
  return (
    <Card>
      <EmptyState title={t('nominations.noDrafts')} body={t('nominations.noDraftsBody')}>
        <LinkButton tone="primary" href={`/cohorts/${cohortId}/eligibility`}>
          {t('nominations.whoMayGo')}
        </LinkButton>
      </EmptyState>
    </Card>
  )
}
