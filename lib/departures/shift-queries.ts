import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohortFacts } from '@/lib/cohorts/facts-queries'
import { type Day, dayFromColumn, overlaps, type Period } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { movedPeriod } from './shift'

/** What of a cohort is entered with days of its own, and moves along: how many rows, from which day to which. */
export type Entered = { count: number; days: Period | null }

/** The cohort with what the guard of its move asks, and with everything that moves with its training. */
export async function findMovable(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const found = await findCohortFacts(tx, actor, cohortId, today)
  if (!found) return null
  const where = { cohortId }
  const legs = await tx.journeyLeg.findMany({ where, select: { departsOn: true, arrivesOn: true } })
  const ceremonies = await tx.departureEvent.findMany({ where, select: { day: true } })
  const schedule = await tx.scheduleItem.findMany({ where, select: { day: true } })
  return {
    ...found,
    legs: entered(
      legs.length,
      legs.flatMap(({ departsOn, arrivesOn }) => [departsOn, arrivesOn]),
    ),
    ceremonies: entered(
      ceremonies.length,
      ceremonies.map(({ day }) => day),
    ),
    schedule: entered(
      schedule.length,
      schedule.map(({ day }) => day),
    ),
  }
}

function entered(count: number, columns: readonly Date[]): Entered {
  const days = columns.map(dayFromColumn).sort()
  const [startsOn, endsOn] = [days[0], days.at(-1)]
  return { count, days: startsOn && endsOn ? { startsOn, endsOn } : null }
}

/** Names of those of the own delegation who would be away twice on a day if everything moved by so many days. */
export async function listOwnOverlaps(tx: Read, delegationId: string, days: number): Promise<string[]> {
  const select = { id: true, personId: true, startsOn: true, endsOn: true, person: { select: { name: true } } } as const
  const own = await tx.awayPeriod.findMany({ where: { delegationId, freedAt: null }, select })
  const others = await tx.awayPeriod.findMany({
    where: {
      personId: { in: own.map(({ personId }) => personId) },
      id: { notIn: own.map(({ id }) => id) },
      freedAt: null,
    },
    select,
    orderBy: { person: { nameFold: 'asc' } },
  })
  const movedOf = new Map(own.map((period) => [period.personId, movedPeriod(daysOf(period), days)]))
  const twice = others.filter((period) => {
    const moved = movedOf.get(period.personId)
    return moved && overlaps(daysOf(period), moved)
  })
  return [...new Set(twice.map(({ person }) => person.name))]
}

const daysOf = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }): Period => ({
  startsOn: dayFromColumn(startsOn),
  endsOn: dayFromColumn(endsOn),
})
