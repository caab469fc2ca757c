import { appendFileSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { init, runBaseTests, setupEnvironment } from 'vitest/worker'
import { within } from '../../scripts/pace.ts'
import type { End, Job, Line } from './job.ts'

// A worker of vitest that runs its test file once as it is, and then once more for each fault that it came across.
type State = Parameters<typeof runBaseTests>[1]
type Traces = Parameters<typeof runBaseTests>[2]
type Rpc = Record<string, (...sent: unknown[]) => unknown>

const job = JSON.parse(readFileSync(process.env.ANGKATAN_FAULTS!, 'utf8')) as Job
const came = new Uint8Array(job.count)
let active = -1
Object.assign(globalThis, {
  $fault: (id: number) => {
    came[id] = 1
    return id === active
  },
})

/** Ends this process when a fault keeps it from ever coming to its end, and notes which one. */
const clock = new BigInt64Array(new SharedArrayBuffer(16))
new Worker(new URL('./watchdog.ts', import.meta.url), { workerData: { clock, results: job.results } }).unref()
const guard = (until: number, id: number) => {
  Atomics.store(clock, 1, BigInt(id))
  Atomics.store(clock, 0, BigInt(Math.round(until)))
}

/** How long a test may take with a fault in it. */
const limit = within(8)
const say = (line: Line) => appendFileSync(job.results, `${JSON.stringify(line)}\n`)
const isKilled = () =>
  new Set(
    readFileSync(job.results, 'utf8')
      .split('\n')
      .filter((line) => /"end":"(killed|timeout)"/.test(line))
      .map((line) => (JSON.parse(line) as { id: number }).id),
  )

async function runTests(state: State, traces: Traces) {
  const test = state.ctx.files[0]!.filepath.slice(state.config.root.length + 1)
  const begun = performance.now()
  const failedClean = (await runOnce(state, traces, -1)) !== 'survived'
  const took = performance.now() - begun
  say({ test, clean: !failedClean, took: Math.round(took), came: [...came.keys()].filter((id) => came[id] === 1) })
  if (failedClean) return
  const met = (job.wanted[test] ?? []).filter((id) => came[id] === 1)
  for (const id of met) {
    if (isKilled().has(id)) continue
    guard(Date.now() + 3 * took + job.patience, id)
    const testNamePattern = job.doors[id] ? new RegExp(job.doors[id]) : undefined
    for (const config of [state.config, state.ctx.config])
      Object.assign(config, { testTimeout: limit, hookTimeout: limit, testNamePattern })
    say({ test, id, end: await runOnce(state, traces, id) })
    guard(0, id)
  }
}

/** Runs the file with one fault (-1: none), modules read anew; stops at the first failure that is not one of time. */
async function runOnce(state: State, traces: Traces, id: number): Promise<End> {
  let end: End = 'survived'
  let stop: (() => void) | undefined
  const look = (tasks: readonly unknown[]) => {
    for (const result of tasks.map(failureOf)) {
      if (!result || end === 'killed') continue
      end = isLate(result) ? 'late' : 'killed'
      if (end === 'killed' && id !== -1) stop?.()
    }
  }
  const rpc = new Proxy(state.rpc as unknown as Rpc, {
    get:
      (real, name: string) =>
      (...sent: unknown[]) => {
        if (name === 'onTaskUpdate' || name === 'onCollected') look(sent[0] as unknown[])
        return id !== -1 && /^(on|snapshot)/.test(name) ? Promise.resolve() : real[name]!(...sent)
      },
  })
  const onCancel = (listener: (reason: 'test-failure') => void) => {
    stop = () => listener('test-failure')
    return () => {}
  }
  active = id
  await runBaseTests(
    'run',
    { ...state, durations: { ...state.durations }, rpc, onCancel } as unknown as State,
    traces,
  ).catch(() => {
    end = 'killed'
  })
  active = -1
  await letGo()
  return end
}

type Failure = { state?: string; errors?: { message?: string }[] }
/** Of a test as [id, result] of an update, or of a file that could not be loaded. */
function failureOf(task: unknown): Failure | null {
  const result = (Array.isArray(task) ? task[1] : (task as { result?: unknown }).result) as Failure | undefined
  return result?.state === 'fail' ? result : null
}
/** What stands around a test that failed fails with it and says nothing of its own. */
const isLate = ({ errors = [] }: Failure) =>
  errors.every(({ message = '' }) => /^(Test|Hook) timed out in \d+ms/.test(message))

/** What the program keeps for the life of its process: the next fault begins without. */
async function letGo() {
  for (const name of Object.keys(globalThis).filter((one) => one.startsWith('angkatan'))) {
    const kept = Reflect.get(globalThis, name) as { $disconnect?: () => Promise<void> } | undefined
    await kept?.$disconnect?.().catch(() => {})
    Reflect.deleteProperty(globalThis, name)
  }
}

init({
  post: (message) => process.send!(message),
  on: (listen) => process.on('message', listen),
  off: (listen) => process.off('message', listen),
  runTests,
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
})
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
