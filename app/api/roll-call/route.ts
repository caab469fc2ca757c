import { coversDelegation } from '@/lib/access/actor'
import { markingRefusal } from '@/lib/departures/roll-call-day'
import { findRollCall, listRollCall } from '@/lib/departures/roll-call-queries'
import { appendMarks, holdOpen } from '@/lib/departures/roll-call-work'
import { markRowsInput } from '@/lib/departures/schema'
import type { Read } from '@/lib/platform/db'
import { defineEndpoint } from '@/lib/platform/doors/endpoint'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { refuse } from '@/lib/platform/doors/refusal'

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('POST')

/** What a phone has tapped, now or while it was offline. Answers with what all phones together say. */
export const POST = defineEndpoint({
  principal: 'session',
  permission: 'rollcall.mark',
  input: markRowsInput,
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  can: (actor, { delegation, departsOn, rows }, input, { today }) => {
    if (!coversDelegation(actor, 'rollcall.mark', delegation)) return 'shell.notAllowed'
    const known = new Set(rows.map(({ participantId }) => participantId))
    if (!input.rows.every(({ participantId }) => known.has(participantId))) return 'departures.notOnList'
    return markingRefusal({ state: delegation.state, departsOn, today })
  },
  run: async ({ tx, actor, input, subject: { delegation }, now }) => {
    if (!(await holdOpen(tx, delegation.id))) refuse('departures.rollCallClosed')
    const marks = input.rows.map(({ markedAt, ...row }) => ({ ...row, markedAt: new Date(markedAt) }))
    const added = await appendMarks(tx, actor, delegation, marks, now)
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
