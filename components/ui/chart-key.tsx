export type KeyShape = 'subject' | 'dot' | 'compared' | 'none' | 'ring' | 'tick'
const look: Record<KeyShape, string> = {
  subject: '',
  dot: 'rounded-full!',
  compared: 'cmp',
  none: 'x',
  ring: 'o',
  tick: 'k',
}

/** What the colours and shapes of a chart mean. */
export function ChartKey({ items }: { items: readonly { shape: KeyShape; text: string }[] }) {
  return (
    <div className="keys">
      {items.map(({ shape, text }) => (
        <span className="key" key={text}>
          <i className={look[shape]} />
          {text}
        </span>
      ))}
    </div>
  )
}
