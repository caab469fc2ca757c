import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import pg from 'pg'
import { inProject } from '../scripts/paths.ts'
import { findFreePort } from '../scripts/ports.ts'
import { copyTemplate, startTestCluster } from '../scripts/templates.ts'
import { startWeb } from '../scripts/web.ts'
import { buildWithBarePage } from './build.ts'
import { type Round, runRound, type Target } from './load.ts'
import { paint } from './paint.ts'
import { openSessions } from './sessions.ts'
import { weigh } from './weight.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 6)
const secret = 'for measuring only '.repeat(3)

await buildWithBarePage()
const cluster = await startTestCluster({ demo: true })
const copy = await copyTemplate(cluster, 'demo', 'bench')
const owner = new pg.Client(copy.owner)
await owner.connect()
const port = await findFreePort()
const url = `http://127.0.0.1:${port}`
const files = inProject('.data/bench-files')
mkdirSync(files, { recursive: true })
const started = performance.now()
const web = await startWeb({
  mode: 'start',
  host: '127.0.0.1',
  port,
  env: {
    DATABASE_URL: copy.app,
    ANGKATAN_DATA: files,
    ANGKATAN_URL: url,
    NEXTAUTH_SECRET: secret,
    ANGKATAN_DIST: '.data/bench-build',
  },
})
const startSeconds = (performance.now() - started) / 1000
try {
  const targets = await listTargets()
  const measured: Round[] = []
  for (const target of targets) await runRound(url, target, 0, 2)
  for (let round = 1; round <= rounds; round++)
    for (const target of targets) measured.push(await runRound(url, target, round, seconds))
  const report = {
    ...describeRun(),
    startSeconds,
    memoryMb: memoryOf(web.pid),
    rounds: measured,
    pages: await describePages(targets),
    ratios: ratiosOf(measured),
  }
  const name = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  writeFileSync(inProject(`bench/results/${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
  console.table(report.ratios)
  console.table(report.pages)
} finally {
  await web.stop()
  await owner.end()
  await cluster.stop()
  rmSync(files, { recursive: true, force: true })
}
process.exit(0)

async function listTargets(): Promise<Target[]> {
  const { rows } = await owner.query(`select id from "Cohort" where "titleEn" like 'Innovation in Governance%'`)
  const cohort = `/cohorts/${rows[0].id}`
  const officer = await openSessions(owner, 'kabag@jambi.example', secret, 48)
  const participant = await openSessions(owner, 'peserta@jambi.example', secret, 48)
  return [
    { name: 'bare', path: '/bare', cookies: [], expects: '<td>50</td>' },
    { name: 'roster', path: `${cohort}/participants`, cookies: officer, expects: 'Melati Peraga' },
    { name: 'work list', path: '/', cookies: officer, expects: 'Yang menunggu Anda' },
    { name: 'cockpit', path: cohort, cookies: officer, expects: '<h1' },
    { name: 'schedule', path: `${cohort}/schedule`, cookies: officer, expects: '<h1' },
    { name: 'phone today', path: '/me', cookies: participant, expects: '<h1' },
  ]
}

/** Each target's requests per second as a share of the bare page's, round by round. */
function ratiosOf(all: Round[]) {
  return [...new Set(all.map((one) => one.target))].map((target) => {
    const own = all.filter((one) => one.target === target)
    const shares = own.map(
      (one) =>
        one.requestsPerSecond /
        all.find((other) => other.round === one.round && other.target === 'bare')!.requestsPerSecond,
    )
    const speeds = own.map((one) => one.requestsPerSecond).toSorted((a, b) => a - b)
    const noisy = (speeds.at(-1)! - speeds[0]!) / speeds.at(-1)! > 0.15
    const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
    return {
      target,
      requestsPerSecond: Math.round(middle(speeds)),
      ofBare: Number(middle(shares).toFixed(2)),
      p50: middle(own.map((one) => one.p50)),
      p99: middle(own.map((one) => one.p99)),
      errors: own.reduce((sum, one) => sum + one.errors + one.wrongBodies, 0),
      noisy,
    }
  })
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

function describeRun() {
  return {
    at: new Date().toISOString(),
    machine: { processors: cpus().length, model: cpus()[0]?.model, memoryGb: Math.round(totalmem() / 2 ** 30) },
    versions: { node: process.version },
    settings: { connections: 8, sessions: 48, rounds, seconds },
  }
}

function memoryOf(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return null
  }
}
