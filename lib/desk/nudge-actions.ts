'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { taskNudged } from '@/lib/notifications/task-tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findNudge } from './nudge-queries'
import { nudgeAddress, nudgeInput, thingOf } from './nudging'
import { nudgePeople } from './work'

/** Asks whoever holds the ball, in the app and by mail: each person at most once a day for the same thing. */
export const nudge = defineAction({
  permission: 'task.nudge',
  input: nudgeInput,
  load: (tx, actor, input, { today }) => findNudge(tx, actor, input, today),
  can: (actor, { cohort, delegation, asked }) => {
    const mine = [cohort.hostId, delegation.governmentId].some((governmentId) =>
      covers(actor, 'task.nudge', { governmentId }),
    )
    if (!mine) return 'shell.notAllowed'
    return asked ? null : 'desk.nudgeNotWaiting'
  },
  run: async ({ tx, actor, subject: { cohortId, delegationId, thing, asked }, today }) => {
    const { to, path } = asked!
    const users = await nudgePeople(tx, { cohortId, delegationId, thing, to, today })
    if (users.length === 0) return refuse('desk.nudgedToday')
    const task = { id: `nudge:${thing}:${delegationId}`, cohortId, path, task: thingOf(thing).label }
    return {
      subject: { kind: 'delegation', id: delegationId },
      governmentId: actor.governmentId,
      cohortId,
      after: { thing, people: users.length },
      tell: [taskNudged(task, [{ users }])],
      next: nudgeAddress({ cohortId, delegationId, thing }),
      notice: sentence('desk.nudged', { people: users.length }),
    }
  },
})
