import { MoveButton } from '@/components/form/move-button'
import type { Translate } from '@/lib/i18n/server'
import { assignBalanced } from '@/lib/selection/assign-actions'

/** Gives every nomination that lacks assessors those with the least to do. */
export function AssignEvenlyButton({ delegationId, t }: { delegationId: string; t: Translate }) {
  return (
    <MoveButton
      action={assignBalanced}
      hidden={{ delegationId }}
      label={t('selection.assignEvenly')}
      tone="primary"
      align="end"
      ask={{
        title: t('selection.assignEvenlyTitle'),
        body: t('selection.assignEvenlyBody'),
        yes: t('selection.assignEvenlyYes'),
      }}
    />
  )
}
