import type { MarkKind, PresenceState } from '@/lib/departures/roll-call'
import type { MarkRow } from './kept-marks'

export type PersonPresence = { participantId: string; presence: PresenceState; markedAt: string | null }
type Answer = { people?: PersonPresence[]; reason?: string }

/** Status 0: the server was not reached. */
export async function post(body: { cohortId: string; rows: MarkRow[] }): Promise<{ status: number; answer: Answer }> {
  try {
    const response = await fetch('/api/roll-call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: await response.json().catch(() => ({})) }
  } catch {
    return { status: 0, answer: {} }
  }
}

const presenceAfter: Record<MarkKind, PresenceState> = { present: 'present', absent: 'absent', undo: 'unmarked' }

/** The people as these taps leave them. */
export function withTaps(people: readonly PersonPresence[], taps: readonly MarkRow[]): PersonPresence[] {
  return people.map((person) => {
    const last = taps.findLast(({ participantId }) => participantId === person.participantId)
    return last ? { ...person, presence: presenceAfter[last.mark], markedAt: last.markedAt } : person
  })
}

/** After a refusal the people who were tapped stand again where the page found them. */
export const withoutTaps = (
  people: readonly PersonPresence[],
  taps: readonly MarkRow[],
  initial: readonly PersonPresence[],
) =>
  people.map((person) =>
    taps.some(({ participantId }) => participantId === person.participantId)
      ? (initial.find(({ participantId }) => participantId === person.participantId) ?? person)
      : person,
  )
