import { isOneself } from '@/lib/access/standing-in'
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { findOwnDelegation } from '@/lib/delegations/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import type { Entry, Room } from './composition'
import { bareEntries, listEntries } from './entry-queries'
import { type FoundPerson, findPersonForPlace } from './people-queries'
import { listLineUps } from './queries'
import { findStanding } from './standing'
import { aboutLineUp, figuresOf } from './trail-of-line-up'
import { replaceEntries } from './work'

type Asked = { cohortId: string; lineUpId: string }

/** One version of the own line-up with the ranking of now and the room that it has to keep. */
export async function findDraft(tx: Read, actor: Actor, asked: Asked, permission: Permission, today: Day) {
  const own = await findOwnDelegation(tx, actor, asked.cohortId, permission, today)
  const lineUp = own && (await listLineUps(tx, own.delegation.id)).find(({ id }) => id === asked.lineUpId)
  if (!own || !lineUp) return null
  return {
    ...own,
    lineUp,
    entries: bareEntries(await listEntries(tx, lineUp.id)),
    room: roomOf(own),
    standing: await findStanding(tx, own.delegation.id, own.cohort.scored),
  }
}
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** The draft that a form changes. */
export const loadDraft = (tx: Read, actor: Actor, asked: Asked, { today }: { today: Day }) =>
  findDraft(tx, actor, asked, 'lineup.edit', today)

/** The same, with somebody of the own register who is to have a place in it. */
export async function loadDraftAndPerson(
  tx: Read,
  actor: Actor,
  asked: Asked & { personId: string },
  go: { today: Day },
) {
  const draft = await loadDraft(tx, actor, asked, go)
  return draft && { draft, person: await findPersonForPlace(tx, draft.delegation, asked.personId) }
}

export const roomOf = ({
  cohort,
  delegation,
}: {
  cohort: { reserves: number; maxPerAgency: number | null }
  delegation: { seats: number }
}): Room => ({ seats: delegation.seats, reserves: cohort.reserves, maxPerAgency: cohort.maxPerAgency })

/** A draft can be changed while the delegation prepares. */
export function editingRefusal({ lineUp, delegation }: Pick<Draft, 'lineUp' | 'delegation'>): MessageKey | null {
  if (delegation.state !== 'preparing') return 'lineups.notPreparing'
  return lineUp.state === 'draft' ? null : 'lineups.frozen'
}

/** Rule 3: nobody gives the own person a place, not even in a draft. */
export const ownPlaceRefusal = (personId: string, actor: Actor): MessageKey | null =>
  isOneself(actor, personId) ? 'lineups.ownPlaceMoved' : null

/** Why somebody without a nomination cannot have a place in this draft now, or null. */
export const namingRefusal = (
  { draft, person }: { draft: Draft; person: FoundPerson | null },
  personId: string,
  actor: Actor,
): MessageKey | null =>
  ownPlaceRefusal(personId, actor) ?? editingRefusal(draft) ?? (person ? null : 'lineups.personUnknown')

/** Writes a draft as it is to be, under the version that its form showed; returns what the door tells of it. */
export async function changeDraft(
  tx: Write,
  draft: Draft,
  change: {
    version: number
    entries: readonly Entry[]
    /** What the trail keeps beside the figures. */
    told?: Record<string, string | null>
    notice?: Sentence
  },
) {
  await replaceEntries(tx, { ...draft.lineUp, version: change.version }, change.entries)
  return {
    ...aboutLineUp(draft),
    before: figuresOf(draft.entries),
    after: { ...figuresOf(change.entries), ...change.told },
    ...(change.notice ? { notice: change.notice } : {}),
  }
}
