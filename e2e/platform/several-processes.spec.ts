// About: platform, scripts

import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { expect, test } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { findFreePort } from '../../scripts/ports.ts'
import { listProcesses } from '../../scripts/processes.ts'
import { copyTemplate } from '../../scripts/templates.ts'
import { startWeb } from '../../scripts/web.ts'
import { ask, count } from '../support/database.ts'
import { readForm } from '../support/plain-form.ts'
import { testCluster } from '../support/world.ts'

const secret = 'for two processes only '.repeat(2)
const token = 'for their measures only'
const patient = { timeout: within(30), intervals: [100] }

/** Two web processes on a copy of the demo, and the cookie of somebody who is signed in. */
async function startTwo() {
  const cluster = testCluster()
  const name = `several_${process.pid}`
  const copy = await copyTemplate(cluster, 'demo', name)
  const files = join(cluster.home, name)
  mkdirSync(files)
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  let said = ''
  const web = await startWeb({
    mode: 'start',
    host: '127.0.0.1',
    port,
    processes: 2,
    env: {
      DATABASE_URL: copy.app,
      ANGKATAN_DATA: files,
      ANGKATAN_URL: url,
      NEXTAUTH_SECRET: secret,
      ANGKATAN_METRICS_TOKEN: token,
    },
    onOutput: (text) => {
      said += text
    },
  })
  const sid = randomBytes(32).toString('base64url')
  await ask(
    copy,
    `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
     select $1, id, $2, 'test', now() + interval '1 hour', 60 from "User" where email = 'kabag@jambi.example'`,
    [randomUUID(), createHash('sha256').update(sid).digest('hex')],
  )
  const cookie = `angkatan.session=${await encode({ token: { sid }, secret })}`
  const workers = () =>
    listProcesses()
      .filter(({ environment }) => environment.includes(`ANGKATAN_STARTER=${web.pid}\0`))
      .map(({ pid }) => pid)
  const stop = async () => {
    await web.stop()
    await copy.drop()
  }
  return { url, cookie, copy, workers, said: () => said, stop }
}

/** Each request on a line of its own, so that the next process gets it. */
const lone = { connection: 'close' }
const writtenBy = (pid: number) => Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1])

test('two web processes are one Angkatan: a session, a form and its key are the same in both, and one carries on alone', async () => {
  test.setTimeout(within(120))
  const two = await startTwo()
  try {
    await expect.poll(() => two.workers().length, patient).toBe(2)
    const look = () => fetch(two.url, { headers: { cookie: two.cookie, ...lone } })
    const before = new Map(two.workers().map((pid) => [pid, writtenBy(pid)]))
    const pages = await Promise.all(Array.from({ length: 8 }, async () => (await look()).text()))
    for (const page of pages) expect(page).toContain('Tugas Saya')
    for (const [pid, written] of before) expect(writtenBy(pid) - written, 'both answered').toBeGreaterThan(20_000)

    const measures = await fetch(`${two.url}/api/metrics`, { headers: { authorization: `Bearer ${token}`, ...lone } })
    const told = await measures.text()
    for (const process of [1, 2])
      expect(told, 'one tells of both').toMatch(
        new RegExp(
          `^angkatan_request_duration_seconds_count\\{kind="page",outcome="ok",process="${process}"\\} [1-9]`,
          'm',
        ),
      )

    const moved = `from "AuditEvent" where action = 'clock.set'`
    const known = await count(two.copy, moved)
    const send = () =>
      fetch(two.url, {
        method: 'POST',
        body: readForm(pages[0]!, 'Pindah ke 30 Jun 2024'),
        redirect: 'manual',
        headers: { cookie: two.cookie, origin: two.url, ...lone },
      })
    const answers = await Promise.all([send(), send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(await count(two.copy, moved), 'sent to both, done once').toBe(known + 1)

    const [first] = two.workers()
    process.kill(first!, 'SIGKILL')
    await expect.poll(two.said, patient).toContain('1 serve meanwhile')
    for (let n = 0; n < 4; n++) expect((await look()).status).toBe(200)
    await expect.poll(() => two.workers().filter((pid) => pid !== first).length, patient).toBe(2)
  } finally {
    await two.stop()
  }
  expect(two.workers(), 'nobody stays behind').toEqual([])
})
