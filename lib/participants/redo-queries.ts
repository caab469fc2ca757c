import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { writeName } from '@/lib/people/names'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { isGoing } from './lifecycle'
import { redoOrder } from './redo'

const named = { titleFront: true, name: true, titleBack: true, state: true } as const

const redoSelect = {
  id: true,
  kind: true,
  dueOn: true,
  doneAt: true,
  doneByName: true,
  change: { select: { at: true, participant: { select: named }, successor: { select: named } } },
} as const

export type RedoRow = Awaited<ReturnType<typeof listRedo>>[number]
/** What is to be redone outside the app for the replacements of a delegation, the newest replacement first. */
export async function listRedo(tx: Read, delegationId: string) {
  const rows = await tx.redoItem.findMany({ where: { delegationId }, select: { ...redoSelect, changeId: true } })
  return rows
    .map(({ change, dueOn, ...row }) => ({
      ...row,
      dueOn: dueOn && dayFromColumn(dueOn),
      replacedAt: change.at,
      name: writeName(change.participant),
      successor: change.successor ? writeName(change.successor) : '–',
      /** Nothing is redone for somebody who has left again. */
      isMoot: !change.successor || !isGoing(change.successor.state),
    }))
    .sort(
      (a, b) => Number(b.replacedAt) - Number(a.replacedAt) || redoOrder.indexOf(a.kind) - redoOrder.indexOf(b.kind),
    )
}

/** The own delegation of a cohort with all that its replacements left to be redone; null for missing and hidden. */
export async function findRedoPage(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort?.own || !coversDelegation(actor, 'participant.see', cohort.own)) return null
  return { cohort, delegation: cohort.own, redo: await listRedo(tx, cohort.own.id) }
}

/** One thing to be redone in a cohort, with what its ticking depends on; null for missing and foreign. */
export async function findRedo(tx: Read, cohortId: string, redoId: string) {
  const row = await tx.redoItem.findFirst({
    where: { id: redoId, cohortId },
    select: {
      ...redoSelect,
      governmentId: true,
      delegationId: true,
      delegation: { select: { state: true, cohort: { select: { state: true } } } },
      change: { select: { participantId: true, successor: { select: { state: true } } } },
    },
  })
  if (!row?.change.successor) return null
  const { delegation, change } = row
  return {
    ...row,
    participantId: change.participantId,
    facts: {
      cohortState: delegation.cohort.state,
      delegationState: delegation.state,
      successorState: change.successor!.state,
    },
  }
}
