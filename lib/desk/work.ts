import 'server-only'
import type { Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { askedOf, type Recipients } from '@/lib/platform/telling'
import type { Step } from './escalation'
import type { NudgeInput } from './nudging'

/** Writes down who was asked, and says whom that was: nobody twice on a day. */
export async function nudgePeople(
  tx: Write,
  { cohortId, delegationId, thing, to, today }: NudgeInput & { to: readonly Recipients[]; today: Day },
): Promise<string[]> {
  const asked = JSON.stringify(to.map(askedOf))
  const rows = await tx.$queryRaw<{ users: string[] }[]>`
    select nudge_people(${thing}, ${cohortId}::uuid, ${delegationId}::uuid, ${asked}::jsonb, ${today}::date) as users`
  return rows[0]!.users
}

/** The steps of a government as one set. */
export async function replaceSteps(tx: Write, governmentId: string, steps: readonly Step[]) {
  await tx.escalationStep.deleteMany({ where: { governmentId } })
  await tx.escalationStep.createMany({ data: steps.map((step) => ({ ...step, governmentId })) })
}
