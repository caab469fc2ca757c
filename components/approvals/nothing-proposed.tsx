import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'

/** No line-up was proposed yet; the way to where one is made. */
export function NothingProposed({ cohortId, t }: { cohortId: string; t: Translate }) {
  return (
    <EmptyState title={t('approvals.nothingProposed')} body={t('approvals.nothingProposedBody')}>
      <LinkButton href={`/cohorts/${cohortId}/lineup`}>{t('approvals.toLineUp')}</LinkButton>
    </EmptyState>
  )
}
