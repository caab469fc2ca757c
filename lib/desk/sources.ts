import 'server-only'
import { listWaiting as accounts } from '@/lib/accounts/waiting'
import { listWaiting as approvals } from '@/lib/approvals/waiting'
import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import { listWaiting as cohorts } from '@/lib/cohorts/waiting'
import { listWaiting as delegations } from '@/lib/delegations/waiting'
import { listWaiting as departures } from '@/lib/departures/waiting'
import { listWaiting as grants } from '@/lib/grants/waiting'
import { listWaiting as health } from '@/lib/health/waiting'
import { listWaiting as lineups } from '@/lib/lineups/waiting'
import { listWaiting as nominations } from '@/lib/nominations/waiting'
import { listWaiting as participants } from '@/lib/participants/waiting'
import type { ListWaiting } from '@/lib/platform/waiting'
import { listWaiting as selection } from '@/lib/selection/waiting'

/** Where a cohort and its delegations stand, as far as somebody sees them. */
export type Standing = { state: CohortState; delegations: readonly { state: DelegationState }[] }

/** A slice in which something can wait, and of which cohorts: the cockpit asks nobody else. */
type Source = { list: ListWaiting; waitsIn: (standing: Standing) => boolean }

const ofNoCohort = () => false
const inState =
  (...states: CohortState[]) =>
  ({ state }: Standing) =>
    states.includes(state)
const withDelegation =
  (...states: DelegationState[]) =>
  ({ delegations }: Standing) =>
    delegations.some(({ state }) => states.includes(state))

/** Every slice in which something can wait for somebody. A test checks that none is left out. */
export const sources: readonly Source[] = [
  { list: accounts, waitsIn: ofNoCohort },
  { list: cohorts, waitsIn: inState('draft', 'open', 'selecting') },
  { list: delegations, waitsIn: withDelegation('invited') },
  { list: grants, waitsIn: ofNoCohort },
  { list: health, waitsIn: ofNoCohort },
  { list: nominations, waitsIn: withDelegation('preparing') },
  { list: selection, waitsIn: withDelegation('preparing') },
  { list: lineups, waitsIn: withDelegation('preparing') },
  { list: approvals, waitsIn: withDelegation('proposed') },
  { list: participants, waitsIn: withDelegation('approved') },
  { list: departures, waitsIn: withDelegation('approved', 'departed') },
]
