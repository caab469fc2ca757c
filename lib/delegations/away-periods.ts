import 'server-only'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Period } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'

/**
 * Moves the days away of everybody who goes with a delegation; refuses, naming the people, when one is away twice on a
 * day (product.md, rule 2). Returns how many periods it moved.
 */
export async function moveAwayPeriods(tx: Write, delegationId: string, days: Period): Promise<number> {
  const own = await tx.awayPeriod.findMany({
    where: { delegationId, freedAt: null },
    select: { id: true, personId: true },
  })
  const [startsOn, endsOn] = [columnFromDay(days.startsOn), columnFromDay(days.endsOn)]
  const others = await tx.awayPeriod.findMany({
    where: {
      personId: { in: own.map(({ personId }) => personId) },
      id: { notIn: own.map(({ id }) => id) },
      freedAt: null,
      startsOn: { lte: endsOn },
      endsOn: { gte: startsOn },
    },
    select: { person: { select: { name: true } } },
    orderBy: { person: { nameFold: 'asc' } },
  })
  const names = [...new Set(others.map(({ person }) => person.name))]
  if (names.length > 0)
    refuse(sentence('delegations.awayOverlap', { names: { names }, days: { from: days.startsOn, to: days.endsOn } }))
  await tx.awayPeriod.updateMany({ where: { delegationId, freedAt: null }, data: { startsOn, endsOn } })
  return own.length
}
