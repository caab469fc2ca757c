'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { rankAgain } from './arrange'
import { composeLineUp } from './composition'
import { changeDraft, editingRefusal, loadDraft } from './draft'
import { withoutAppointed } from './outdated'
import { draftOnly } from './schema'

/** Sets the draft back to what the ranking makes by itself; the appointed stay. */
export const arrangeByRanking = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: draftOnly,
  load: loadDraft,
  can: (_actor, draft) => (draft.delegation.mode === 'own_list' ? 'lineups.isOwnList' : editingRefusal(draft)),
  run: ({ tx, input: { version }, subject: draft }) => {
    const appointed = draft.entries.filter(({ kind }) => kind === 'appointed')
    const entries = composeLineUp(draft.standing.places, appointed, draft.room)
    return changeDraft(tx, draft, { version, entries, notice: sentence('lineups.arranged') })
  },
})

/** Brings the ranks of a draft up to date and leaves the places. */
export const refreshRanks = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: draftOnly,
  load: loadDraft,
  can: (_actor, draft) => editingRefusal(draft),
  run: ({ tx, input: { version }, subject: draft }) => {
    const entries = rankAgain(draft.entries, withoutAppointed(draft))
    return changeDraft(tx, draft, { version, entries, notice: sentence('lineups.refreshed') })
  },
})
