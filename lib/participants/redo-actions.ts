'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { redoKinds, redoRefusal } from './redo'
import { findRedo } from './redo-queries'
import { redoTick } from './schema'

/**
 * Ticks something that was redone outside the app, or takes the tick back. Whoever was first stays the one who did it:
 * a second press, or another tab, changes nothing.
 */
export const tickRedo = defineAction({
  permission: 'participant.redo',
  name: ({ isDone }) => (isDone ? 'participant.redo' : 'participant.undo-redo'),
  input: redoTick,
  load: async (tx, actor, { cohortId, redoId }) => {
    const found = await findRedo(tx, cohortId, redoId)
    return found && covers(actor, 'participant.redo', found) ? found : null
  },
  can: (_actor, { facts }) => redoRefusal(facts),
  run: async ({ tx, actor, input: { cohortId, redoId, isDone }, subject, now }) => {
    const done = isDone
      ? { doneAt: now, doneById: actor.userId, doneByName: actor.name }
      : { doneAt: null, doneById: null, doneByName: null }
    await tx.redoItem.updateMany({ where: { id: redoId, doneAt: isDone ? null : { not: null } }, data: done })
    return {
      subject: { kind: 'participant', id: subject.participantId },
      governmentId: subject.governmentId,
      cohortId,
      before: { redo: subject.kind, redone: subject.doneAt !== null },
      after: { redo: subject.kind, redone: isDone },
      next: `/cohorts/${cohortId}/participants/redo`,
      notice: sentence(isDone ? 'participants.redoDoneNotice' : 'participants.redoUndoneNotice', {
        what: { text: redoKinds[subject.kind].label },
      }),
    }
  },
})
