const left = 90
const right = 1180

/**
 * A journey under two clocks: home above, there below; waits are as visible as legs. Hours are counted from the first
 * one shown. Hidden on a phone, where the list of legs says the same.
 */
export function Ribbon({
  label,
  home,
  there,
  ticks,
  legs,
}: {
  label: string
  /** Names of the two clocks: "WIB", "SGT". */
  home: string
  there: string
  /** The hours marked on both clocks; `at` in hours from the first. */
  ticks: readonly { at: number; home: string; there: string }[]
  legs: readonly { from: number; to: number; name: string; length: string; ceremony?: boolean }[]
}) {
  const span = Math.max(1, ...ticks.map(({ at }) => at), ...legs.map(({ to }) => to))
  const x = (hours: number) => left + (hours / span) * (right - left)
  const end = Math.max(0, ...legs.map(({ to }) => to))
  return (
    <svg className="ribbon" viewBox="0 0 1200 122" role="img" aria-label={label}>
      <text x="0" y="27" className="z">
        {home}
      </text>
      <text x="0" y="112" className="z">
        {there}
      </text>
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1="34" y2="94" className="g" />
          <text x={x(tick.at)} y="27" textAnchor="middle" className="a">
            {tick.home}
          </text>
          <text x={x(tick.at)} y="112" textAnchor="middle" className="a">
            {tick.there}
          </text>
        </g>
      ))}
      <line x1={left} x2={x(end)} y1="64" y2="64" className="w" />
      {legs.map((leg) => {
        const middle = (x(leg.from) + x(leg.to)) / 2
        return (
          <g key={`${leg.from}-${leg.name}`} className={leg.ceremony ? 'lg cer' : 'lg'}>
            <rect x={x(leg.from)} y="44" width={x(leg.to) - x(leg.from)} height="40" rx="5" />
            <text x={middle} y="62" textAnchor="middle">
              {leg.name}
            </text>
            <text x={middle} y="77" textAnchor="middle" className="s">
              {leg.length}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
