import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import type { Translate } from '@/lib/i18n/server'
import { entryKindLabels } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import { isBelowGate } from '@/lib/lineups/line-up-checks'
import { removePerson } from '@/lib/lineups/place-actions'
import type { Workbench } from '@/lib/lineups/workbench'

/** Where somebody stands, and in a draft the buttons that show what another place would do. */
export function PlaceCell({ one, bench, t }: { one: Listed; bench: Workbench; t: Translate }) {
  const { cohort, lineUp, isDraft, mayEdit } = bench
  const canMove = mayEdit && isDraft && lineUp && one.kind !== 'appointed' && !isOut(one, bench)
  return (
    <td className="act nowrap">
      {canMove ? (
        <PlaceButtons one={one} action={`/cohorts/${cohort.id}/lineup#move`} draft={lineUp.number} t={t} />
      ) : (
        <Mark tone={one.kind === 'appointed' || one.kind === 'selected' ? 'good' : 'idle'}>
          {one.kind === 'reserve'
            ? t('lineups.putReserveNo', { n: one.reserveRank ?? 1 })
            : t(entryKindLabels[one.kind])}
        </Mark>
      )}
      {mayEdit && isDraft && lineUp && one.nominationId === null && (
        <MoveButton
          action={removePerson}
          hidden={{ cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version, personId: one.personId }}
          label={t('lineups.removeEntry')}
          tone="quiet"
          size="sm"
          align="end"
          ask={{ title: t('lineups.removeTitle', { name: one.fullName }), yes: t('lineups.removeEntry') }}
        />
      )}
    </td>
  )
}

/** Below a gate, or without scores where scores decide. */
const isOut = (one: Listed, { cohort }: Workbench) =>
  isBelowGate(one) || (cohort.scored && one.nominationId !== null && one.rank === null)

/** A form that only asks: the page shows what the move would do, and takes the reason. */
function PlaceButtons({ one, action, draft, t }: { one: Listed; action: string; draft: number; t: Translate }) {
  const reserve =
    one.kind === 'reserve' ? t('lineups.putReserveNo', { n: one.reserveRank ?? 1 }) : t('lineups.putReserve')
  const places = [
    { kind: 'selected', label: t('lineups.putSelected') },
    { kind: 'reserve', label: reserve },
    { kind: 'not_selected', label: t('lineups.putNot') },
  ]
  return (
    <form action={action} method="get">
      <input type="hidden" name="draft" value={draft} />
      <fieldset className="seg" aria-label={t('lineups.placeOf', { name: one.fullName })}>
        {places.map(({ kind, label }) => (
          <button
            key={kind}
            type="submit"
            name="move"
            value={`${one.personId}.${kind}`}
            aria-pressed={one.kind === kind}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
