/** One square for each of a whole: reached before, reached now for the first time, never reached. */
export function Coverage({ before, now, never, label }: { before: number; now: number; never: number; label: string }) {
  const squares = [...Array(before).fill(''), ...Array(now).fill('n'), ...Array(never).fill('x')] as string[]
  return (
    <div className="cov" role="img" aria-label={label}>
      {squares.map((kind, index) => (
        <i key={index} className={kind} />
      ))}
    </div>
  )
}
