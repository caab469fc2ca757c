import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/server'
import { isHeldByAgencyLimit, isPassedOver } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import { isBelowGate } from '@/lib/lineups/line-up-checks'
import type { Workbench } from '@/lib/lineups/workbench'

/** Who it is, and what has to be said of the place. */
export function PersonCell({ one, bench, t }: { one: Listed; bench: Workbench; t: Translate }) {
  const place = one.nominationId ? bench.standing.parts.get(one.nominationId) : undefined
  const isTie = place?.above && place.above.decision !== 'points' && place.above.decision !== 'gate'
  return (
    <td className="person">
      <b>{one.fullName}</b>
      <span>{[one.post, one.agencyShort].filter(Boolean).join(' · ')}</span>
      {one.isHead && <span>{t('lineups.headMark')}</span>}
      {one.kind === 'appointed' && <span>{one.reason}</span>}
      {isBelowGate(one) && <span>{t('lineups.belowGateMark')}</span>}
      {one.nominationId && one.rank === null && one.points === null && bench.cohort.scored && (
        <span>{t('lineups.unrankedMark')}</span>
      )}
      <PassedOver one={one} bench={bench} t={t} />
      {isTie && <span>{t('lineups.tie')}</span>}
    </td>
  )
}

function PassedOver({ one, bench, t }: { one: Listed; bench: Workbench; t: Translate }) {
  const { entries, room } = bench
  if (!isPassedOver(one, entries)) return null
  const rank = one.rank ?? 0
  const isLimit = one.reason === '' && isHeldByAgencyLimit(one, entries, room.maxPerAgency)
  return (
    <span className="ovr">
      <Icon name="alert" />
      <span>
        {isLimit && t('lineups.passedOverLimit', { rank, most: room.maxPerAgency ?? 0 })}
        {!isLimit && one.reason && t('lineups.passedOverMark', { rank, reason: one.reason })}
        {!isLimit && !one.reason && t('lineups.passedOver', { rank })}
      </span>
    </span>
  )
}
