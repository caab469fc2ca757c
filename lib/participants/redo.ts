import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { addDays, type Day } from '@/lib/platform/dates'
import { isGoing, type ParticipantState } from './lifecycle'

/**
 * What names a person outside the app and is to be redone for a successor, and by how many days before the departure it
 * should be, the farthest first. Source: docs/glossary.md, "redoItem"; the days are the usual round of an office.
 */
export const redoKinds = {
  partner: { label: 'participants.redoPartner', leadDays: 14 },
  permit: { label: 'participants.redoPermit', leadDays: 10 },
  exit_permit: { label: 'participants.redoExit', leadDays: 7 },
  letter: { label: 'participants.redoLetter', leadDays: 5 },
  ticket: { label: 'participants.redoTicket', leadDays: 3 },
  insurance: { label: 'participants.redoInsurance', leadDays: 2 },
} as const satisfies Record<string, { label: MessageKey; leadDays: number }>
export type RedoKind = keyof typeof redoKinds
export const redoOrder = Object.keys(redoKinds) as RedoKind[]

/** By which day: before the departure with time for what follows, but not in the past; null while no day is known. */
export function redoDue(kind: RedoKind, leavesOn: Day | null, today: Day): Day | null {
  if (leavesOn === null) return null
  const wanted = addDays(leavesOn, -redoKinds[kind].leadDays)
  return wanted < today ? today : wanted
}

type Around = {
  cohortState: CohortState
  delegationState: DelegationState
  /** Of whoever took the place; nothing is redone for somebody who has left again. */
  successorState: ParticipantState
}

/** Whether things are redone in such a delegation at all. Late ones are still ticked after the departure. */
export const isRedoOpen = ({ cohortState, delegationState }: Omit<Around, 'successorState'>) =>
  cohortState === 'selecting' && (delegationState === 'approved' || delegationState === 'departed')

/** Why a thing to be redone is no work any more, or null. */
export function redoRefusal({ successorState, ...around }: Around): MessageKey | null {
  if (!isRedoOpen(around)) return 'participants.redoOver'
  return isGoing(successorState) ? null : 'participants.redoNobody'
}

/** How much is left to be redone, and until when the nearest of it is due; nothing for a successor who has left again. */
export function leftToRedo(rows: readonly { doneAt: Date | null; isMoot: boolean; dueOn: Day | null }[]) {
  const open = rows.filter(({ doneAt, isMoot }) => !doneAt && !isMoot)
  const [nearest = null] = open.flatMap(({ dueOn }) => dueOn ?? []).sort()
  return { n: open.length, nearest }
}
