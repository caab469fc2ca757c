import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { SavedLine } from '@/components/ui/saved-line'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import type { Translate } from '@/lib/i18n/server'
import { takesSeat } from '@/lib/lineups/composition'
import type { LineUpRow } from '@/lib/lineups/queries'
import type { Workbench } from '@/lib/lineups/workbench'

type Props = { bench: Workbench; lineUp: LineUpRow; actor: Actor; t: Translate }

/** The one big step of the workbench; for a frozen version the way to its approval. */
export function ProposeButton({ bench, lineUp, actor, t }: Props) {
  const { cohort, delegation, entries, isDraft, mayPropose } = bench
  const seated = entries.filter(takesSeat).length
  const left = delegation.seats - seated
  const wouldDecide = coversDelegation(actor, 'lineup.approve', delegation)
  if (!isDraft)
    return (
      <>
        <Mark tone="good" icon="lock">
          {t('approvals.frozenNow')}
        </Mark>
        <LinkButton href={`/cohorts/${cohort.id}/approval`} iconEnd="arrow-right">
          {t('approvals.toApproval')}
        </LinkButton>
      </>
    )
  return (
    <>
      <SavedLine>{t('approvals.saved', { name: lineUp.name })}</SavedLine>
      {mayPropose && (
        <MoveButton
          action={proposeLineUp}
          hidden={{ cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version }}
          label={t('approvals.propose')}
          tone="primary"
          align="end"
          ask={{
            title: t('approvals.proposeTitle', { name: lineUp.name, people: seated }),
            body: (
              <>
                <p>{t('approvals.proposeBody')}</p>
                {wouldDecide && <p className="mt-2">{t('approvals.proposeOwn')}</p>}
                {left > 0 && <p className="mt-2">{t('approvals.proposeSeatsLeft', { left })}</p>}
              </>
            ),
            yes: t('approvals.proposeYes'),
          }}
        />
      )}
    </>
  )
}
