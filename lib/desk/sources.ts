import 'server-only'
import { listWaiting as accounts } from '@/lib/accounts/waiting'
import { listWaiting as approvals } from '@/lib/approvals/waiting'
import { listWaiting as cohorts } from '@/lib/cohorts/waiting'
import { listWaiting as delegations } from '@/lib/delegations/waiting'
import { listWaiting as departures } from '@/lib/departures/waiting'
import { listWaiting as grants } from '@/lib/grants/waiting'
import { listWaiting as lineups } from '@/lib/lineups/waiting'
import { listWaiting as nominations } from '@/lib/nominations/waiting'
import { listWaiting as participants } from '@/lib/participants/waiting'
import type { ListWaiting } from '@/lib/platform/waiting'
import { listWaiting as selection } from '@/lib/selection/waiting'

/** Every slice in which something can wait for somebody. A test checks that none is left out. */
export const waitingOf: readonly ListWaiting[] = [
  accounts,
  cohorts,
  delegations,
  grants,
  nominations,
  selection,
  lineups,
  approvals,
  participants,
  departures,
]
