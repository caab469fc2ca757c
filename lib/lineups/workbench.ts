import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { covers } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { type EntryMove, findUnexplained, isRankedAs, moveEntry } from './arrange'
import { type Entry, takesSeat } from './composition'
import { countRegister, findAgencies, findNominated, memberOf } from './crowds'
import { findUnscored, roomOf, withoutAppointed } from './draft-context'
import { listLetters } from './letters'
import { checkLineUp } from './line-up-checks'
import { type FoundPerson, searchPeople } from './people-queries'
import {
  bareEntries,
  findOwnDelegation,
  findUnsettled,
  type LineUpRow,
  type Listed,
  listEntries,
  listLineUps,
} from './queries'
import { spreadOverAgencies, spreadOverGrades, spreadOverPeople } from './spread'
import { findStanding } from './standing'

export type WorkbenchParams = {
  cohortId: string
  draft?: number
  move?: EntryMove
  compare?: number
  q: string
  person?: string | undefined
}
export type Workbench = NonNullable<Awaited<ReturnType<typeof findWorkbench>>>

/** Everything that the page of a line-up shows: the versions, one of them open, its ranking, its effect on fairness. */
export async function findWorkbench(tx: Read, actor: Actor, params: WorkbenchParams, today: Day) {
  const own = await findOwnDelegation(tx, actor, params.cohortId, 'lineup.see', today)
  if (!own) return null
  const { cohort, delegation } = own
  const versions = await listLineUps(tx, delegation.id)
  const lineUp = versions.find(({ number }) => number === params.draft) ?? usualVersion(versions)
  const listed = lineUp ? await listEntries(tx, lineUp.id) : []
  const entries = bareEntries(listed)
  const room = roomOf(own)
  const standing = await findStanding(tx, delegation.id, cohort.scored)
  const thing = { governmentId: delegation.governmentId, delegationId: delegation.id }
  const isDraft = lineUp?.state === 'draft' && delegation.state === 'preparing'
  const mayEdit = covers(actor, 'lineup.edit', thing) && delegation.state === 'preparing'
  const other = versions.find(({ number }) => number === params.compare && number !== lineUp?.number)
  const found =
    mayEdit && isDraft
      ? await searchPeople(
          tx,
          delegation,
          params,
          listed.map(({ personId }) => personId),
        )
      : []
  return {
    ...own,
    versions,
    lineUp,
    listed,
    entries,
    room,
    standing,
    isDraft,
    mayEdit,
    mayPropose: covers(actor, 'lineup.propose', thing),
    problems: checkLineUp(entries, room),
    isStale:
      isDraft && delegation.mode === 'nominating' && !isRankedAs(entries, withoutAppointed({ entries, standing })),
    unscored: await findUnscored(tx, own),
    letters: delegation.mode === 'own_list' ? await listLetters(tx, delegation.id) : [],
    unsettled: (await findUnsettled(tx, delegation.id, today)).unsettled,
    returned: await findReturn(tx, versions),
    move: mayEdit && isDraft && params.move ? foresee(listed, entries, params.move, room) : null,
    other: other ? { lineUp: other, listed: await listEntries(tx, other.id) } : null,
    found: found as FoundPerson[],
    fairness: await findFairness(tx, own, listed),
  }
}

const usualVersion = (versions: readonly LineUpRow[]): LineUpRow | null =>
  versions.findLast(({ state }) => state === 'proposed' || state === 'approved') ??
  versions.findLast(({ state }) => state === 'draft') ??
  versions.at(-1) ??
  null

/** Why the last version came back, while nothing newer has been proposed. */
async function findReturn(tx: Read, versions: readonly LineUpRow[]) {
  const last = versions.findLast(({ state }) => state !== 'draft')
  if (last?.state !== 'returned') return null
  const answer = await tx.approval.findFirst({
    where: { lineUpId: last.id, decision: 'returned' },
    select: { reason: true, byName: true },
    orderBy: { at: 'desc' },
  })
  return answer && { ...answer, name: last.name }
}

export type Foresight = NonNullable<ReturnType<typeof foresee>>
/** What a move would do, before it is made. */
function foresee(
  listed: readonly Listed[],
  entries: readonly Entry[],
  move: EntryMove,
  room: ReturnType<typeof roomOf>,
) {
  const mover = listed.find(({ personId }) => personId === move.personId)
  if (!mover || mover.kind === 'appointed' || mover.kind === move.to) return null
  const after = moveEntry(entries, move, room.seats)
  const changed = listed.flatMap((one) => {
    const to = after.find(({ personId }) => personId === one.personId)!.kind
    return to === one.kind ? [] : [{ ...one, to }]
  })
  const silent = new Set(findUnexplained(after, room.maxPerAgency).map(({ personId }) => personId))
  const breaches = checkLineUp(after, room).filter(
    ({ severity, sentence }) => severity === 'stop' && sentence.key !== 'lineups.passedOver',
  )
  return {
    mover,
    move,
    after,
    changed,
    unexplained: listed.filter(({ personId }) => silent.has(personId)),
    breaches,
  }
}

async function findFairness(
  tx: Read,
  { cohort, delegation }: NonNullable<Awaited<ReturnType<typeof findOwnDelegation>>>,
  listed: readonly Listed[],
) {
  const asked = {
    delegationId: delegation.id,
    governmentId: delegation.governmentId,
    cohortId: cohort.id,
    firstTrainingDay: cohort.trainingStartsOn,
  }
  const selected = listed.filter(takesSeat).map((one) => memberOf(one, asked))
  const crowds = { selected, nominated: await findNominated(tx, asked), everyone: [] }
  const register = await countRegister(tx, asked)
  const { names, sent } = await findAgencies(tx, asked)
  const now = new Set(selected.map(({ agencyId }) => agencyId))
  const first = [...now].filter((id) => names.has(id) && !sent.has(id)).length
  const before = [...sent].filter((id) => names.has(id)).length
  return {
    people: spreadOverPeople(crowds, cohort.trainingStartsOn).map((row, n) => ({
      ...row,
      shares: { ...row.shares, everyone: register[n]! },
    })),
    grades: spreadOverGrades(crowds),
    agencies: spreadOverAgencies(crowds).rows.map((row) => ({ ...row, name: names.get(row.agencyId) ?? '–' })),
    coverage: { before, first, never: names.size - before - first, all: names.size },
    members: new Map(listed.map((one) => [one.personId, memberOf(one, asked)])),
  }
}
