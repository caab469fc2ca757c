import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { daysAwayOf } from '@/lib/delegations/days-away'
import { delegationFactsOf } from '@/lib/delegations/facts'
import { findOwnDelegation } from '@/lib/delegations/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { takesSeat } from '@/lib/lineups/composition'
import { roomOf } from '@/lib/lineups/draft'
import { bareEntries, listEntries } from '@/lib/lineups/entry-queries'
import { listLineUps } from '@/lib/lineups/queries'
import { findOverlaps, tellOverlap } from '@/lib/people/overlaps'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { listLetters } from './letters'
import { hashOf } from './work'

/** The version of the own delegation's line-up that was proposed last, with all that its approval asks. */
export async function findProposal(
  tx: Read,
  actor: Actor,
  cohortId: string,
  permission: Permission,
  today: Day,
  lineUpId?: string,
) {
  const own = await findOwnDelegation(tx, actor, cohortId, permission, today)
  const frozen = own && (await listLineUps(tx, own.delegation.id)).filter(({ state }) => state !== 'draft')
  const lineUp = lineUpId ? frozen?.find(({ id }) => id === lineUpId) : frozen?.at(-1)
  if (!own || !lineUp?.hash) return null
  const listed = await listEntries(tx, lineUp.id)
  const seated = listed.filter(takesSeat)
  const people = seated.map(({ personId }) => personId)
  const days = daysAwayOf(own.delegation, own.cohort)
  return {
    ...own,
    lineUp: { ...lineUp, hash: lineUp.hash },
    listed,
    entries: bareEntries(listed),
    seated,
    room: roomOf(own),
    overlaps: lineUp.state === 'proposed' ? await findOverlaps(tx, people, days) : [],
    enteredBy: await listEnterers(tx, lineUp.id),
    letters: own.delegation.mode === 'own_list' ? await listLetters(tx, own.delegation.id) : [],
    approvals: await listApprovals(tx, lineUp.id),
  }
}
export type Proposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>

async function listApprovals(tx: Read, lineUpId: string) {
  const rows = await tx.approval.findMany({
    where: { lineUpId },
    select: {
      id: true,
      decision: true,
      reason: true,
      hash: true,
      byName: true,
      byPost: true,
      at: true,
      decreeNumber: true,
      decreeDate: true,
      decreeSigner: true,
    },
    orderBy: { at: 'asc' },
  })
  return rows.map((row) => ({ ...row, decreeDate: row.decreeDate && dayFromColumn(row.decreeDate) }))
}

/** Whoever began this version or changed anything of it, as the trail tells. */
async function listEnterers(tx: Read, lineUpId: string): Promise<Set<string | null>> {
  const rows = await tx.auditEvent.findMany({
    where: { subjectId: lineUpId, outcome: 'done', action: { in: ['lineup.draft', 'lineup.edit'] } },
    select: { actorId: true },
    distinct: ['actorId'],
  })
  return new Set(rows.map(({ actorId }) => actorId))
}

/** A proposal as the moves of its delegation ask about it. */
export const decidingFactsOf = ({ cohort, delegation, lineUp, listed, enteredBy }: Proposal) => ({
  ...delegationFactsOf(cohort, delegation),
  lineUp: {
    mode: delegation.mode,
    listed: listed.map(({ personId }) => personId),
    proposedById: lineUp.proposedById,
    enteredBy: [lineUp.createdById, ...enteredBy],
  },
})

/** What stands in the way of approving exactly what the approver saw. */
export function approvingRefusal(proposal: Proposal, hash: string): MessageKey | Sentence | null {
  const { lineUp, delegation, entries, seated } = proposal
  if (lineUp.state !== 'proposed') return 'shell.changedMeanwhile'
  if (hash !== lineUp.hash || hash !== hashOf(delegation.id, lineUp.number, entries)) return 'approvals.hashDiffers'
  const gone = seated.filter(({ nominationState }) => nominationState && !isRunning(nominationState))
  if (gone.length > 0)
    return sentence('approvals.nominationGone', { names: { names: gone.map(({ fullName }) => fullName) } })
  const { seats } = delegation
  const taken = seated.length
  if (taken > seats) return sentence('lineups.tooMany', { taken, seats, over: taken - seats })
  return tellOverlap(proposal.overlaps)
}
const isRunning = (state: string) => state === 'verified' || state === 'assessed'
