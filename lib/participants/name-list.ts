import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { OwnDelegation } from '@/lib/delegations/queries'
import { searchPeople } from '@/lib/lineups/people-queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { findApprovedLineUp } from './approved-line-up'
import { isChangeable } from './changing'
import { isGoing } from './lifecycle'
import { listChanges, listParticipants, listSharedNames } from './queries'
import { listRedo } from './redo-queries'

type Asked = {
  cohortId: string
  /** The participant whose place is to change. */
  change: string | null
  q: string
  person?: string[] | undefined
}

/** Who goes with a cohort: the own delegation in full, and of the others what their governments share. */
export async function findNameList(tx: Read, actor: Actor, asked: Asked, today: Day) {
  const cohort = await findCohort(tx, actor, asked.cohortId, today)
  if (!cohort) return null
  const own = cohort.own && coversDelegation(actor, 'participant.see', cohort.own) ? cohort.own : null
  return {
    cohort,
    shared: await listSharedNames(tx, cohort.id, own?.id ?? null),
    own: own && (await findOwnList(tx, actor, { cohort, delegation: own }, asked)),
  }
}
export type OwnNameList = Awaited<ReturnType<typeof findOwnList>>

async function findOwnList(tx: Read, actor: Actor, own: OwnDelegation, asked: Asked) {
  const { delegation } = own
  const rows = await listParticipants(tx, actor, delegation.id)
  const going = rows.filter(({ state }) => isGoing(state))
  const mayAdd = hasFreeSeat(own) && coversDelegation(actor, 'participant.add', delegation)
  const named = going.map(({ personId }) => personId)
  return {
    ...own,
    rows,
    going,
    ...(await findApprovedLineUp(tx, own)),
    changes: await listChanges(tx, delegation.id),
    changing: rows.find((row) => row.id === asked.change && isChangeable(actor, own, row)) ?? null,
    redo: await listRedo(tx, delegation.id),
    mayAdd,
    found: mayAdd ? await searchPeople(tx, delegation, asked, named) : [],
    mayInvite: coversDelegation(actor, 'participant.invite', delegation),
  }
}

const hasFreeSeat = ({ cohort, delegation: { state, taken, seats } }: OwnDelegation) =>
  cohort.state === 'selecting' && state === 'approved' && taken < seats
