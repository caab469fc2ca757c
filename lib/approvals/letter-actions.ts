'use server'
import { z } from 'zod'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { sentence } from '@/lib/i18n/sentence'
import { editingRefusal, loadDraft } from '@/lib/lineups/draft'
import { aboutLineUp } from '@/lib/lineups/trail-of-line-up'
import { replaceEntries } from '@/lib/lineups/work'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { holdPreparing, letterRefusal, listLetters } from './letters'
import { letterOfList } from './schema'

/** Number and date of the letter of an own list. */
export const editLetter = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.edit',
  input: letterOfList,
  load: loadDraft,
  can: (_actor, draft) => (draft.delegation.mode === 'own_list' ? editingRefusal(draft) : 'lineups.notOwnList'),
  run: async ({ tx, input: { version, letterNumber, letterDate }, subject: draft }) => {
    const { lineUp, entries } = draft
    await replaceEntries(tx, { ...lineUp, version }, entries, { number: letterNumber, day: letterDate })
    return {
      ...aboutLineUp(draft),
      before: { letterNumber: lineUp.letterNumber, letterDate: lineUp.letterDate },
      after: { letterNumber, letterDate },
    }
  },
})

/** Detaches a letter of an own list; its row and its file stay until the retention rule takes them. */
export const detachLetter = defineAction({
  permission: 'lineup.edit',
  name: 'lineup.detach',
  input: z.strictObject({ cohortId: z.uuid(), documentId: z.uuid() }),
  load: async (tx, actor, { cohortId, documentId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.edit', today)
    const letters = own ? await listLetters(tx, own.delegation.id) : []
    const letter = letters.find((one) => one.id === documentId)
    return own && letter ? { own, letter } : null
  },
  can: (_actor, { own }) => letterRefusal(own),
  run: async ({ tx, subject: { own, letter }, now }) => {
    await holdPreparing(tx, own)
    const removed = await tx.document.updateMany({
      where: { id: letter.id, removedAt: null },
      data: { removedAt: now },
    })
    if (removed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'document', id: letter.id },
      governmentId: own.delegation.governmentId,
      cohortId: own.cohort.id,
      next: `/cohorts/${own.cohort.id}/lineup`,
      notice: sentence('documents.letterRemovedNotice'),
    }
  },
})
