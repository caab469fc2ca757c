type SeatKind = 'filled' | 'draft' | 'free'
const look: Record<SeatKind, string> = { filled: 'f', draft: 'd', free: '' }

/** One square is one person, so that they can be counted. `label` says the same in words. */
export function Seats({
  total,
  filled,
  draft = 0,
  label,
}: {
  total: number
  filled: number
  draft?: number
  label: string
}) {
  const kindOf = (index: number): SeatKind => (index < filled ? 'filled' : index < filled + draft ? 'draft' : 'free')
  return (
    <div className="seats" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} className={look[kindOf(index)]} />
      ))}
    </div>
  )
}

/** What the squares mean. */
export function SeatKey({ words }: { words: Partial<Record<SeatKind, string>> }) {
  return (
    <div className="row small soft gap-x-4">
      {(Object.keys(look) as SeatKind[]).map(
        (kind) =>
          words[kind] && (
            <span key={kind} className="mark small">
              <span className="seats grid-cols-[1.25rem]!">
                <i className={look[kind]} />
              </span>
              {words[kind]}
            </span>
          ),
      )}
    </div>
  )
}
