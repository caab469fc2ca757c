import type { Cockpit } from '@/lib/cohorts/cockpit'
import { isOver } from '@/lib/cohorts/phase'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { turnsOf, type Wait } from './turn-waits'

/** What holds a cohort: what, who holds the ball, since when, and whether anything else must wait for it. */
export function waitsOf(cockpit: Cockpit, mayApprove: boolean, today: Day): Wait[] {
  // Whatever was waited for ended with the cohort.
  if (isOver(cockpit.cohort.state)) return []
  const waits = [...ownWaits(cockpit), ...turnsOf(cockpit, mayApprove, today)]
  return waits.sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || Number(b.holds ?? false) - Number(a.holds ?? false),
  )
}

/** What the own delegation waits for before its line-up can be settled. */
function ownWaits(cockpit: Cockpit): Wait[] {
  const { cohort, counts, oldest, mendBy } = cockpit
  const waits: Wait[] = []
  const address = `/cohorts/${cohort.id}`
  const isSelecting = cohort.state === 'selecting'
  const { own } = cohort
  const settled = own && ['approved', 'departed', 'completed', 'declined'].includes(own.state)
  if (counts && own && !settled) {
    if (counts.waiting > 0)
      waits.push({
        key: 'verify',
        what: sentence('cohorts.waitVerify', { n: counts.waiting }),
        who: sentence('cohorts.byVerifier', { unit: own.government.personnelUnit }),
        since: oldest.waiting,
        due: lastDayFor('verify', own.leavesOn, { since: oldest.waiting, zone: cohort.hostZone }),
        blocks: isSelecting,
        href: `${address}/nominations?figure=waiting`,
      })
    waits.push(...scoringWaits(cockpit, own.leavesOn))
    if (counts.returned > 0)
      waits.push({
        key: 'returned',
        what: sentence('cohorts.waitReturned', { n: counts.returned }),
        who: sentence('cohorts.byAgencies'),
        since: oldest.returned,
        due: mendBy,
        blocks: isSelecting,
        href: `${address}/nominations?figure=returned`,
      })
  }
  return waits
}

/** What lacks assessors is the section's to assign; what lacks scores, the assessors' to give. */
function scoringWaits({ cohort, scoring: { toAssign, toScore }, mayAssign }: Cockpit, leavesOn: Day | null): Wait[] {
  if (cohort.state !== 'selecting') return []
  const unscored = `/cohorts/${cohort.id}/nominations?figure=unscored`
  const lastDay = (since: Date | null) => lastDayFor('score', leavesOn, { since, zone: cohort.hostZone })
  const assign: Wait = {
    key: 'assign',
    what: sentence('cohorts.waitAssign', { n: toAssign.n }),
    who: sentence('cohorts.byOwnSection'),
    since: toAssign.since,
    due: lastDay(toAssign.since),
    blocks: true,
    href: mayAssign ? `/cohorts/${cohort.id}/assessment?figure=short` : unscored,
  }
  const score: Wait = {
    key: 'score',
    what: sentence('cohorts.waitScores', { n: toScore.n }),
    who: sentence('cohorts.byAssessors'),
    since: toScore.since,
    due: lastDay(toScore.since),
    blocks: true,
    href: unscored,
  }
  return [...(toAssign.n > 0 ? [assign] : []), ...(toScore.n > 0 ? [score] : [])]
}
