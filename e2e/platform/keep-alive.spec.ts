// About: scripts

import { expect } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { isAlive, listProcesses } from '../../scripts/processes.ts'
import { test } from '../support/start-ground.ts'

test.beforeEach(() => test.setTimeout(within(120)))

const runs = 'Angkatan runs at'
const patient = { timeout: within(30), intervals: [50] }
const webOf = (starter: number) =>
  listProcesses().find(
    ({ environment }) =>
      environment.includes(`ANGKATAN_STARTER=${starter}\0`) && environment.includes('ANGKATAN_GATE=raise\0'),
  )?.pid ?? 0
const lookAt = (url: string) =>
  fetch(`${url}/public`, { headers: { accept: 'text/html' }, redirect: 'manual' }).then(
    async (answer) => ({ status: answer.status, text: await answer.text(), headers: answer.headers }),
    () => null,
  )
const statusOf = async (url: string) => (await lookAt(url))?.status ?? 0

test('a database that dies is started again at its address, with a page that says so meanwhile', async ({ ground }) => {
  const start = ground.begin()
  await start.says(runs)
  const database = ground.databaseProcess()
  process.kill(database, 'SIGKILL')
  await expect
    .poll(async () => (await lookAt(start.url))?.text.includes('Sebentar, aplikasi sedang pulih') ?? false, patient)
    .toBe(true)
  await start.says('database runs again')
  await expect.poll(() => statusOf(start.url), patient).toBe(200)
  expect(ground.databaseProcess()).not.toBe(database)
  expect((await fetch(`${start.url}/api/health`)).status).toBe(200)
})

test('a web process that dies is started again, and its address answers', async ({ ground }) => {
  const start = ground.begin()
  await start.says(runs)
  const web = webOf(start.pid)
  process.kill(web, 'SIGKILL')
  const seen: string[] = []
  await expect
    .poll(async () => {
      const answer = await lookAt(start.url)
      if (answer?.status === 503) seen.push(answer.headers.get('content-security-policy') ?? '')
      return start.output().includes('web server runs again') && answer?.status
    }, patient)
    .toBe(200)
  expect(seen[0]).toContain("default-src 'none'")
  expect(webOf(start.pid)).not.toBe(web)
})

test('what dies again and again ends the start, with a line and a code', async ({ ground }) => {
  const start = ground.begin()
  await start.says(runs)
  const database = ground.databaseProcess()
  for (let n = 1; n <= 4; n++) {
    const web = webOf(start.pid)
    process.kill(web, 'SIGKILL')
    if (n < 4) await expect.poll(() => start.output().split('web server runs again').length, patient).toBe(n + 1)
  }
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain(
    'The web server died and could not be started again: three tries within a minute failed.',
  )
  expect(isAlive(database)).toBe(false)
})

test('a worker that dies is started again while the web serves, and both end with the start', async ({ ground }) => {
  const start = ground.begin()
  await start.says(runs)
  const worker = () => listProcesses().find(({ line, environment }) => isWorker(line, environment, start.pid))?.pid ?? 0
  const first = worker()
  process.kill(first, 'SIGKILL')
  await start.says('worker runs again')
  const second = worker()
  expect([await statusOf(start.url), second !== first, isAlive(second)]).toEqual([200, true, true])
  start.kill('SIGTERM')
  expect([await start.ended, isAlive(second)]).toEqual([0, false])
})
const isWorker = (line: string, environment: string, starter: number) =>
  line.includes('scripts/worker.ts') && environment.includes(`ANGKATAN_STARTER=${starter}\0`)
