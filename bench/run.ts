import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { inProject } from '../scripts/paths.ts'
import { findFreePort } from '../scripts/ports.ts'
import { copyTemplate, startTestCluster } from '../scripts/templates.ts'
import { startWeb } from '../scripts/web.ts'
import { buildWithBarePage } from './build.ts'
import { describeRun } from './describe.ts'
import { judge } from './goals.ts'
import { type Round, runRound, type Target } from './load.ts'
import { type Other, startOthers } from './others.ts'
import { paint } from './paint.ts'
import { readPeer } from './peer.ts'
import { ratiosOf } from './ratios.ts'
import { countStatements } from './statements.ts'
import { listTargets } from './targets.ts'
import { weigh } from './weight.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 6)
const secret = 'for measuring only '.repeat(3)

await buildWithBarePage()
const cluster = await startTestCluster()
const copy = await copyTemplate(cluster, 'demo', 'bench')
// Past row-level security, so that the bare page has rows to show.
const everything = cluster.root.replace(/[^/]+$/, 'bench')
const owner = new pg.Client(copy.owner)
await owner.connect()
const port = await findFreePort()
const url = `http://127.0.0.1:${port}`
const results = inProject('bench/results')
mkdirSync(results, { recursive: true })
const files = inProject('.data/bench-files')
mkdirSync(files, { recursive: true })
const targets = await listTargets(owner, secret)
const loaded = [...targets, ...readPeer()]
const statements = await countTargets(targets)
const started = performance.now()
const web = await startWebOn(copy.app)
const startSeconds = (performance.now() - started) / 1000
const memoryAtStart = memoryOf(web.pid)
const others = await startOthers({ targets, env: environmentOn, findPort: findFreePort })
try {
  const { own: measured, beside } = await loadAll(others)
  const memoryAfterLoad = memoryOf(web.pid)
  const pages = await describePages(targets)
  const ratios = ratiosOf(measured)
  const found = new Map(
    targets.map(({ name }, index) => [name, { ...ratios[index]!, ...pages[index]!, ...statements[index]! }]),
  )
  const report = {
    ...(await describeRun(owner, { connections: 8, sessions: 48, rounds, seconds })),
    startSeconds,
    memoryMb: { atStart: memoryAtStart, afterLoad: memoryAfterLoad },
    peer: ratios.find(({ target }) => target === 'peer') ?? 'not run',
    goals: judge({
      pages: found,
      peer: ratios.find(({ target }) => target === 'peer'),
      startSeconds,
      memoryAtStart,
      memoryAfterLoad,
    }),
    pages: Object.fromEntries(found),
    beside: Object.fromEntries([...beside].map(([name, all]) => [name, ratiosOf(all)])),
    rounds: measured,
  }
  const name = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
  console.table([...found.values()])
  for (const [name, all] of beside) {
    console.log(name)
    console.table(ratiosOf(all))
  }
  console.table(report.goals.filter(({ met }) => met !== true))
} finally {
  for (const other of others) await other.web.stop()
  await web.stop()
  await owner.end()
  await cluster.stop()
  rmSync(files, { recursive: true, force: true })
}
process.exit(0)

function startWebOn(database: string) {
  return startWeb({
    mode: 'start',
    host: '127.0.0.1',
    port,
    env: { ...environmentOn(url), DATABASE_URL: database },
  })
}

function environmentOn(address: string) {
  return {
    DATABASE_URL: copy.app,
    BENCH_DATABASE_URL: everything,
    ANGKATAN_DATA: files,
    ANGKATAN_URL: address,
    NEXTAUTH_SECRET: secret,
    ANGKATAN_DIST: '.data/bench-build',
  }
}

/** Every target of every web once a round, what is to be compared right after another. */
async function loadAll(others: readonly Other[]) {
  const own: Round[] = []
  const beside = new Map<string, Round[]>(others.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const target of loaded) {
      const first = await runRound(url, target, round, round === 0 ? 2 : seconds)
      if (round > 0) own.push(first)
      for (const other of others.filter(({ targets }) => targets.includes(target))) {
        const one = await runRound(other.url, target, round, round === 0 ? 2 : seconds)
        if (round > 0) beside.get(other.name)!.push(one)
      }
    }
  return { own, beside }
}

/** The database statements of each page, asked for once more through a door that counts. */
async function countTargets(targets: Target[]) {
  const door = await countStatements(copy.app)
  const counted = await startWebOn(door.address)
  try {
    const found = []
    for (const target of targets) {
      const visit = async () =>
        (await fetch(url + target.path, { headers: { cookie: target.cookies[0] ?? '' } })).text()
      await visit()
      found.push(await door.during(visit))
    }
    return found
  } finally {
    await counted.stop()
    door.close()
  }
}

async function describePages(targets: Target[]) {
  const pages = []
  for (const target of targets) {
    const cookie = target.cookies[0] ?? ''
    pages.push({
      target: target.name,
      ...(await weigh(url, target.path, cookie)),
      ...(await paint(url, target.path, cookie)),
    })
  }
  return pages
}

function memoryOf(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return null
  }
}
