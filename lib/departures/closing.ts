import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { participantLifecycle } from '@/lib/participants/lifecycle'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { moveAll } from '@/lib/platform/move'
import { countPresences } from './roll-call'
import { listRollCall, type RollCallRow } from './roll-call-queries'

type Go = { tx: Write; actor: Actor; delegation: { id: string; governmentId: string }; now: Date; note: string }

/**
 * Writes what the roll call found: present → departed; absent → no-show, whose seat and days become free. Who was a
 * no-show at an earlier closing and has come late departs after all, if the seat is still there.
 */
export async function settleRollCall(go: Go): Promise<{ present: number; absent: number }> {
  const rows = await listRollCall(go.tx as Read, go.delegation.id)
  if (rows.length === 0) refuse('departures.nobodyGoes')
  if (countPresences(rows).unmarked > 0) refuse('cohorts.unmarkedPeople')
  const came = rows.filter(({ presence }) => presence === 'present')
  const stayed = rows.filter(({ presence }) => presence === 'absent')
  // Seats are freed before they are taken again.
  await moveRows(go, stayed, 'miss')
  await recordNoShows(
    go,
    stayed.filter(({ state }) => state !== 'no_show'),
  )
  await setAway(go, stayed, go.now)
  await setAway(go, came, null)
  await moveRows(go, came, 'depart')
  return { present: came.length, absent: stayed.length }
}

/** Whoever a closing before this one moved already stays so. */
async function moveRows({ tx, actor, now }: Go, rows: RollCallRow[], verb: 'depart' | 'miss') {
  const { to } = participantLifecycle.moves[verb]
  const moving = rows
    .filter(({ state }) => state !== to)
    .map(({ participantId, state, version }) => ({ id: participantId, state, version }))
  await moveAll(tx, participantLifecycle, verb, moving, { by: actor, now })
}

/** Days away are freed for who stays, and taken again for who comes late. */
async function setAway({ tx }: Go, rows: RollCallRow[], freedAt: Date | null) {
  await tx.awayPeriod.updateMany({
    where: {
      participantId: { in: rows.map(({ participantId }) => participantId) },
      freedAt: freedAt ? null : { not: null },
    },
    data: { freedAt },
  })
}

/** Without reading back what was written: the head of a delegation may write these rows and not read them. */
async function recordNoShows({ tx, actor, delegation, now, note }: Go, rows: RollCallRow[]) {
  await tx.participantChange.createMany({
    data: rows.map(({ participantId }) => ({
      participantId,
      governmentId: delegation.governmentId,
      kind: 'no_show' as const,
      reason: note,
      byId: actor.userId,
      byName: actor.name,
      at: now,
    })),
  })
}

/** Records that everybody who departed is home again; returns how many. */
export async function completeParticipants(tx: Write, delegationId: string, by: Actor, now: Date) {
  const rows = await tx.participant.findMany({
    where: { delegationId, state: 'departed' },
    select: { id: true, state: true, version: true },
  })
  await moveAll(tx, participantLifecycle, 'complete', rows, { by, now })
  return rows.length
}
