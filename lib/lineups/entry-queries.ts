import 'server-only'
import type { NominationState } from '@/lib/nominations/states'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { type Entry, entryKinds } from './composition'
import { personSelect, readPerson } from './people-queries'

export const entrySelect = {
  personId: true,
  nominationId: true,
  kind: true,
  rank: true,
  points: true,
  reserveRank: true,
  isHead: true,
  reason: true,
  nomination: { select: { agencyId: true, state: true, version: true } },
  person: { select: personSelect },
} satisfies Prisma.LineUpEntrySelect

type EntryRow = Prisma.LineUpEntryGetPayload<{ select: typeof entrySelect }>
export type Listed = Entry &
  ReturnType<typeof readPerson> & { nominationState: NominationState | null; nominationVersion: number | null }

/** A place with what is shown of the person; who was nominated stands for the agency that did. */
export const readEntry = ({ person, nomination, ...entry }: EntryRow): Listed => ({
  ...entry,
  ...readPerson(person),
  agencyId: nomination?.agencyId ?? person.agencyId,
  nominationState: nomination?.state ?? null,
  nominationVersion: nomination?.version ?? null,
})

/** The places of one version: appointed first, then by rank, then who has none. */
export async function listEntries(tx: Read, lineUpId: string): Promise<Listed[]> {
  const rows = await tx.lineUpEntry.findMany({ where: { lineUpId }, select: entrySelect })
  return rows.map(readEntry).toSorted(compareListed)
}

function compareListed(a: Listed, b: Listed) {
  return (
    Number(b.kind === 'appointed') - Number(a.kind === 'appointed') ||
    (a.rank ?? 1e6) - (b.rank ?? 1e6) ||
    entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
    (a.reserveRank ?? 0) - (b.reserveRank ?? 0) ||
    (a.name < b.name ? -1 : 1)
  )
}

/** Only what a line-up itself says of each place. */
export const bareEntries = (listed: readonly Listed[]): Entry[] =>
  listed.map(({ personId, nominationId, agencyId, kind, rank, points, reserveRank, isHead, reason }) => ({
    personId,
    nominationId,
    agencyId,
    kind,
    rank,
    points,
    reserveRank,
    isHead,
    reason,
  }))
