import 'server-only'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Day, dayFromColumn, type Period } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { writeName } from './names'

export type Overlap = { personId: string; name: string; label: string; startsOn: Day; endsOn: Day }

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
    ? sentence('people.awayElsewhere', { name: first.name, label: first.label, days })
    : sentence('people.severalAway', { names: { names }, name: first.name, label: first.label, days })
}
