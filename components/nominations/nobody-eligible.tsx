import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'

/** Why "who may go?" shows nobody: nobody fits the filters, or the register is empty. */
export function NobodyEligible(props: { isRegistered: boolean; everybodyHref: string; t: Translate }) {
  const { isRegistered, everybodyHref, t } = props
  return (
    <EmptyState
      title={t(isRegistered ? 'nominations.nobodyFound' : 'nominations.nobodyRegistered')}
      body={isRegistered ? undefined : t('nominations.nobodyRegisteredBody')}
    >
      {isRegistered && <LinkButton href={everybodyHref}>{t('cohorts.clearFilters')}</LinkButton>}
    </EmptyState>
  )
}
