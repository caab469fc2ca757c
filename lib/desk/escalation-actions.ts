'use server'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { escalationRoles } from './escalation'
import { findSteps } from './escalation-queries'
import { escalationInput } from './schema'
import { replaceSteps } from './work'

export const saveEscalation = defineAction({
  permission: 'escalation.edit',
  input: escalationInput,
  load: async (tx, actor) => {
    const [governmentId] = extentOf(actor, 'escalation.edit').governments
    return governmentId ? { governmentId, before: await findSteps(tx, actor) } : null
  },
  can: () => null,
  run: async ({ tx, input, subject: { governmentId, before } }) => {
    const steps = escalationRoles.map((role) => ({ role, afterDays: input[role] }))
    await replaceSteps(tx, governmentId, steps)
    return {
      subject: { kind: 'government', id: governmentId },
      governmentId,
      before: Object.fromEntries(before.map(({ role, afterDays }) => [role, afterDays])),
      after: { ...input },
      next: '/administration/escalation',
      notice: sentence('desk.escalationSaved'),
    }
  },
})
