type Written = {
  from: readonly string[]
  to?: string
  permission?: string | readonly string[]
  within?: readonly string[]
  reason?: 'required'
  crosses?: boolean
}
type Table = { noun: string; begins: readonly string[]; moves: object; stays: object }

/** A table of moves as one line for each: from where to where, by whom or within which other move. */
export const linesOf = ({ noun, begins, moves, stays }: Table): string[] => [
  `${noun} begins ${begins.join(' | ')}`,
  ...Object.entries({ ...moves, ...stays } as Record<string, Written>).map(([verb, move]) => {
    const by = move.within ? `within ${move.within.join(' | ')}` : `by ${[move.permission].flat().join(' | ')}`
    const asked = [by, move.reason && 'with a reason', move.crosses && 'across governments'].filter(Boolean).join(', ')
    return `${verb}: ${move.from.join(' | ')} → ${move.to ?? 'the same'} (${asked})`
  }),
]
