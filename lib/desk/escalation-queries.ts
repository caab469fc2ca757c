import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import { type EscalationRole, escalationRoles, usualSteps } from './escalation'

/** Who is told after how many working days in the actor's own government, for each role that can be; null: never. */
export async function findSteps(tx: Read, actor: Actor) {
  const [governmentId] = extentOf(actor, 'escalation.edit').governments
  const rows = governmentId
    ? await tx.escalationStep.findMany({ where: { governmentId }, select: { afterDays: true, role: true } })
    : []
  const steps: readonly { afterDays: number | null; role: string }[] = rows.length > 0 ? rows : usualSteps
  const daysOf = (role: EscalationRole) => steps.find((step) => step.role === role)?.afterDays ?? null
  return escalationRoles.map((role) => ({ role, afterDays: daysOf(role) }))
}
export type FoundSteps = Awaited<ReturnType<typeof findSteps>>
