import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { delegationFactsOf } from '@/lib/cohorts/facts'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { isRankedAs } from './arrange'
import type { Entry, Room } from './composition'
import { checkLineUp } from './line-up-checks'
import { bareEntries, findOwnDelegation, findUnsettled, listEntries, listLineUps } from './queries'
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
    ...(await findUnsettled(tx, own.delegation.id, today)),
    facts: delegationFactsOf(own.cohort, own.delegation, today),
  }
}

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

/** What still stands in the way of proposing this draft, beside the moves' own guard. */
export function proposingRefusal(draft: DraftContext, actor: Actor): MessageKey | Sentence | null {
  const { delegation, entries, room, lineUp } = draft
  if (lineUp.state !== 'draft') return 'lineups.frozen'
  if (standsIn(entries, actor)) return 'lineups.ownPlaceProposed'
  if (delegation.mode === 'own_list' && !(lineUp.letterNumber && lineUp.letterDate)) return 'lineups.letterMissing'
  if (delegation.mode === 'nominating' && !isRankedAs(entries, withoutAppointed(draft))) return 'lineups.rankingChanged'
  return checkLineUp(entries, room).find(({ severity }) => severity === 'stop')?.sentence ?? null
}

/** The ranking without those who are appointed: they stand in the line-up once. */
export function withoutAppointed({ entries, standing }: Pick<DraftContext, 'entries' | 'standing'>) {
  const named = new Set(entries.filter(({ nominationId }) => nominationId === null).map(({ personId }) => personId))
  return standing.places.filter(({ personId }) => !named.has(personId))
}
