import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { ChipLink, Chips } from '@/components/ui/chips'
import type { Translate } from '@/lib/i18n/server'
import { startDraft } from '@/lib/lineups/draft-actions'
import type { LineUpRow } from '@/lib/lineups/queries'
import { arrangeByRanking } from '@/lib/lineups/ranking-actions'
import type { Workbench } from '@/lib/lineups/workbench'
import { addressWith } from '@/lib/platform/address'
import { versionName } from './version-name'

const states = {
  draft: null,
  proposed: 'lineups.stateProposed',
  returned: 'lineups.stateReturned',
  approved: 'lineups.stateApproved',
} as const

/** The versions side by side, and the ways to a new one. */
export function VersionBar({ bench, lineUp, t }: { bench: Workbench; lineUp: LineUpRow; t: Translate }) {
  const { versions, cohort, delegation, mayEdit, isDraft, other } = bench
  const page = `/cohorts/${cohort.id}/lineup`
  const rival = versions.findLast(({ id, state }) => id !== lineUp.id && state !== 'returned')
  return (
    <div className="row between px-5 py-3">
      <Chips label={t('lineups.versions')}>
        {versions.map((version) => (
          <ChipLink
            key={version.id}
            href={addressWith(page, { draft: version.number }, {})}
            current={version.id === lineUp.id}
            count={states[version.state] ? t(states[version.state] ?? 'lineups.stateProposed') : undefined}
          >
            {versionName(t, version)}
          </ChipLink>
        ))}
      </Chips>
      <div className="row">
        {rival && !other && (
          <AppLink className="mid" href={addressWith(page, { draft: lineUp.number, compare: rival.number }, {})}>
            {t('lineups.compareWith', { name: versionName(t, rival) })}
          </AppLink>
        )}
        {mayEdit && (
          <MoveButton
            action={startDraft}
            hidden={{ cohortId: cohort.id, from: 'copy', lineUpId: lineUp.id }}
            label={t('lineups.copyDraft')}
            size="sm"
          />
        )}
        {mayEdit && delegation.mode === 'nominating' && (
          <MoveButton
            action={startDraft}
            hidden={{ cohortId: cohort.id, from: 'automatic' }}
            label={t('lineups.newDraft')}
            size="sm"
          />
        )}
        {mayEdit && isDraft && delegation.mode === 'nominating' && (
          <MoveButton
            action={arrangeByRanking}
            hidden={{ cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version }}
            label={t('lineups.arrange')}
            size="sm"
            align="end"
            ask={{
              title: t('lineups.arrangeTitle', { name: lineUp.name }),
              body: t('lineups.arrangeBody'),
              yes: t('lineups.arrangeYes'),
            }}
          />
        )}
      </div>
    </div>
  )
}
