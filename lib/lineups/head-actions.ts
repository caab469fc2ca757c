'use server'
import { sentence } from '@/lib/i18n/sentence'
import type { Read } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { addEntry, nameHead } from './arrange'
import { takesSeat } from './composition'
import { changeDraft, editingRefusal, loadDraft, loadDraftAndPerson, namingRefusal, ownPlaceRefusal } from './draft'
import { listOpenRules } from './rules-of-head'
import { appointment, headChoice } from './schema'

/** Appoints somebody of the own register without a nomination as head: no score, a reason, a seat. */
export const appointPerson = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: appointment,
  load: loadDraftAndPerson,
  can: (actor, found, { personId }) => namingRefusal(found, personId, actor),
  run: async ({ tx, input: { version, personId, reason }, subject: { draft, person } }) => {
    if (person!.isNominated) refuse('lineups.personNominated', 'personId')
    if (draft.entries.some((entry) => entry.personId === personId)) refuse('lineups.personTwice', 'personId')
    const entries = addEntry(draft.entries, person!, { kind: 'appointed', isHead: true, reason })
    const openRules = await listOpenRules(tx as Read, draft.cohort, personId)
    const told = { personId, kind: 'appointed', openRules: openRules.join(', ') || null }
    return {
      ...(await changeDraft(tx, draft, { version, entries, told, notice: sentence('lineups.appointedNotice') })),
      reason,
    }
  },
})

/** Names the head among those who take a seat, or nobody. */
export const chooseHead = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: headChoice,
  load: loadDraft,
  can: (actor, draft, { personId }) => {
    const isSeated = draft.entries.some((entry) => entry.personId === personId && takesSeat(entry))
    if (personId !== '' && !isSeated) return 'lineups.headNotGoing'
    return ownPlaceRefusal(personId, actor) ?? editingRefusal(draft)
  },
  run: ({ tx, input: { version, personId }, subject: draft }) => {
    const headId = personId || null
    const entries = nameHead(draft.entries, headId)
    return changeDraft(tx, draft, { version, entries, told: { headId }, notice: sentence('lineups.headNotice') })
  },
})
