import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { RuleKind } from '@/lib/cohorts/eligibility-rules'
import { findOwnDelegation, type OwnDelegation } from '@/lib/delegations/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { roomOf } from './draft'
import { bareEntries, listEntries } from './entry-queries'
import { findFairness } from './fairness'
import { foresee } from './foresight'
import { checkLineUp } from './line-up-checks'
import { isOutdated } from './outdated'
import { type FoundPerson, searchPeople } from './people-queries'
import { type LineUpRow, listLineUps } from './queries'
import { listOpenRules } from './rules-of-head'
import { findStanding } from './standing'
import type { WorkbenchParams } from './workbench-params'

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
  const isPreparing = delegation.state === 'preparing'
  const isDraft = lineUp?.state === 'draft' && isPreparing
  const mayEdit = coversDelegation(actor, 'lineup.edit', delegation) && isPreparing
  const named = listed.map(({ personId }) => personId)
  const other = versions.find(({ number }) => number === params.compare && number !== lineUp?.number)
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
    mayPropose: coversDelegation(actor, 'lineup.propose', delegation),
    problems: checkLineUp(entries, room),
    isStale: isDraft && isOutdated({ delegation, entries, standing }),
    returned: await findReturn(tx, versions),
    move: mayEdit && isDraft && params.move ? foresee(listed, entries, params.move, room) : null,
    other: other ? { lineUp: other, listed: await listEntries(tx, other.id) } : null,
    found: mayEdit && isDraft ? await judgeFound(tx, own, await searchPeople(tx, delegation, params, named)) : [],
    fairness: await findFairness(tx, own, listed),
  }
}
export type Workbench = NonNullable<Awaited<ReturnType<typeof findWorkbench>>>

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

/** Whom a search found, each with the rules that they do not meet. */
async function judgeFound(tx: Read, { cohort }: OwnDelegation, found: readonly FoundPerson[]) {
  const judged: (FoundPerson & { openRules: RuleKind[] })[] = []
  for (const one of found) judged.push({ ...one, openRules: await listOpenRules(tx, cohort, one.personId) })
  return judged
}
