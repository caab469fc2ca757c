import type { VerificationDecision } from '@/lib/platform/prisma/client'
import { type Cast, officeOf } from './cast.ts'
import { idOf, onDay } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { tell } from './nominations.ts'
import type { World } from './world.ts'

const moveNames = {
  verified: 'nomination.verify',
  returned: 'nomination.return',
  ineligible: 'nomination.declare_ineligible',
} as const

/** A verifier's decision: its own row, the nomination's new state, and the trail. */
export function decide(
  world: World,
  cast: Cast,
  nominated: Nominated,
  decision: Exclude<VerificationDecision, 'reopened'>,
  at: Date,
  note = '',
  until?: string,
) {
  const { verifier } = officeOf(cast, nominated.half.government)
  const { row } = nominated
  world.verifications.push({
    id: idOf('verification', row.id as string, decision),
    nominationId: row.id as string,
    governmentId: row.governmentId,
    decision,
    note,
    until: until ? onDay(until) : null,
    checks: nominated.verdicts.map(({ rule, result }) => ({ rule, result })),
    byId: verifier.id,
    byName: verifier.name,
    at,
  })
  Object.assign(row, { state: decision, since: at, version: 2 })
  if (decision === 'returned' && until) Object.assign(row, { returnNote: note, returnUntil: onDay(until) })
  if (decision === 'ineligible') row.reason = note
  tell(world, nominated, at, verifier, moveNames[decision], { before: 'submitted', after: decision, reason: note })
}

/** The agency takes its nomination back. */
export function withdraw(world: World, nominated: Nominated, at: Date, reason: string) {
  const before = nominated.row.state as string
  Object.assign(nominated.row, { state: 'withdrawn', since: at, reason, version: 2 })
  tell(world, nominated, at, nominated.hr, 'nomination.withdraw', { before, after: 'withdrawn', reason })
}
