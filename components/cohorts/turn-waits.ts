import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { lastDayFor, type Turn, turnOf } from '@/lib/cohorts/turns'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'

/** Something that holds a cohort. */
export type Wait = {
  key: string
  /** The turn of the delegation in which it stands. */
  turn?: Turn
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
    due: ({ leavesOn, since }, { hostZone }) => lastDayFor('select', leavesOn, { since, zone: hostZone }),
    holds: true,
  },
  decide: {
    what: 'cohorts.waitProposed',
    who: 'cohorts.byApprover',
    due: ({ leavesOn, since }, { hostZone }) => lastDayFor('decide', leavesOn, { since, zone: hostZone }),
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
export function turnsOf({ cohort }: Cockpit, mayApprove: boolean, today: Day): Wait[] {
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
        turn: turnOf(one, cohort, today),
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
