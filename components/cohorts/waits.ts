import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { CohortSummary, DelegationSummary } from '@/lib/cohorts/queries'
import { lastDayFor, type Turn, turnOf } from '@/lib/cohorts/turns'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'

/** Something that holds a cohort. */
export type Wait = {
  key: string
  what: Sentence
  /** Who holds the ball. */
  who: Sentence
  since: Date | null
  due: Day | null
  /** The own line-up waits for it. */
  blocks: boolean
  /** The phase of the whole cohort waits for it. */
  holds?: boolean
  href: string | null
}

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
function ownWaits({ cohort, counts, oldest, mendBy }: Cockpit): Wait[] {
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
    if (isSelecting && cohort.scored && counts.unscored > 0)
      waits.push({
        key: 'score',
        what: sentence('cohorts.waitScores', { n: counts.unscored }),
        who: sentence('cohorts.byAssessors'),
        since: oldest.unscored,
        due: lastDayFor('score', own.leavesOn),
        blocks: true,
        href: `${address}/nominations?figure=unscored`,
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

type Said = {
  what:
    | 'cohorts.waitInvited'
    | 'cohorts.waitPreparing'
    | 'cohorts.waitProposed'
    | 'cohorts.waitRollCall'
    | 'cohorts.waitReturn'
    | 'cohorts.waitDeclined'
  who: 'cohorts.byLiaison' | 'cohorts.bySection' | 'cohorts.byApprover' | 'cohorts.byHead' | 'cohorts.byHost'
  due: (delegation: DelegationSummary, cohort: CohortSummary) => Day | null
  holds: boolean
}
const saidOf: Partial<Record<Turn, Said>> = {
  answer: {
    what: 'cohorts.waitInvited',
    who: 'cohorts.byLiaison',
    due: (_, { deadlineOn }) => deadlineOn,
    holds: true,
  },
  select: {
    what: 'cohorts.waitPreparing',
    who: 'cohorts.bySection',
    due: ({ leavesOn }) => lastDayFor('select', leavesOn),
    holds: true,
  },
  decide: {
    what: 'cohorts.waitProposed',
    who: 'cohorts.byApprover',
    due: ({ leavesOn }) => lastDayFor('decide', leavesOn),
    holds: true,
  },
  closeRollCall: {
    what: 'cohorts.waitRollCall',
    who: 'cohorts.byHead',
    due: ({ leavesOn }) => leavesOn,
    holds: true,
  },
  recordReturn: {
    what: 'cohorts.waitReturn',
    who: 'cohorts.bySection',
    due: ({ returnsOn }) => returnsOn,
    holds: true,
  },
}

/** Seats that nobody takes: the host moves them or offers them again while it can. */
const declined = (state: CohortSummary['state'], { seats }: DelegationSummary): Said | false =>
  seats > 0 &&
  (state === 'open' || state === 'selecting') && {
    what: 'cohorts.waitDeclined',
    who: 'cohorts.byHost',
    due: () => null,
    holds: false,
  }

/** What each delegation has to do by itself, and what became of the invitations. */
function turnsOf({ cohort }: Cockpit, mayApprove: boolean, today: Day): Wait[] {
  return cohort.delegations.flatMap((one): Wait[] => {
    const says =
      one.state === 'declined' ? cohort.isHost && declined(cohort.state, one) : saidOf[turnOf(one, cohort, today)]
    if (!says) return []
    const { what, who, due, holds } = says
    const isOwn = one.id === cohort.own?.id
    // What the own delegation has to arrange is told by its figures above, and by its next step.
    if (isOwn && what === 'cohorts.waitPreparing') return []
    return [
      {
        key: one.id,
        what: sentence(what, { government: one.government.name }),
        who: sentence(who),
        since: one.since,
        due: due(one, cohort),
        blocks: false,
        holds,
        href: isOwn && what === 'cohorts.waitProposed' && mayApprove ? `/cohorts/${cohort.id}/approval` : null,
      },
    ]
  })
}
