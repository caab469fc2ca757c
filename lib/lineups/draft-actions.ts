'use server'
import { delegationLifecycle } from '@/lib/cohorts/delegation-lifecycle'
import { delegationFactsOf } from '@/lib/cohorts/facts'
import { moveDelegation } from '@/lib/cohorts/work'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { rankAgain } from './arrange'
import { composeLineUp, takesSeat } from './composition'
import { editingRefusal, findDraft, proposingRefusal, refuseIfMoved, roomOf } from './draft-context'
import { bareEntries, findOwnDelegation, listEntries, listLineUps } from './queries'
import { draftOnly, newDraft, newOwnList } from './schema'
import { findStanding } from './standing'
import { aboutLineUp, figuresOf } from './trail-of-line-up'
import { createDraft, freezeDraft, hashOf, lapseReturned, replaceEntries } from './work'

/** A new draft: from the ranking, or a copy of another version. */
export const startDraft = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.draft',
  input: newDraft,
  load: async (tx, actor, { cohortId, lineUpId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.edit', today)
    if (!own) return null
    const versions = await listLineUps(tx, own.delegation.id)
    const source = versions.find(({ id }) => id === lineUpId)
    return {
      ...own,
      number: (versions.at(-1)?.number ?? 0) + 1,
      standing: await findStanding(tx, own.delegation.id, own.cohort.scored),
      source: source ? { ...source, entries: bareEntries(await listEntries(tx, source.id)) } : null,
    }
  },
  can: (_actor, { delegation, source }, { from }) => {
    if (delegation.state !== 'preparing') return 'lineups.notPreparing'
    return from === 'copy' && !source ? 'shell.notFound' : null
  },
  run: async ({ tx, actor, input, subject }) => {
    const { cohort, delegation, number, standing, source } = subject
    const isCopy = input.from === 'copy' && source
    const entries = isCopy
      ? delegation.mode === 'nominating'
        ? rankAgain(source.entries, standing.places)
        : source.entries
      : composeLineUp(standing.places, [], roomOf(subject))
    const letter =
      isCopy && source.letterNumber && source.letterDate
        ? { number: source.letterNumber, day: source.letterDate }
        : null
    const id = await createDraft(tx, delegation, actor, { number, entries, letter })
    return {
      ...aboutLineUp(cohort.id, delegation, id, number),
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
    return own && { ...own, number: ((await listLineUps(tx, own.delegation.id)).at(-1)?.number ?? 0) + 1 }
  },
  can: (_actor, { delegation }) => {
    if (delegation.mode !== 'own_list') return 'lineups.notOwnList'
    return delegation.state === 'preparing' ? null : 'lineups.notPreparing'
  },
  run: async ({ tx, actor, input, subject: { cohort, delegation, number } }) => {
    const letter = { number: input.letterNumber, day: input.letterDate }
    const id = await createDraft(tx, delegation, actor, { number, entries: [], letter })
    return {
      ...aboutLineUp(cohort.id, delegation, id, number),
      after: { number },
      notice: sentence('lineups.draftMade'),
    }
  },
  constraints: { LineUp_delegationId_number_key: { reason: 'shell.changedMeanwhile' } },
})

/** Sets the draft back to what the ranking makes by itself; the appointed stay. */
export const arrangeByRanking = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: draftOnly,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (_actor, draft) => (draft.delegation.mode === 'own_list' ? 'lineups.isOwnList' : editingRefusal(draft)),
  run: async ({ tx, input, subject: draft }) => {
    const { entries, room, lineUp, delegation, cohort, standing } = draft
    const appointed = entries.filter(({ kind }) => kind === 'appointed')
    const after = composeLineUp(standing.places, appointed, room)
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      before: figuresOf(entries),
      after: figuresOf(after),
      notice: sentence('lineups.arranged'),
    }
  },
})

/** Freezes a draft, binds it by its hash, and hands it to the approver. */
export const proposeLineUp = defineAction({
  permission: delegationLifecycle.moves.propose.permission,
  input: draftOnly,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.propose', today),
  can: (actor, draft, _input, { today }) => {
    const { cohort, delegation, entries, unsettled } = draft
    const unscored = draft.unscored.length
    const facts = { ...delegationFactsOf(cohort, delegation, today), unsettled, unscored }
    const seated = entries.filter(takesSeat).length
    return (
      delegationLifecycle.refusal('propose', { ...facts, entries: seated }, actor) ?? proposingRefusal(draft, actor)
    )
  },
  run: async ({ tx, actor, input, subject: draft, now, today }) => {
    const { cohort, delegation, lineUp, entries, lapsing } = draft
    const moved = await moveDelegation(tx, delegation, 'propose', now)
    await refuseIfMoved(tx, draft, today)
    await lapseReturned(tx, lapsing, now)
    const hash = hashOf(delegation.id, lineUp.number, entries)
    await freezeDraft(tx, { id: lineUp.id, version: input.version }, hash, actor, now)
    return {
      subject: { kind: 'lineup', id: lineUp.id },
      governmentId: delegation.governmentId,
      cohortId: cohort.id,
      before: moved.before,
      after: { ...moved.after, number: lineUp.number, hash: hash.slice(0, 12), ...figuresOf(entries) },
      also: lapsing.map(({ id }) => ({
        action: 'nomination.lapse',
        subject: { kind: 'nomination', id },
        governmentId: delegation.governmentId,
        cohortId: cohort.id,
        nominationId: id,
        before: { state: 'returned' },
        after: { state: 'lapsed' },
      })),
      next: `/cohorts/${cohort.id}/approval`,
      notice: sentence('lineups.proposedNotice', { people: entries.filter(takesSeat).length }),
    }
  },
  constraints: {
    LineUp_one_in_force: { reason: 'shell.changedMeanwhile' },
    LineUp_frozen: { reason: 'lineups.frozen' },
  },
})
