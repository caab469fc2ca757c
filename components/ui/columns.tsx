import { HBars } from './h-bars'

const left = 40
const bottom = 250
const height = 226
const width = 600

type ColumnsProps = {
  /** What the chart says, in words. */
  label: string
  bars: readonly { label: string; value: number; text?: string; highlight?: boolean }[]
  /** Values of the grid lines from 0 upwards; the last is the height of the chart. */
  grid: readonly number[]
}

/** Upright bars, one a year or month, each with its value; `highlight` marks the current one. On a phone they lie. Put the table behind it. */
export function Columns(chart: ColumnsProps) {
  return (
    <>
      <div className="hide-s">
        <Upright {...chart} />
      </div>
      <div className="only-s">
        <HBars rows={chart.bars.map(({ highlight, ...bar }) => ({ ...bar, compared: !highlight }))} />
      </div>
    </>
  )
}

function Upright({ label, bars, grid }: ColumnsProps) {
  const most = Math.max(1, ...grid, ...bars.map(({ value }) => value))
  const high = (value: number) => bottom - (value / most) * height
  const step = width / Math.max(1, bars.length)
  return (
    <svg className="cols" viewBox="0 0 640 284" role="img" aria-label={label}>
      {grid.map((value) => (
        <g key={value}>
          <line x1={left} x2={left + width} y1={high(value)} y2={high(value)} className="g" />
          <text x={left - 10} y={high(value) + 4} textAnchor="end" className="a">
            {value}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const middle = left + step * (index + 0.5)
        return (
          <g key={bar.label}>
            <rect
              x={middle - step * 0.3}
              y={high(bar.value)}
              width={step * 0.6}
              height={bottom - high(bar.value)}
              rx="2"
              className={bar.highlight ? 'hl' : 'b'}
            />
            <text x={middle} y={high(bar.value) - 7} textAnchor="middle" className="v">
              {bar.text ?? bar.value}
            </text>
            <text x={middle} y={bottom + 22} textAnchor="middle" className="a">
              {bar.label}
            </text>
          </g>
        )
      })}
      <line x1={left} x2={left + width} y1={bottom} y2={bottom} className="base" />
    </svg>
  )
}
