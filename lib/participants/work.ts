import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { confirmParticipants, type Newcomer, type Seating } from '@/lib/approvals/seating'
import { columnFromDay, type Day, dayIn } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { type Moved, move } from '@/lib/platform/move'
import { type ParticipantFacts, participantLifecycle } from './lifecycle'
import { type RedoKind, redoDue, redoOrder } from './redo'

/** `told`: what the person concerned reads of it. */
type Change = { actor: Actor; reason: string; told?: string; now: Date }
type Leaving = ParticipantFacts & { id: string; version: number }
type Stamp = Pick<Leaving, 'id' | 'governmentId' | 'state' | 'version'>

/** Takes somebody off the name list at their own or the office's wish: the seat and the days become free. */
export async function withdrawParticipant(tx: Write, participant: Leaving, change: Change): Promise<Moved> {
  const moved = await leave(tx, participant, 'withdraw', change)
  await recordChange(tx, participant, 'withdraw', change, null)
  return moved
}

/** One step: the one leaves (or has left), the next reserve takes the seat. Nobody sees the moment between. */
export async function replaceParticipant(
  tx: Write,
  participant: Leaving & { position: number },
  successor: Newcomer,
  { leavesOn, ...seating }: Seating & { leavesOn: Day | null },
  change: Change,
) {
  const moved = await leave(tx, participant, 'replace', change)
  const [successorId] = await confirmParticipants(tx, seating, [successor], participant.position)
  const changeId = await recordChange(tx, participant, 'replace', change, successorId!)
  await askToRedo(tx, changeId, seating, leavesOn, dayIn(change.now, change.actor.zone))
  return { moved, successorId: successorId! }
}

/** Adds somebody to a free seat after the approval. */
export async function addParticipant(
  tx: Write,
  newcomer: Newcomer,
  seating: Seating,
  position: number,
  change: Change,
) {
  const [id] = await confirmParticipants(tx, seating, [newcomer], position)
  await recordChange(tx, { id: id!, governmentId: seating.delegation.governmentId }, 'add', change, null)
  return id!
}

/** Hands the lead of a delegation to somebody who goes and does not lead; answers who led before, and no longer does. */
export async function appointHead(tx: Write, participant: Stamp & { delegationId: string }) {
  const former = await tx.participant.updateManyAndReturn({
    where: { delegationId: participant.delegationId, isHead: true },
    data: { isHead: false, version: { increment: 1 } },
    select: { id: true },
  })
  const { count } = await tx.participant.updateMany({
    where: { id: participant.id, state: participant.state, version: participant.version },
    data: { isHead: true, version: { increment: 1 } },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
  return former
}

async function leave(tx: Write, row: Leaving, verb: 'withdraw' | 'replace', { actor, reason, now }: Change) {
  const moved = await move(tx, participantLifecycle, verb, row, { by: actor, now, reason })
  await tx.awayPeriod.updateMany({ where: { participantId: row.id, freedAt: null }, data: { freedAt: now } })
  return moved
}

async function recordChange(
  tx: Write,
  { id, governmentId }: Pick<Stamp, 'id' | 'governmentId'>,
  kind: 'withdraw' | 'replace' | 'add',
  { actor, reason, told = '', now }: Change,
  successorId: string | null,
) {
  const { id: changeId } = await tx.participantChange.create({
    data: {
      participantId: id,
      governmentId,
      kind,
      reason,
      told,
      successorId,
      byId: actor.userId,
      byName: actor.name,
      at: now,
    },
    select: { id: true },
  })
  return changeId
}

/** What names whoever was replaced outside the app becomes work of the section, each thing by its day. */
async function askToRedo(
  tx: Write,
  changeId: string,
  { delegation: { id: delegationId, cohortId, governmentId } }: Seating,
  leavesOn: Day | null,
  today: Day,
) {
  const own = { changeId, cohortId, delegationId, governmentId }
  const dueOn = (kind: RedoKind) => {
    const day = redoDue(kind, leavesOn, today)
    return day && columnFromDay(day)
  }
  await tx.redoItem.createMany({ data: redoOrder.map((kind) => ({ ...own, kind, dueOn: dueOn(kind) })) })
}
