'use server'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { paperRefusal, touchNomination } from './papers'
import { findNomination } from './queries'

/** Detaches a paper; its row and its file stay until the retention rule takes them. */
export const detachPaper = defineAction({
  permission: 'nomination.write',
  name: 'nomination.detach',
  input: z.strictObject({ nominationId: z.uuid(), documentId: z.uuid() }),
  load: async (tx, actor, { nominationId, documentId }) => {
    const nomination = await findNomination(tx, actor, nominationId)
    const document = nomination?.documents.find((one) => one.id === documentId)
    return nomination && document ? { nomination, document } : null
  },
  can: (actor, { nomination }) => paperRefusal(actor, nomination),
  run: async ({ tx, subject: { nomination, document }, now }) => {
    await touchNomination(tx, nomination)
    const removed = await tx.document.updateMany({
      where: { id: document.id, removedAt: null },
      data: { removedAt: now },
    })
    if (removed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'document', id: document.id },
      governmentId: nomination.governmentId,
      cohortId: nomination.cohortId,
      nominationId: nomination.id,
      next: `/nominations/${nomination.id}`,
      notice: sentence('documents.removedNotice'),
    }
  },
})
