import type { Cockpit } from '@/lib/cohorts/cockpit'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { turnsOf, type Wait } from './turn-waits'

/** What holds a cohort: what, who holds the ball, since when, and whether anything else must wait for it. */
export function waitsOf(cockpit: Cockpit, mayApprove: boolean, today: Day): Wait[] {
  // Whatever was waited for ended with the cohort.
  if (cockpit.cohort.state === 'cancelled' || cockpit.cohort.state === 'closed') return []
  const waits = [...ownWaits(cockpit), ...turnsOf(cockpit, mayApprove, today)]
  return waits.sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || Number(b.holds ?? false) - Number(a.holds ?? false),
  )
}

/** What the own delegation waits for before its line-up can be settled. */
function ownWaits({ cohort, counts, oldest, mendBy, scoring, mayAssign }: Cockpit): Wait[] {
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
        due: lastDayFor('verify', own.leavesOn),
        blocks: isSelecting,
        href: `${address}/nominations?figure=waiting`,
      })
    const { toAssign, toScore } = scoring
    const scored = { due: lastDayFor('score', own.leavesOn), blocks: true }
    const unscored = `${address}/nominations?figure=unscored`
    if (isSelecting && toAssign.n > 0)
      waits.push({
        ...{
          key: 'assign',
          what: sentence('cohorts.waitAssign', { n: toAssign.n }),
          who: sentence('cohorts.byOwnSection'),
        },
        ...{ since: toAssign.since, ...scored, href: mayAssign ? `${address}/assessment?figure=short` : unscored },
      })
    if (isSelecting && toScore.n > 0)
      waits.push({
        ...{
          key: 'score',
          what: sentence('cohorts.waitScores', { n: toScore.n }),
          who: sentence('cohorts.byAssessors'),
        },
        ...{ since: toScore.since, ...scored, href: unscored },
      })
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
