import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { holdPreparing } from '@/lib/delegations/work'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { move } from '@/lib/platform/move'
import type { VerificationDecision } from '@/lib/platform/prisma/client.ts'
import type { Verdict } from './eligibility'
import type { NominationFacts } from './guards'
import { nominationLifecycle } from './lifecycle'
import type { NominationDetail } from './queries'
import type { FactCheck } from './verification-schema'

type Move = 'verify' | 'return' | 'declare_ineligible' | 'reopen'
const decisionOf = {
  verify: 'verified',
  return: 'returned',
  declare_ineligible: 'ineligible',
  reopen: 'reopened',
} as const satisfies Record<Move, VerificationDecision>

/** Moves a nomination by a verifier's decision and keeps the decision with the facts as they were checked. */
export async function decideNomination(
  tx: Write,
  go: {
    verb: Move
    actor: Actor
    nomination: NominationDetail
    facts: NominationFacts
    version: number
    note: string
    until: Day | null
    verdicts: readonly Verdict[]
    checks: Readonly<Record<string, FactCheck | undefined>>
    now: Date
  },
) {
  const { verb, actor, nomination, facts, note, now } = go
  const until = go.until && columnFromDay(go.until)
  await holdPreparing(tx, nomination.delegationId)
  const set = {
    ...(verb === 'return' ? { returnNote: note, returnUntil: until } : { returnNote: null, returnUntil: null }),
    reason: verb === 'declare_ineligible' ? note : null,
  }
  const row = { ...facts, version: go.version }
  const moved = await move(tx, nominationLifecycle, verb, row, { by: actor, now, reason: note, set })
  await tx.verification.create({
    data: {
      nominationId: nomination.id,
      governmentId: nomination.governmentId,
      decision: decisionOf[verb],
      note,
      until,
      checks: go.verdicts.map(({ rule, result }) => ({ rule, result, check: go.checks[rule] ?? null })),
      byId: actor.userId,
      byName: actor.name,
      at: now,
    },
    select: { id: true },
  })
  return moved
}
