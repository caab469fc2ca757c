'use server'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { addEntry, explain, findUnexplained, moveEntry, removeEntry } from './arrange'
import { changeDraft, editingRefusal, loadDraft, loadDraftAndPerson, namingRefusal, ownPlaceRefusal } from './draft'
import { isBelowGate } from './line-up-checks'
import { entryMove, ownPlace, removal } from './schema'

/** One person to another place; against the ranking only with a reason. */
export const movePerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: entryMove,
  load: loadDraft,
  can: (actor, draft, { personId, to }) => {
    const entry = draft.entries.find((one) => one.personId === personId)
    if (!entry || entry.kind === 'appointed') return 'lineups.notInLineUp'
    if (to !== 'not_selected' && isBelowGate(entry)) return 'lineups.belowGate'
    if (to !== 'not_selected' && entry.nominationId && entry.rank === null && draft.cohort.scored)
      return 'lineups.notRanked'
    return ownPlaceRefusal(personId, actor) ?? editingRefusal(draft)
  },
  run: async ({ tx, input, subject: draft }) => {
    const { version, personId, to, reason } = input
    const { seats, maxPerAgency } = draft.room
    const moved = moveEntry(draft.entries, { personId, to }, seats)
    if (reason === '' && findUnexplained(moved, maxPerAgency).length > 0) refuse('shell.reasonMissing', 'reason')
    const entries = explain(moved, maxPerAgency, reason)
    return {
      ...(await changeDraft(tx, draft, { version, entries, told: { personId, kind: to } })),
      reason: reason || null,
    }
  },
})

/** A place of an own list for somebody of the own register. */
export const addOwnPlace = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: ownPlace,
  load: loadDraftAndPerson,
  can: (actor, found, { personId }) =>
    found.draft.delegation.mode === 'own_list' ? namingRefusal(found, personId, actor) : 'lineups.notOwnList',
  run: async ({ tx, input: { version, personId, kind }, subject: { draft, person } }) => {
    if (draft.entries.some((entry) => entry.personId === personId)) refuse('lineups.personTwice', 'personId')
    const entries = addEntry(draft.entries, person!, { kind, isHead: false, reason: '' })
    return changeDraft(tx, draft, { version, entries, told: { personId, kind } })
  },
})

/** Takes out an appointed person, or somebody of an own list. */
export const removePerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: removal,
  load: loadDraft,
  can: (_actor, draft, { personId }) => {
    const entry = draft.entries.find((one) => one.personId === personId)
    return !entry || entry.nominationId ? 'lineups.notInLineUp' : editingRefusal(draft)
  },
  run: ({ tx, input: { version, personId }, subject: draft }) =>
    changeDraft(tx, draft, { version, entries: removeEntry(draft.entries, personId), told: { personId } }),
})
