'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { addEntry, explain, findUnexplained, moveEntry, nameHead, rankAgain, removeEntry } from './arrange'
import { takesSeat } from './composition'
import { editingRefusal, findDraft, ownPlaceRefusal, withoutAppointed } from './draft-context'
import { isBelowGate } from './line-up-checks'
import { findPersonForPlace } from './people-queries'
import { appointment, draftOnly, entryMove, headChoice, letterOfList, ownPlace, removal } from './schema'
import { aboutLineUp, figuresOf } from './trail-of-line-up'
import { replaceEntries } from './work'

/** One person to another place; against the ranking only with a reason. */
export const movePerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: entryMove,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (actor, draft, { personId, to }) => {
    const entry = draft.entries.find((one) => one.personId === personId)
    if (!entry || entry.kind === 'appointed') return 'lineups.notInLineUp'
    if (to !== 'not_selected' && isBelowGate(entry)) return 'lineups.belowGate'
    if (to !== 'not_selected' && entry.nominationId && entry.rank === null && draft.cohort.scored)
      return 'lineups.notRanked'
    return ownPlaceRefusal(personId, actor) ?? editingRefusal(draft)
  },
  run: async ({ tx, input, subject: draft }) => {
    const { entries, room, lineUp, delegation, cohort } = draft
    const moved = moveEntry(entries, input, room.seats)
    if (input.reason === '' && findUnexplained(moved, room.maxPerAgency).length > 0)
      refuse('shell.reasonMissing', 'reason')
    const after = explain(moved, room.maxPerAgency, input.reason)
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      reason: input.reason || null,
      before: figuresOf(entries),
      after: { ...figuresOf(after), personId: input.personId, kind: input.to },
    }
  },
})

/** Appoints somebody of the own register without a nomination as head: no score, a reason, a seat. */
export const appointPerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: appointment,
  load: async (tx, actor, input, { today }) => {
    const draft = await findDraft(tx, actor, input, 'lineup.edit', today)
    const person = draft && (await findPersonForPlace(tx, draft.delegation, input.personId))
    return draft && { ...draft, person }
  },
  can: (actor, draft, { personId }) =>
    ownPlaceRefusal(personId, actor) ?? editingRefusal(draft) ?? (draft.person ? null : 'lineups.personUnknown'),
  run: async ({ tx, input, subject: draft }) => {
    const { entries, lineUp, delegation, cohort, person } = draft
    if (person!.isNominated) refuse('lineups.personNominated', 'personId')
    if (entries.some(({ personId }) => personId === input.personId)) refuse('lineups.personTwice', 'personId')
    const after = addEntry(entries, person!, { kind: 'appointed', isHead: true, reason: input.reason })
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      reason: input.reason,
      before: figuresOf(entries),
      after: { ...figuresOf(after), personId: input.personId, kind: 'appointed' },
      notice: sentence('lineups.appointedNotice'),
    }
  },
})

/** A place of an own list for somebody of the own register. */
export const addOwnPlace = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: ownPlace,
  load: async (tx, actor, input, { today }) => {
    const draft = await findDraft(tx, actor, input, 'lineup.edit', today)
    const person = draft && (await findPersonForPlace(tx, draft.delegation, input.personId))
    return draft && { ...draft, person }
  },
  can: (actor, draft, { personId }) => {
    if (draft.delegation.mode !== 'own_list') return 'lineups.notOwnList'
    return ownPlaceRefusal(personId, actor) ?? editingRefusal(draft) ?? (draft.person ? null : 'lineups.personUnknown')
  },
  run: async ({ tx, input, subject: draft }) => {
    const { entries, lineUp, delegation, cohort, person } = draft
    if (entries.some(({ personId }) => personId === input.personId)) refuse('lineups.personTwice', 'personId')
    const after = addEntry(entries, person!, { kind: input.kind, isHead: false, reason: '' })
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      before: figuresOf(entries),
      after: { ...figuresOf(after), personId: input.personId, kind: input.kind },
    }
  },
})

/** Takes out an appointed person, or somebody of an own list. */
export const removePerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: removal,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (_actor, draft, { personId }) => {
    const entry = draft.entries.find((one) => one.personId === personId)
    return !entry || entry.nominationId ? 'lineups.notInLineUp' : editingRefusal(draft)
  },
  run: async ({ tx, input, subject: { entries, lineUp, delegation, cohort } }) => {
    const after = removeEntry(entries, input.personId)
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      before: figuresOf(entries),
      after: { ...figuresOf(after), personId: input.personId },
    }
  },
})

/** Names the head among those who take a seat. */
export const chooseHead = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: headChoice,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (actor, draft, { personId }) => {
    const isSeated = draft.entries.some((entry) => entry.personId === personId && takesSeat(entry))
    return personId !== '' && !isSeated
      ? 'lineups.headNotGoing'
      : (ownPlaceRefusal(personId, actor) ?? editingRefusal(draft))
  },
  run: async ({ tx, input, subject: { entries, lineUp, delegation, cohort } }) => {
    const after = nameHead(entries, input.personId || null)
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      after: { headId: input.personId || null },
      notice: sentence('lineups.headNotice'),
    }
  },
})

/** Brings the ranks of a draft up to date and leaves the places. */
export const refreshRanks = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: draftOnly,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (_actor, draft) => editingRefusal(draft),
  run: async ({ tx, input, subject: draft }) => {
    const { entries, lineUp, delegation, cohort } = draft
    const after = rankAgain(entries, withoutAppointed(draft))
    await replaceEntries(tx, { ...lineUp, version: input.version }, after)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      before: figuresOf(entries),
      after: figuresOf(after),
      notice: sentence('lineups.refreshed'),
    }
  },
})

/** Number and date of the letter of an own list. */
export const editLetter = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: letterOfList,
  load: (tx, actor, input, { today }) => findDraft(tx, actor, input, 'lineup.edit', today),
  can: (_actor, draft) => (draft.delegation.mode === 'own_list' ? editingRefusal(draft) : 'lineups.notOwnList'),
  run: async ({ tx, input, subject: { entries, lineUp, delegation, cohort } }) => {
    const letter = { number: input.letterNumber, day: input.letterDate }
    await replaceEntries(tx, { ...lineUp, version: input.version }, entries, letter)
    return {
      ...aboutLineUp(cohort.id, delegation, lineUp.id, lineUp.number),
      before: { letterNumber: lineUp.letterNumber, letterDate: lineUp.letterDate },
      after: { letterNumber: letter.number, letterDate: letter.day },
    }
  },
})
