import { columnFromDay } from '@/lib/platform/dates'
import type { ParticipantState } from '@/lib/platform/prisma/client'
import { governmentId } from './governments.ts'
import { idOf } from './ids.ts'
import { agencyOf, type DemoPerson } from './people.ts'
import type { Half } from './rounds.ts'
import type { World } from './world.ts'

export const participantId = ({ delegationId }: Half, person: DemoPerson) =>
  idOf('participant', delegationId, person.id)

type Place = {
  position: number
  nominationId: string | null
  lineUpId: string
  since: Date
  isHead?: boolean
  state?: ParticipantState
}

/** Somebody who goes (or no longer goes), with the days that the journey takes. */
export function addParticipant(world: World, half: Half, person: DemoPerson, place: Place) {
  const { id, titleFront, name, titleBack, post } = person
  const { state = 'confirmed', isHead = false, ...rest } = place
  const own = { personId: id, governmentId: governmentId(half.government), delegationId: half.delegationId }
  world.participants.push({
    ...own,
    ...rest,
    id: participantId(half, person),
    cohortId: half.round.id,
    state,
    isHead,
    ...{ titleFront, name, titleBack, post, agencyName: agencyOf(person).name },
  })
  world.awayPeriods.push({
    ...own,
    participantId: participantId(half, person),
    purpose: 'training_abroad',
    label: half.round.titleId,
    startsOn: columnFromDay(half.leavesOn),
    endsOn: columnFromDay(half.returnsOn),
    freedAt: state === 'confirmed' ? null : place.since,
  })
}
