import { MoveButton } from '@/components/form/move-button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Translate } from '@/lib/i18n/server'
import { startDraft } from '@/lib/lineups/draft-actions'
import type { Workbench } from '@/lib/lineups/workbench'

/** Before the first version: the way to make one. */
export function NoDraft({ bench, t }: { bench: Workbench; t: Translate }) {
  const { cohort, delegation, standing, mayEdit, room } = bench
  const ranked = standing.places.filter(({ rank }) => rank !== null).length
  return (
    <EmptyState
      title={t('lineups.noDraft')}
      body={
        cohort.scored
          ? t('lineups.noDraftBody', { ranked, seats: room.seats })
          : t('lineups.noDraftUnscored', { nominated: standing.places.length, seats: room.seats })
      }
    >
      {mayEdit && delegation.mode === 'nominating' && standing.places.length > 0 && (
        <MoveButton
          action={startDraft}
          hidden={{ cohortId: cohort.id, from: 'automatic' }}
          label={t('lineups.arrange')}
          tone="primary"
        />
      )}
    </EmptyState>
  )
}
