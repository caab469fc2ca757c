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
  /** Milliseconds from a press to the next paint; null where the page has nothing to open. */
  nextPaint: number | null
  p99: number
  requestsPerSecond: number
}
/** What a run found. */
export type Run = {
  pages: ReadonlyMap<string, Found>
  peer?: { requestsPerSecond: number; p99: number }
  startSeconds: number
  memoryAtStart: number | null
  memoryAfterLoad: number | null
}
export type Verdict = { target: string; goal: string; found: number; met: boolean | 'not judged' }

const KB = 1024
/** Bytes over the framework's own scripts that a page may load. */
const scriptRoom = { office: 20 * KB, phone: 12 * KB }

/** Each goal that docs/speed.md explains; a noisy ratio is not judged, nor what was not run. */
export const judge = (run: Run): Verdict[] => [...judgeServer(run), ...judgePeer(run), ...judgePages(run)]

function judgeServer({ startSeconds, memoryAtStart, memoryAfterLoad }: Run): Verdict[] {
  const most = (goal: string, found: number | null, limit: number): Verdict => ({
    target: 'server',
    goal: `${goal} <= ${limit}`,
    found: found ?? 0,
    met: found === null ? 'not judged' : found <= limit,
  })
  return [
    most('seconds from start to the first answer', startSeconds, 1.5),
    most('MB after the start', memoryAtStart, 220),
    most('MB after the load', memoryAfterLoad, 600),
  ]
}

function judgePeer({ pages, peer }: Run): Verdict[] {
  const roster = pages.get('roster')!
  const times = peer ? roster.requestsPerSecond / peer.requestsPerSecond : 0
  const share = peer ? roster.p99 / peer.p99 : 0
  const verdict = (goal: string, found: number, met: boolean): Verdict => ({
    target: 'roster',
    goal,
    found: Number(found.toFixed(2)),
    met: peer ? met : 'not judged',
  })
  return [
    verdict('requests per second >= 8 times a peer', times, times >= 8),
    verdict('p99 <= 0.25 of a peer', share, share <= 0.25),
  ]
}

function judgePages({ pages }: Run): Verdict[] {
  const bare = pages.get('bare')!
  return [...pages]
    .filter(([target]) => target !== 'bare')
    .flatMap(([target, page]) => {
      const share = target === 'roster' ? 0.5 : 0.55
      const weight = target === 'roster' ? 10 : 12
      const room = target.startsWith('phone') ? scriptRoom.phone : scriptRoom.office
      const verdict = (goal: string, found: number, met: boolean): Verdict => ({ target, goal, found, met })
      const ratio = verdict(`requests per second >= ${share} of bare`, page.ofBare, page.ofBare >= share)
      return [
        page.noisy ? { ...ratio, met: 'not judged' as const } : ratio,
        verdict('statements <= 12', page.statements, page.statements <= 12),
        verdict('transactions = 1', page.transactions, page.transactions === 1),
        verdict(`script <= bare + ${room / KB} KB`, page.script - bare.script, page.script - bare.script <= room),
        verdict(`HTML <= ${weight} KB`, page.html, page.html <= weight * KB),
        verdict('CSS <= 20 KB', page.style, page.style <= 20 * KB),
        verdict('largest paint <= 1000 ms on slow 4G', page.largestPaint, page.largestPaint <= 1000),
        verdict('layout shift = 0', page.layoutShift, page.layoutShift < 0.001),
        verdict('press to next paint <= 200 ms', page.nextPaint ?? 0, page.nextPaint !== null && page.nextPaint <= 200),
      ]
    })
}
