// About: platform, scripts, jobs

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { test } from '../support/start-ground.ts'

const patient = { timeout: within(30), intervals: [200] }

test('a service whose worker runs elsewhere lives by itself, is ready with it, and logs in lines of JSON that name nobody', async ({
  ground,
}) => {
  test.setTimeout(within(120))
  const start = ground.begin({ ANGKATAN_BACKGROUND: 'off', ANGKATAN_LOG_FORMAT: 'json', ANGKATAN_WEB_PROCESSES: '1' })
  await start.says('Angkatan runs at')
  const ask = async (path: string) => (await fetch(start.url + path, { redirect: 'manual' })).status
  expect([await ask('/api/health/alive'), await ask('/api/health'), await ask('/api/health/ready')]).toEqual([
    200, 200, 503,
  ])
  await start.says('"lacks":"worker"')

  const reading = ['--disable-warning=ExperimentalWarning', '--conditions=react-server', 'scripts/worker.ts']
  const env = {
    ...process.env,
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    ANGKATAN_DATA: ground.home,
    ANGKATAN_LOG_FORMAT: 'json',
  }
  const worker = spawn(process.execPath, reading, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  worker.stdout.on('data', (text) => {
    said += text
  })
  await expect.poll(() => said, patient).toContain('The worker runs')
  await expect.poll(() => ask('/api/health/ready'), patient).toBe(200)
  worker.kill('SIGTERM')
  await once(worker, 'close')
  await expect.poll(() => ask('/api/health/ready'), patient).toBe(503)

  const secret = '199001012015011001'
  await ask(`/people?q=${secret}`)
  await fetch(`${start.url}/sign-in`, {
    method: 'POST',
    headers: { 'next-action': `${secret}budi@jambi.example` },
    body: secret,
  })
  await start.says('"kind":"form"')
  const lines = start.output().trim().split('\n')
  for (const line of lines)
    expect(JSON.parse(line), line).toMatchObject({ level: expect.any(Number), msg: expect.any(String) })
  expect(
    lines.some((line) => /"request":"[0-9a-f]{16}","kind":"page","outcome":"moved","status":307,"ms":\d+/.test(line)),
  ).toBe(true)
  expect(start.output()).not.toContain(secret)
  expect(start.output()).not.toContain('budi')
})
