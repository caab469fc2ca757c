import cluster from 'node:cluster'
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Served } from './gate-watch.ts'

/** A measure as the library writes it down, which can go from one process to another. */
export type Measure = Awaited<ReturnType<Registry['getMetricsAsJSON']>>[number]
/** What the app says of its connections, in the same process: lib/platform/db.ts. */
type Connections = { statements: number; pool: () => { total: number; idle: number; waiting: number } | null }
const connections = () => Reflect.get(globalThis, Symbol.for('angkatan.connections')) as Connections | undefined

/** What this process counts of itself: requests by kind and outcome, statements, connections, memory, time, and its waits. */
export function openMetrics(process = globalThis.process.env.ANGKATAN_WEB_PROCESS ?? '1') {
  const register = new Registry()
  register.setDefaultLabels({ process })
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    ...{ name: 'angkatan_request_duration_seconds', help: 'Requests by kind and outcome, and how long each took.' },
    labelNames: ['kind', 'outcome'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  })
  new Counter({
    ...{ name: 'angkatan_database_statements_total', help: 'Statements that were sent to the database.' },
    registers: [register],
    collect() {
      this.reset()
      this.inc(connections()?.statements ?? 0)
    },
  })
  new Gauge({
    ...{ name: 'angkatan_database_connections', help: 'Connections to the database, and requests that wait for one.' },
    labelNames: ['state'] as const,
    registers: [register],
    collect() {
      const pool = connections()?.pool()
      if (!pool) return
      this.set({ state: 'busy' }, pool.total - pool.idle)
      this.set({ state: 'idle' }, pool.idle)
      this.set({ state: 'waiting' }, pool.waiting)
    },
  })
  return {
    count: ({ kind, outcome, ms }: Served) => requests.observe({ kind, outcome }, ms / 1000),
    read: () => register.getMetricsAsJSON(),
  }
}
type Metrics = ReturnType<typeof openMetrics>

/** The measures of all web processes as one text, each with the name of its process: none is summed into another's. */
export const writeMeasures = (of: readonly (readonly Measure[])[]) =>
  AggregatorRegistry.aggregate(of.map((one) => one.map((measure) => ({ ...measure, aggregator: 'sum' })))).metrics()

type Said = { metrics?: 'tell' | 'all'; ask?: number; all?: Measure[][] }

/** Reads the measures of this process and of those beside it, which whoever holds them together asks for. */
export function gatherFrom(metrics: Metrics): () => Promise<Measure[][]> {
  if (!cluster.isWorker) return async () => [await metrics.read()]
  const waiting = new Map<number, (all: Measure[][]) => void>()
  let asks = 0
  process.on('message', (said: Said | null) => {
    if (said?.metrics === 'all') waiting.get(said.ask!)?.(said.all!)
    if (said?.metrics === 'tell')
      void metrics.read().then((own) => process.send!({ metrics: 'told', ask: said.ask, own }))
  })
  return () =>
    new Promise((resolve) => {
      const ask = asks++
      waiting.set(ask, (all) => {
        waiting.delete(ask)
        resolve(all)
      })
      process.send!({ metrics: 'ask', ask })
    })
}
