import type { NudgeThing } from '@/lib/access/nudge-things'
import 'server-only'
import { type Actor, allows } from '@/lib/access/actor'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import { findCohort } from '@/lib/cohorts/queries'
import { turnOf } from '@/lib/cohorts/turns'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Recipients } from '@/lib/platform/telling'
import { type NudgeInput, thingOf } from './nudging'

type Asked = { to: Recipients[]; path: string }

/** What is to be asked for, whom, and where they do it; null where the actor does not see it. `asked` is null where it waits no more. */
export async function findNudge(tx: Read, actor: Actor, input: NudgeInput, today: Day) {
  const { cohortId, delegationId, thing } = input
  const cohort = await findCohort(tx, actor, cohortId, today)
  const delegation = cohort?.delegations.find(({ id }) => id === delegationId)
  if (!cohort || !delegation) return null
  const { turn } = thingOf(thing)
  const asked =
    turn === undefined
      ? await findAsked(tx, delegation, thing)
      : turnOf(delegation, cohort, today) === turn
        ? askedOfTurn(delegation, thing)
        : null
  return { ...input, cohort, delegation, asked }
}
export type FoundNudge = NonNullable<Awaited<ReturnType<typeof findNudge>>>

/** Of nominations, as far as the actor sees those of the delegation. */
async function findAsked(tx: Read, delegation: DelegationSummary, thing: NudgeThing): Promise<Asked | null> {
  const { id: delegationId, cohortId, governmentId } = delegation
  if (delegation.state !== 'preparing') return null
  if (thing === 'verify') {
    const waits = await tx.nomination.count({ where: { delegationId, state: 'submitted' } })
    const to = [{ holding: 'nomination.verify', governments: [governmentId] } as const]
    return waits > 0 ? { to, path: `/verification?cohort=${cohortId}` } : null
  }
  if (thing === 'returned') {
    const rows = await tx.nomination.groupBy({ by: ['agencyId'], where: { delegationId, state: 'returned' } })
    const agencies = rows.map(({ agencyId }) => agencyId)
    const to = [{ holding: 'nomination.write', governments: [governmentId], agencies } as const]
    return agencies.length > 0 ? { to, path: `/cohorts/${cohortId}/nominations?figure=returned` } : null
  }
  const rows = await tx.assignment.groupBy({
    by: ['assessorId'],
    where: { submittedAt: null, conflictAt: null, nomination: { delegationId, state: 'verified' } },
  })
  const users = rows.map(({ assessorId }) => assessorId)
  return users.length > 0 ? { to: [{ users }], path: `/assessments?cohort=${cohortId}` } : null
}

/** Of a delegation as a whole: whoever acts for its government, and for a roll call its head. */
function askedOfTurn({ id, cohortId, governmentId }: DelegationSummary, thing: NudgeThing): Asked {
  const address = `/cohorts/${cohortId}`
  const governments = [governmentId]
  if (thing === 'answer') return { to: [{ holding: 'delegation.answer', governments }], path: address }
  if (thing === 'decide') return { to: [{ holding: 'lineup.approve', governments }], path: `${address}/approval` }
  if (thing === 'propose') return { to: [{ holding: 'lineup.propose', governments }], path: `${address}/lineup` }
  if (thing === 'recordReturn')
    return { to: [{ holding: 'departure.edit', governments }], path: `${address}/departure` }
  return {
    to: [{ holding: 'delegation.depart', governments }, { heading: [id] }],
    path: `${address}/departure/roll-call`,
  }
}

type Told = { byName: string; at: Date; people: number }

/** Who of the own government asked for this, the latest first. */
export async function listNudges(tx: Read, { delegationId, thing }: NudgeInput): Promise<Told[]> {
  const rows = await tx.nudge.groupBy({
    by: ['byName', 'at'],
    where: { delegationId, thing },
    _count: { _all: true },
    orderBy: { at: 'desc' },
    take: 10,
  })
  return rows.map(({ byName, at, _count }) => ({ byName, at, people: _count._all }))
}

/** When each thing of a cohort was last asked for, and by whom; nothing for who may not ask. */
export async function listLastNudges(tx: Read, actor: Actor, cohortId: string): Promise<Map<string, LastNudge>> {
  if (!allows(actor, 'task.nudge')) return new Map()
  const rows = await tx.nudge.findMany({
    where: { cohortId },
    select: { delegationId: true, thing: true, byName: true, at: true },
    orderBy: { at: 'asc' },
    take: 500,
  })
  return new Map(rows.map(({ delegationId, thing, byName, at }) => [`${delegationId} ${thing}`, { byName, at }]))
}
export type LastNudge = { byName: string; at: Date }
