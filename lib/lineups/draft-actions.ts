'use server'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { rankAgain } from './arrange'
import { composeLineUp } from './composition'
import { roomOf } from './draft'
import { bareEntries, listEntries } from './entry-queries'
import { type LineUpRow, listLineUps } from './queries'
import { newDraft, newOwnList } from './schema'
import { findStanding } from './standing'
import { aboutLineUp, figuresOf } from './trail-of-line-up'
import { createDraft } from './work'

/** A new draft: from the ranking, or a copy of another version. */
export const startDraft = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.draft',
  input: newDraft,
  load: async (tx, actor, { cohortId, from, lineUpId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.edit', today)
    if (!own) return null
    const versions = await listLineUps(tx, own.delegation.id)
    const source = from === 'copy' ? versions.find(({ id }) => id === lineUpId) : undefined
    return {
      ...own,
      number: numberAfter(versions),
      standing: await findStanding(tx, own.delegation.id, own.cohort.scored),
      source: source ? { ...source, entries: bareEntries(await listEntries(tx, source.id)) } : null,
    }
  },
  can: (_actor, { delegation, source }, { from }) => {
    if (delegation.state !== 'preparing') return 'lineups.notPreparing'
    return from === 'copy' && !source ? 'shell.notFound' : null
  },
  run: async ({ tx, actor, subject, now }) => {
    const { delegation, number, standing, source } = subject
    const followsRanking = delegation.mode === 'nominating'
    const copied = source && (followsRanking ? rankAgain(source.entries, standing.places) : source.entries)
    const entries = copied ?? composeLineUp(standing.places, [], roomOf(subject))
    const id = await createDraft(tx, delegation, actor, { number, entries, letter: letterOf(source), now })
    return {
      ...aboutLineUp({ ...subject, lineUp: { id, number } }),
      after: { number, ...figuresOf(entries) },
      notice: sentence('lineups.draftMade'),
    }
  },
  constraints: { LineUp_delegationId_number_key: { reason: 'shell.changedMeanwhile' } },
})

/** An own list with its letter: the places come from the own register, one by one. */
export const startOwnList = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.draft',
  input: newOwnList,
  load: async (tx, actor, { cohortId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.edit', today)
    return own && { ...own, number: numberAfter(await listLineUps(tx, own.delegation.id)) }
  },
  can: (_actor, { delegation }) => {
    if (delegation.mode !== 'own_list') return 'lineups.notOwnList'
    return delegation.state === 'preparing' ? null : 'lineups.notPreparing'
  },
  run: async ({ tx, actor, input, subject, now }) => {
    const { delegation, number } = subject
    const letter = { number: input.letterNumber, day: input.letterDate }
    const id = await createDraft(tx, delegation, actor, { number, entries: [], letter, now })
    return {
      ...aboutLineUp({ ...subject, lineUp: { id, number } }),
      after: { number },
      notice: sentence('lineups.draftMade'),
    }
  },
  constraints: { LineUp_delegationId_number_key: { reason: 'shell.changedMeanwhile' } },
})

const numberAfter = (versions: readonly LineUpRow[]) => (versions.at(-1)?.number ?? 0) + 1
const letterOf = (source: LineUpRow | null) =>
  source?.letterNumber && source.letterDate ? { number: source.letterNumber, day: source.letterDate } : null
