import 'server-only'
import { type Actor, covers } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { type CohortSummary, type DelegationSummary, findCohort } from '@/lib/cohorts/queries'
import { writeName } from '@/lib/people/names'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { Entry } from './composition'

export type OwnDelegation = { cohort: CohortSummary; delegation: DelegationSummary }

/** The own government's part of a cohort, where the actor holds the permission over it; null for missing and foreign. */
export async function findOwnDelegation(
  tx: Read,
  actor: Actor,
  cohortId: string,
  permission: Permission,
  today: Day,
): Promise<OwnDelegation | null> {
  const cohort = await findCohort(tx, actor, cohortId, today)
  const delegation = cohort?.own
  if (!cohort || !delegation) return null
  const thing = { governmentId: delegation.governmentId, delegationId: delegation.id }
  return covers(actor, permission, thing) ? { cohort, delegation } : null
}

const lineUpSelect = {
  id: true,
  delegationId: true,
  governmentId: true,
  number: true,
  name: true,
  state: true,
  hash: true,
  letterNumber: true,
  letterDate: true,
  createdById: true,
  createdByName: true,
  proposedById: true,
  proposedByName: true,
  proposedAt: true,
  version: true,
  createdAt: true,
} satisfies Prisma.LineUpSelect

export type LineUpRow = ReturnType<typeof readLineUp>
const readLineUp = (row: Prisma.LineUpGetPayload<{ select: typeof lineUpSelect }>) => ({
  ...row,
  letterDate: row.letterDate && dayFromColumn(row.letterDate),
})

/** All versions of a delegation's line-up, the oldest first. */
export async function listLineUps(tx: Read, delegationId: string): Promise<LineUpRow[]> {
  const rows = await tx.lineUp.findMany({ where: { delegationId }, select: lineUpSelect, orderBy: { number: 'asc' } })
  return rows.map(readLineUp)
}

const entrySelect = {
  personId: true,
  nominationId: true,
  kind: true,
  rank: true,
  points: true,
  reserveRank: true,
  isHead: true,
  reason: true,
  nomination: { select: { agencyId: true, state: true, version: true, priority: true } },
  person: {
    select: {
      titleFront: true,
      name: true,
      titleBack: true,
      post: true,
      postLevel: true,
      sex: true,
      grade: true,
      birthDate: true,
      active: true,
      agencyId: true,
      agency: { select: { name: true, shortName: true } },
      awayPeriods: {
        where: { freedAt: null },
        select: { startsOn: true, endsOn: true, purpose: true, label: true, delegationId: true },
      },
    },
  },
} satisfies Prisma.LineUpEntrySelect

type EntryRow = Prisma.LineUpEntryGetPayload<{ select: typeof entrySelect }>
export type Listed = Entry & ReturnType<typeof readPerson> & { nominationState: string | null }

/** Somebody of the own register as a line-up shows and freezes them. */
export const readPerson = ({ agency, birthDate, awayPeriods, agencyId: _, ...person }: EntryRow['person']) => ({
  ...person,
  fullName: writeName(person),
  agencyName: agency.name,
  agencyShort: agency.shortName || agency.name,
  birthDate: birthDate && dayFromColumn(birthDate),
  awayPeriods: awayPeriods.map((period) => ({
    ...period,
    startsOn: dayFromColumn(period.startsOn),
    endsOn: dayFromColumn(period.endsOn),
  })),
})
export const personSelect = entrySelect.person.select

const kindOrder = ['appointed', 'selected', 'reserve', 'not_selected']
/** Appointed first, then by rank, then who has none. */
function compareListed(a: Listed, b: Listed) {
  const first = Number(b.kind === 'appointed') - Number(a.kind === 'appointed')
  const [rankA, rankB] = [a.rank ?? 1e6, b.rank ?? 1e6]
  return (
    first ||
    rankA - rankB ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (a.reserveRank ?? 0) - (b.reserveRank ?? 0) ||
    (a.name < b.name ? -1 : 1)
  )
}

/** The places of one version, with what is shown of each person. */
export async function listEntries(tx: Read, lineUpId: string): Promise<Listed[]> {
  const rows = await tx.lineUpEntry.findMany({ where: { lineUpId }, select: entrySelect })
  return rows
    .map(({ person, nomination, ...entry }) => ({
      ...entry,
      ...readPerson(person),
      agencyId: nomination?.agencyId ?? person.agencyId,
      nominationState: nomination?.state ?? null,
    }))
    .toSorted(compareListed)
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

/** Nominations that still have to be settled before a line-up is proposed, and those that lapse with it. */
export async function findUnsettled(tx: Read, delegationId: string, today: Day) {
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['submitted', 'returned'] } },
    select: { id: true, state: true, version: true, returnUntil: true },
  })
  const lapsing = rows.filter(
    (row) => row.state === 'returned' && row.returnUntil && dayFromColumn(row.returnUntil) < today,
  )
  return { unsettled: rows.length - lapsing.length, lapsing }
}
