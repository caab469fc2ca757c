import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { findPlaces } from './order'

/** The drafts of a delegation that this actor writes. */
function draftsOf(actor: Actor, delegationId: string): Prisma.NominationWhereInput {
  const reach = extentOf(actor, 'nomination.write')
  return {
    ...{ delegationId, state: 'draft' },
    OR: [{ governmentId: { in: reach.governments } }, { agencyId: { in: reach.agencies } }],
  }
}
const byOrder = [
  { agency: { name: 'asc' } },
  { priority: 'asc' },
  { id: 'asc' },
] satisfies Prisma.NominationOrderByWithRelationInput[]

/**
 * The drafts of a cohort that this actor writes, by agency and place, with the places that are theirs; null where the
 * actor's government has no delegation in it.
 */
export async function findDrafts(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort?.own) return null
  const drafts = await tx.nomination.findMany({
    where: draftsOf(actor, cohort.own.id),
    select: {
      ...{ id: true, agencyId: true, version: true, motivation: true, letterNumber: true, letterDate: true },
      person: { select: { id: true, titleFront: true, name: true, titleBack: true, post: true } },
      agency: { select: { name: true, shortName: true } },
      documents: { where: { removedAt: null }, select: { id: true, fileName: true, sha256: true, paper: true } },
    },
    orderBy: byOrder,
    take: 30,
  })
  const places = await findPlaces(
    tx,
    cohort.own.id,
    drafts,
    drafts.map(({ id }) => id),
  )
  return { cohort, own: cohort.own, drafts, places }
}
export type Draft = NonNullable<Awaited<ReturnType<typeof findDrafts>>>['drafts'][number]

/** Those drafts that the address names, in its order; all of them where it names none. */
export function inOrderOf(drafts: readonly Draft[], ids: readonly string[]): Draft[] {
  const named = drafts.filter(({ id }) => ids.includes(id))
  return named.length === 0 ? [...drafts] : named.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** The draft that this actor would send next in a delegation, and how many there are. */
export async function findNextDraft(tx: Read, actor: Actor, delegationId: string) {
  const drafts = await tx.nomination.findMany({
    where: draftsOf(actor, delegationId),
    select: { id: true, person: { select: { titleFront: true, name: true, titleBack: true } } },
    orderBy: byOrder,
  })
  return { nextDraft: drafts[0] ?? null, draftCount: drafts.length }
}
