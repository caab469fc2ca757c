import 'server-only'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import { columnFromDay, type Day, dayFromColumn, type Period } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'

export type Overlap = { personId: string; name: string; label: string; startsOn: Day; endsOn: Day }

/** Until legs exist the planned days count, and without them the training itself (product.md, rule 2). */
export const daysAwayOf = (
  delegation: { leavesOn: Day | null; returnsOn: Day | null },
  cohort: { trainingStartsOn: Day; trainingEndsOn: Day },
): Period => ({
  startsOn: delegation.leavesOn ?? cohort.trainingStartsOn,
  endsOn: delegation.returnsOn ?? cohort.trainingEndsOn,
})

/** Who of these people is away elsewhere on these days, and where. */
export async function findOverlaps(tx: Read, personIds: readonly string[], days: Period): Promise<Overlap[]> {
  const rows = await tx.awayPeriod.findMany({
    where: {
      personId: { in: [...personIds] },
      freedAt: null,
      startsOn: { lte: columnFromDay(days.endsOn) },
      endsOn: { gte: columnFromDay(days.startsOn) },
    },
    select: {
      personId: true,
      label: true,
      startsOn: true,
      endsOn: true,
      person: { select: { titleFront: true, name: true, titleBack: true } },
    },
    orderBy: [{ startsOn: 'asc' }, { personId: 'asc' }],
  })
  return rows.map(({ person, startsOn, endsOn, ...row }) => ({
    ...row,
    name: writeName(person),
    startsOn: dayFromColumn(startsOn),
    endsOn: dayFromColumn(endsOn),
  }))
}

/** Names the people, and of the first what stands in the way; null when all are free. */
export function tellOverlap(overlaps: readonly Overlap[]): Sentence | null {
  const [first] = overlaps
  if (!first) return null
  const names = [...new Set(overlaps.map(({ name }) => name))]
  const days = { from: first.startsOn, to: first.endsOn }
  return names.length === 1
    ? sentence('participants.awayElsewhere', { name: first.name, label: first.label, days })
    : sentence('participants.severalAway', { names: { names }, name: first.name, label: first.label, days })
}
