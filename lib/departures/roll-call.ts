/** The roll call (presensi keberangkatan): marks are only ever added; who is present is read out of them. */
export const markKinds = ['present', 'absent', 'undo'] as const
export type MarkKind = (typeof markKinds)[number]

export type Mark = {
  /** Made where it was tapped, so that a mark sent twice, late or again is one. */
  id: string
  participantId: string
  mark: MarkKind
  /** When it was tapped, which may be long before it arrived. */
  markedAt: Date
}
export type PresenceState = 'present' | 'absent' | 'unmarked'
export type Presence<M extends Mark = Mark> = {
  state: PresenceState
  /** The mark that says so; null while unmarked. */
  by: M | null
}

const byTap = (a: Mark, b: Mark) => Number(a.markedAt) - Number(b.markedAt) || (a.id < b.id ? -1 : 1)

/** State of each participant: the last tap counts, from whichever phone and in whatever order they arrived; undo unmarks. */
export function foldMarks<M extends Mark>(
  participantIds: readonly string[],
  marks: readonly M[],
): Map<string, Presence<M>> {
  const presences = new Map(participantIds.map((id): [string, Presence<M>] => [id, { state: 'unmarked', by: null }]))
  for (const mark of [...marks].sort(byTap)) {
    if (!presences.has(mark.participantId)) continue
    const presence: Presence<M> =
      mark.mark === 'undo' ? { state: 'unmarked', by: null } : { state: mark.mark, by: mark }
    presences.set(mark.participantId, presence)
  }
  return presences
}

/** How many are present, absent and not marked yet. */
export function countPresences(people: readonly { presence: PresenceState }[]): Record<PresenceState, number> {
  const counts = { present: 0, absent: 0, unmarked: 0 }
  for (const { presence } of people) counts[presence] += 1
  return counts
}
