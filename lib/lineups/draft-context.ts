import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { delegationFactsOf } from '@/lib/cohorts/facts'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { listUnscored, type Unscored } from '@/lib/selection/unscored'
import { isRankedAs } from './arrange'
import type { Entry, Room } from './composition'
import { listLetters } from './letters'
import { checkLineUp } from './line-up-checks'
import { bareEntries, findOwnDelegation, findUnsettled, listEntries, listLineUps, type OwnDelegation } from './queries'
import { findStanding } from './standing'

/** A draft with all that a change to it asks. */
export type DraftContext = NonNullable<Awaited<ReturnType<typeof findDraft>>>

export async function findDraft(
  tx: Read,
  actor: Actor,
  asked: { cohortId: string; lineUpId: string },
  permission: Permission,
  today: Day,
) {
  const own = await findOwnDelegation(tx, actor, asked.cohortId, permission, today)
  const lineUp = own && (await listLineUps(tx, own.delegation.id)).find(({ id }) => id === asked.lineUpId)
  if (!own || !lineUp) return null
  const listed = await listEntries(tx, lineUp.id)
  return {
    ...own,
    lineUp,
    listed,
    entries: bareEntries(listed),
    room: roomOf(own),
    standing: await findStanding(tx, own.delegation.id, own.cohort.scored),
    unscored: await findUnscored(tx, own),
    letters: await listLetters(tx, own.delegation.id),
    ...(await findUnsettled(tx, own.delegation.id, today)),
    facts: delegationFactsOf(own.cohort, own.delegation, today),
  }
}

/** Who has to be scored before a line-up is proposed: nobody where the cohort is not scored, or the list is an own one. */
export const findUnscored = async (tx: Read, { cohort, delegation }: OwnDelegation): Promise<Unscored[]> =>
  cohort.scored && delegation.mode === 'nominating' ? listUnscored(tx, delegation.id, cohort.assessorsEach) : []

export const roomOf = ({
  cohort,
  delegation,
}: {
  cohort: { reserves: number; maxPerAgency: number | null }
  delegation: { seats: number }
}): Room => ({ seats: delegation.seats, reserves: cohort.reserves, maxPerAgency: cohort.maxPerAgency })

/** A draft can be changed while the delegation prepares. */
export function editingRefusal({ lineUp, delegation }: Pick<DraftContext, 'lineUp' | 'delegation'>): MessageKey | null {
  if (delegation.state !== 'preparing') return 'lineups.notPreparing'
  return lineUp.state === 'draft' ? null : 'lineups.frozen'
}

/** Rule 3: nobody proposes or approves the own place. */
export const standsIn = (entries: readonly Pick<Entry, 'personId'>[], actor: Actor) =>
  actor.personId !== null && entries.some(({ personId }) => personId === actor.personId)

/** Rule 3: nobody gives the own person a place, not even in a draft. */
export const ownPlaceRefusal = (personId: string, actor: Actor): MessageKey | null =>
  personId === actor.personId ? 'lineups.ownPlaceMoved' : null

/** What still stands in the way of proposing this draft, beside the moves' own guard. */
export function proposingRefusal(draft: DraftContext, actor: Actor): MessageKey | Sentence | null {
  const { delegation, entries, room, lineUp, letters } = draft
  if (lineUp.state !== 'draft') return 'lineups.frozen'
  if (standsIn(entries, actor)) return 'lineups.ownPlaceProposed'
  if (delegation.mode === 'own_list' && !(lineUp.letterNumber && lineUp.letterDate)) return 'lineups.letterMissing'
  if (delegation.mode === 'own_list' && letters.length === 0) return 'lineups.letterFileMissing'
  if (delegation.mode === 'nominating' && !isRankedAs(entries, withoutAppointed(draft))) return 'lineups.rankingChanged'
  return checkLineUp(entries, room).find(({ severity }) => severity === 'stop')?.sentence ?? null
}

/**
 * Refuses a proposal whose ground has moved since it was read. Called once the delegation is locked as proposed, so that
 * a verifier, an assessor or an agency who was a moment earlier is seen, and one who is later is refused.
 */
export async function refuseIfMoved(tx: Write, draft: DraftContext, today: Day) {
  const { cohort, delegation, entries } = draft
  const { unsettled } = await findUnsettled(tx, delegation.id, today)
  if (unsettled > 0) refuse('cohorts.unsettledNominations')
  if (delegation.mode === 'own_list') return
  if ((await findUnscored(tx, draft)).length > 0) refuse('cohorts.unscoredNominations')
  const standing = await findStanding(tx, delegation.id, cohort.scored)
  if (!isRankedAs(entries, withoutAppointed({ entries, standing }))) refuse('lineups.rankingChanged')
}

/** The ranking without those who are appointed: they stand in the line-up once. */
export function withoutAppointed({ entries, standing }: Pick<DraftContext, 'entries' | 'standing'>) {
  const named = new Set(entries.filter(({ nominationId }) => nominationId === null).map(({ personId }) => personId))
  return standing.places.filter(({ personId }) => !named.has(personId))
}
