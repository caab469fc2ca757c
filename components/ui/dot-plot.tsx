const left = 128
const right = 344
const at = (share: number) => left + share * (right - left)

/** Shares on one scale from 0 to 1: dot = the chosen, ring = those they came from, tick = everyone. */
export function DotPlot({
  label,
  rows,
}: {
  /** What the chart says, in words. */
  label: string
  rows: readonly { label: string; chosen: number; from: number; all?: number; text: string }[]
}) {
  return (
    <svg className="dots w-full h-auto" viewBox={`0 0 410 ${rows.length * 40 + 16}`} role="img" aria-label={label}>
      <text x={left} y="10" className="a">
        0%
      </text>
      <text x={at(0.5)} y="10" className="a" textAnchor="middle">
        50
      </text>
      <text x={right} y="10" className="a" textAnchor="end">
        100%
      </text>
      {rows.map((row, index) => {
        const y = 34 + index * 40
        return (
          <g key={row.label}>
            <text x="0" y={y + 4} className="t">
              {row.label}
            </text>
            <line x1={left} x2={right} y1={y} y2={y} className="g" />
            {row.all !== undefined && <line x1={at(row.all)} x2={at(row.all)} y1={y - 8} y2={y + 8} className="k" />}
            <circle cx={at(row.from)} cy={y} r="6" className="o" />
            <circle cx={at(row.chosen)} cy={y} r="6" className="f" />
            <text x="410" y={y + 4} className="v" textAnchor="end">
              {row.text}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
