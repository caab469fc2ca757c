import 'server-only'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { figures } from './funnel'

/** How many, and since when the oldest of them waits. */
type Left = { n: number; since: Date | null }
export type Scoring = { toAssign: Left; toScore: Left }
const nothingLeft: Left = { n: 0, since: null }
export const nothingToScore: Scoring = { toAssign: nothingLeft, toScore: nothingLeft }

/** Nobody waits for an assessor whom nobody has assigned: what is not assigned yet is told apart from what is not scored. */
export async function findScoring(tx: Read, seen: Prisma.NominationWhereInput, wanted: number): Promise<Scoring> {
  const rows = await tx.nomination.findMany({
    where: { AND: [seen, figures.unscored] },
    select: { since: true, _count: { select: { assignments: { where: { conflictAt: null } } } } },
    orderBy: { since: 'asc' },
  })
  const isShort = ({ _count }: (typeof rows)[number]) => _count.assignments < wanted
  const [short, whole] = [rows.filter(isShort), rows.filter((row) => !isShort(row))]
  const left = (these: typeof rows): Left => ({ n: these.length, since: these[0]?.since ?? null })
  return { toAssign: left(short), toScore: left(whole) }
}
