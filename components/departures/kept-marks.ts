import { type MarkKind, markKinds } from '@/lib/departures/roll-call'

/** A tap on its way to the server: its id is made here, so that it counts once however often it is sent. */
export type MarkRow = { id: string; participantId: string; mark: MarkKind; markedAt: string }

/** Marks wait in the browser, so that a closed tab or an empty battery loses none: those of one account and cohort. */
export const placeOfMarks = (cohortId: string, userId: string) => `angkatan.roll-call.${cohortId}.${userId}`

/** What was kept there by an earlier page; whatever is no mark is left out. */
export function readMarks(place: string): MarkRow[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isMark) : []
  } catch {
    return []
  }
}

/** Keeps what is still waiting. A browser that keeps nothing still sends, as long as the page stands. */
export function keepMarks(place: string, rows: readonly MarkRow[]) {
  try {
    if (rows.length > 0) localStorage.setItem(place, JSON.stringify(rows))
    else localStorage.removeItem(place)
  } catch {
    // Storage that is full or forbidden.
  }
}

function isMark(row: unknown): row is MarkRow {
  const { id, participantId, mark, markedAt } = Object(row) as Record<string, unknown>
  const texts = [id, participantId, markedAt].every((text) => typeof text === 'string')
  return texts && markKinds.some((kind) => kind === mark)
}
