/** Bars from left to right with their value written beside them; the second colour is for comparison. */
export function HBars({
  rows,
  most,
}: {
  rows: readonly {
    label: string
    value: number
    /** The value as shown, formatted. */
    text?: string
    /** A background row, in the colour of comparison. */
    compared?: boolean
  }[]
  /** The value of a full bar; the largest row otherwise. */
  most?: number
}) {
  const full = most ?? Math.max(1, ...rows.map(({ value }) => value))
  return (
    <div className="grid gap-2">
      {rows.map(({ label, value, text, compared }) => (
        <div className="hbar" key={label}>
          <span>{label}</span>
          <svg className={`track ${compared ? 'cmp' : ''}`} aria-hidden>
            <rect width={`${(value / full) * 100}%`} height="100%" rx="2" />
          </svg>
          <span className="v">{text ?? value}</span>
        </div>
      ))}
    </div>
  )
}
