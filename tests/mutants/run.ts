import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ForksPoolWorker, type PoolOptions, startVitest } from 'vitest/node'
import { within } from '../../scripts/pace.ts'
import type { TestCluster } from '../../scripts/templates.ts'
import config from '../../vitest.config.ts'
import type { Job, Line } from './job.ts'

type Plan = {
  doors?: Record<number, string>

  wanted: Map<string, number[]>
  codes: Map<string, string>
  count: number
  folder: string
  cluster: TestCluster | null
}

/** Runs test files, each once as it is and once for each fault that it is to try; answers what the workers wrote. */
export async function tryFaults({ wanted, codes, count, folder, cluster, doors = {} }: Plan): Promise<Line[]> {
  const [results, place] = [resolve(folder, 'results.jsonl'), resolve(folder, 'job.json')]
  // What needs no database waits for nothing: it is through at once or never.
  const patience = within(cluster ? 15 : 3)
  const job: Job = { count, results, wanted: Object.fromEntries(wanted), doors, patience }
  writeFileSync(place, JSON.stringify(job))
  const before = readLines(results).length
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      watch: false,
      // What is kept there knows the faults of another run.
      fsModuleCache: false,
      include: [...wanted.keys()],
      reporters: [{}],
      maxWorkers: 2,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...(cluster ? { provide: { root: cluster.root, app: cluster.app, owner: cluster.owner } } : {}),
      pool: { name: 'faults', createPoolWorker: (options) => new FaultWorker(options, place) },
    },
    { resolve: config.resolve!, plugins: [planting(codes)], logLevel: 'silent' },
  )
  await vitest.close()
  process.exitCode = 0
  return readLines(results).slice(before)
}

class FaultWorker extends ForksPoolWorker {
  override readonly name = 'faults'
  protected override readonly entrypoint = resolve(import.meta.dirname, 'worker.ts')
  constructor(options: PoolOptions, job: string) {
    super(options)
    this.env = { ...options.env, ANGKATAN_FAULTS: job }
    this.execArgv = [...options.execArgv, '--disable-warning=ExperimentalWarning']
  }
}

/** Hands out the files with their faults in them. */
const planting = (codes: Map<string, string>) => ({
  name: 'planting',
  enforce: 'pre' as const,
  transform: (_code: string, id: string) => codes.get(id.split('?')[0]!) ?? null,
})

function readLines(results: string): Line[] {
  const text = readFileSync(results, 'utf8').trim()
  return text ? text.split('\n').map((line) => JSON.parse(line) as Line) : []
}
