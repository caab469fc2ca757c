import { coversDelegation } from '@/lib/access/actor'
import { addMarks, markRefusal } from '@/lib/departures/roll-call-marking'
import { findRollCall, listRollCall } from '@/lib/departures/roll-call-queries'
import { markRowsInput } from '@/lib/departures/schema'
import type { Read } from '@/lib/platform/db'
import { defineEndpoint } from '@/lib/platform/doors/endpoint'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('POST')

/**
 * What a phone has tapped, now or while it was offline. Answers with what all phones together say; a phone that has
 * nothing to tell only asks for that, and may do so after the roll call was closed.
 */
export const POST = defineEndpoint({
  principal: 'session',
  permission: 'rollcall.mark',
  input: markRowsInput,
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  can: (actor, rollCall, input, { today }) => {
    const marked = input.rows.map(({ participantId }) => participantId)
    if (marked.length === 0)
      return coversDelegation(actor, 'rollcall.mark', rollCall.delegation) ? null : 'shell.notAllowed'
    return markRefusal(actor, rollCall, marked, today)
  },
  run: async ({ tx, actor, input, subject: rollCall, now }) => {
    const { delegation } = rollCall
    const marks = input.rows.map(({ markedAt, ...row }) => ({ ...row, markedAt: new Date(markedAt) }))
    const added = marks.length > 0 ? await addMarks(tx, actor, rollCall, marks, now) : 0
    const rows = await listRollCall(tx as Read, delegation.id)
    return {
      trail:
        added === 0
          ? null
          : {
              subject: { kind: 'delegation', id: delegation.id },
              governmentId: delegation.governmentId,
              cohortId: input.cohortId,
              after: { added, marks: input.rows.map(({ participantId, mark }) => ({ participantId, mark })) },
            },
      answer: {
        people: rows.map(({ participantId, presence, by }) => ({
          participantId,
          presence,
          markedAt: by?.markedAt.toISOString() ?? null,
        })),
      },
    }
  },
})
