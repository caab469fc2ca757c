import { appendFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

// Looks from a thread of its own whether the time of a fault is up: the thread that it hangs in cannot look.
const { clock, results } = workerData as { clock: BigInt64Array; results: string }
setInterval(() => {
  const [until, id] = [Number(Atomics.load(clock, 0)), Number(Atomics.load(clock, 1))]
  if (until === 0 || Date.now() < until) return
  appendFileSync(results, `${JSON.stringify({ test: '', id, end: 'timeout' })}\n`)
  process.kill(process.pid, 'SIGKILL')
}, 250)
