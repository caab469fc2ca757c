/** What a run found of one page. */
type Found = {
  ofBare: number
  noisy: boolean
  statements: number
  transactions: number
  html: number
  script: number
  style: number
  largestPaint: number
  layoutShift: number
}
export type Verdict = { target: string; goal: string; found: number; met: boolean | 'not judged' }

const KB = 1024
/** Bytes over the framework's own scripts that a page may load. */
const scriptRoom = { office: 20 * KB, phone: 12 * KB }

/** Each goal that docs/speed.md explains, page by page; a noisy ratio is not judged. */
export function judge(pages: ReadonlyMap<string, Found>): Verdict[] {
  const bare = pages.get('bare')!
  return [...pages]
    .filter(([target]) => target !== 'bare')
    .flatMap(([target, page]) => {
      const share = target === 'roster' ? 0.75 : 0.5
      const room = target.startsWith('phone') ? scriptRoom.phone : scriptRoom.office
      const verdict = (goal: string, found: number, met: boolean): Verdict => ({ target, goal, found, met })
      const ratio = verdict(`requests per second >= ${share} of bare`, page.ofBare, page.ofBare >= share)
      return [
        page.noisy ? { ...ratio, met: 'not judged' as const } : ratio,
        verdict('statements <= 12', page.statements, page.statements <= 12),
        verdict('transactions = 1', page.transactions, page.transactions === 1),
        verdict(`script <= bare + ${room / KB} KB`, page.script - bare.script, page.script - bare.script <= room),
        verdict('HTML <= 12 KB', page.html, page.html <= 12 * KB),
        verdict('CSS <= 20 KB', page.style, page.style <= 20 * KB),
        verdict('largest paint <= 1000 ms on slow 4G', page.largestPaint, page.largestPaint <= 1000),
        verdict('layout shift = 0', page.layoutShift, page.layoutShift < 0.001),
      ]
    })
}
