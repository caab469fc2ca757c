import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { writeName } from '@/lib/people/names'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ParticipantState } from '@/lib/platform/prisma/enums'
import { findCeremony } from './ceremony-queries'
import { type LastCall, lastCallOf } from './early-closing'
import { listLegs } from './leg-queries'
import { findDelegation, type TravellingDelegation } from './queries'
import { foldMarks, type Mark, type PresenceState } from './roll-call'
import { departureDay } from './roll-call-day'

/** Whom the roll call asks: the confirmed, and after reopening also those that its last closing moved. */
const asked: ParticipantState[] = ['confirmed', 'departed', 'no_show']

type RollCallMarkRow = Mark & { byName: string }
export type RollCallRow = {
  participantId: string
  state: ParticipantState
  version: number
  isHead: boolean
  name: string
  agencyName: string
  phone: string | null
  presence: PresenceState
  /** The mark that says so. */
  by: RollCallMarkRow | null
}
export type RollCall = {
  delegation: TravellingDelegation
  departsOn: Day | null
  rows: RollCallRow[]
  lastCall: LastCall | null
}

/** The roll call of the actor's delegation in a cohort, people in the order of the name list. */
export async function findRollCall(tx: Read, actor: Actor, cohortId: string): Promise<RollCall | null> {
  const delegation = await findDelegation(tx, actor, cohortId, 'rollcall.mark')
  if (!delegation) return null
  const legs = await listLegs(tx, delegation.id)
  const lastCall = lastCallOf(legs, await findCeremony(tx, delegation.id))
  const departsOn = departureDay(legs, delegation)
  return { delegation, departsOn, lastCall, rows: await listRollCall(tx, delegation.id) }
}

/** Everybody on the roll call of a delegation, with what the marks say. */
export async function listRollCall(tx: Read, delegationId: string): Promise<RollCallRow[]> {
  const people = await tx.participant.findMany({
    where: { delegationId, state: { in: asked } },
    select: {
      id: true,
      state: true,
      version: true,
      isHead: true,
      titleFront: true,
      name: true,
      titleBack: true,
      agencyName: true,
      person: { select: { phone: true } },
      marks: { select: { id: true, participantId: true, mark: true, markedAt: true, byName: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const ids = people.map(({ id }) => id)
  const presences = foldMarks<RollCallMarkRow>(
    ids,
    people.flatMap(({ marks }) => marks),
  )
  return people.map(({ id, state, version, isHead, agencyName, person, ...name }) => ({
    participantId: id,
    state,
    version,
    isHead,
    name: writeName(name),
    agencyName,
    phone: person?.phone ?? null,
    presence: presences.get(id)?.state ?? 'unmarked',
    by: presences.get(id)?.by ?? null,
  }))
}
