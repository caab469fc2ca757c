import 'server-only'
import { delegationFactsOf } from '@/lib/delegations/facts'
import type { OwnDelegation } from '@/lib/delegations/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Draft } from '@/lib/lineups/draft'
import { checkLineUp } from '@/lib/lineups/line-up-checks'
import { isOutdated } from '@/lib/lineups/outdated'
import { findStanding } from '@/lib/lineups/standing'
import { figuresOf } from '@/lib/lineups/trail-of-line-up'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { listUnscored, type Unscored } from '@/lib/selection/unscored'
import { listLetters } from './letters'

/** What the proposal of a draft asks beside the draft itself. */
export async function findHindrances(tx: Read, own: OwnDelegation, today: Day) {
  return {
    ...(await findUnsettled(tx, own.delegation.id, today)),
    unscored: await findUnscored(tx, own),
    letters: own.delegation.mode === 'own_list' ? await listLetters(tx, own.delegation.id) : [],
  }
}

export type Hindrances = Awaited<ReturnType<typeof findHindrances>>

/** Who has to be scored before a line-up is proposed: nobody where the cohort is not scored, or the list is an own one. */
const findUnscored = async (tx: Read, { cohort, delegation }: OwnDelegation): Promise<Unscored[]> =>
  cohort.scored && delegation.mode === 'nominating' ? listUnscored(tx, delegation.id, cohort.assessorsEach) : []

/** A draft with its hindrances as the move of its delegation asks about them. */
export const proposingFactsOf = (draft: Draft & Hindrances) => ({
  ...delegationFactsOf(draft.cohort, draft.delegation),
  unsettled: draft.unsettled,
  unscored: draft.unscored.length,
  seated: figuresOf(draft.entries).seated,
  lineUp: { listed: draft.entries.map(({ personId }) => personId) },
})

/** What still stands in the way of proposing this draft, beside the move's own guard. */
export function proposingRefusal(draft: Draft & { letters: readonly unknown[] }): MessageKey | Sentence | null {
  const { delegation, entries, room, lineUp, letters } = draft
  if (lineUp.state !== 'draft') return 'lineups.frozen'
  if (delegation.mode === 'own_list' && !(lineUp.letterNumber && lineUp.letterDate)) return 'approvals.letterMissing'
  if (delegation.mode === 'own_list' && letters.length === 0) return 'approvals.letterFileMissing'
  if (isOutdated(draft)) return 'approvals.rankingChanged'
  return checkLineUp(entries, room).find(({ severity }) => severity === 'stop')?.sentence ?? null
}

/**
 * Refuses a proposal whose ground has moved since it was read. Called once the delegation is locked as proposed, so that
 * a verifier, an assessor or an agency who was a moment earlier is seen, and one who is later is refused.
 */
export async function refuseIfMoved(tx: Write, draft: Draft, today: Day) {
  const { cohort, delegation } = draft
  const { unsettled } = await findUnsettled(tx, delegation.id, today)
  if (unsettled > 0) refuse('cohorts.unsettledNominations')
  if ((await findUnscored(tx, draft)).length > 0) refuse('cohorts.unscoredNominations')
  const standing = await findStanding(tx, delegation.id, cohort.scored)
  if (isOutdated({ ...draft, standing })) refuse('approvals.rankingChanged')
}

/** Nominations that still have to be settled before a line-up is proposed, and those that lapse with it. */
async function findUnsettled(tx: Read, delegationId: string, today: Day) {
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['submitted', 'returned'] } },
    select: { id: true, state: true, version: true, returnUntil: true },
  })
  const lapsing = rows.filter(
    (row) => row.state === 'returned' && row.returnUntil && dayFromColumn(row.returnUntil) < today,
  )
  return { unsettled: rows.length - lapsing.length, lapsing }
}
