// About: platform, scripts, accounts

import { mkdirSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { demoPassword } from '../../prisma/demo/accounts.ts'
import { within } from '../../scripts/pace.ts'
import { findFreePort } from '../../scripts/ports.ts'
import { copyTemplate } from '../../scripts/templates.ts'
import { startWeb } from '../../scripts/web.ts'
import { ask } from '../support/database.ts'
import { readForm } from '../support/plain-form.ts'
import { has, type ProxyName, startProxy } from '../support/proxies.ts'
import { testCluster } from '../support/world.ts'

const token = 'for the measures of one test'
const [verifier, officer] = ['verifikator@jambi.example', 'staf@jambi.example']

/** The web on a copy of the demo, and a proxy in front of it as its recipe has it. */
async function startBehind(proxy: ProxyName) {
  const cluster = testCluster()
  const name = `behind_${proxy}_${process.pid}`
  const copy = await copyTemplate(cluster, 'demo', name)
  const folder = join(cluster.home, name)
  mkdirSync(folder)
  const ports = { web: await findFreePort(), http: await findFreePort(), tls: await findFreePort() }
  const url = `https://localhost:${ports.tls}`
  const web = await startWeb({
    mode: 'start',
    host: '127.0.0.1',
    port: ports.web,
    env: {
      ...{
        DATABASE_URL: copy.app,
        ANGKATAN_DATA: folder,
        ANGKATAN_URL: url,
        NEXTAUTH_URL: url,
        ANGKATAN_PROXY: '127.0.0.1',
      },
      ...{ NEXTAUTH_SECRET: 'for one proxy only '.repeat(2), ANGKATAN_METRICS_TOKEN: token },
    },
  })
  const stopProxy = await startProxy(proxy, folder, ports)
  const stop = async () => {
    await stopProxy()
    await web.stop()
    await copy.drop()
  }
  return { copy, ports, url, stop }
}
type Behind = Awaited<ReturnType<typeof startBehind>>

type Sent = { from: string; path: string; headers?: Record<string, string>; form?: FormData }

/** A request to the proxy as from another machine: from another address of the loopback network. */
async function knock({ ports: { tls }, url }: Behind, { from, path, headers = {}, form }: Sent) {
  const packed = form && new Response(form)
  const body = packed && Buffer.from(await packed.arrayBuffer())
  const sent = body && {
    'content-type': packed.headers.get('content-type')!,
    'content-length': body.length,
    origin: url,
  }
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const going = request(
      {
        ...{
          host: '127.0.0.1',
          port: tls,
          servername: 'localhost',
          localAddress: from,
          path,
          rejectUnauthorized: false,
        },
        method: body ? 'POST' : 'GET',
        headers: { host: `localhost:${tls}`, ...sent, ...headers },
      },
      (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }))
      },
    )
    going.on('error', reject)
    going.end(body)
  })
}

/** A try to sign in, sent without JavaScript. */
async function trySignIn(behind: Behind, email: string, password: string, sent: Omit<Sent, 'path'>) {
  const page = await knock(behind, { ...sent, path: '/sign-in' })
  const form = readForm(page.text, 'Masuk')
  form.append('email', email)
  form.append('password', password)
  return knock(behind, { ...sent, path: '/sign-in', form })
}

for (const proxy of ['caddy', 'nginx'] as const)
  test(`behind ${proxy}, as its recipe has it: https alone, cookies that stay there, and each visitor counted by where they are`, async ({
    browser,
  }) => {
    test.skip(!has(proxy) || !has('openssl'), `this machine has no ${proxy}`)
    test.setTimeout(within(120))
    const behind = await startBehind(proxy)
    const { copy, ports, url } = behind
    try {
      const plain = await fetch(`http://localhost:${ports.http}/public`, { redirect: 'manual' })
      const { protocol, hostname, pathname } = new URL(plain.headers.get('location')!)
      expect([plain.status, protocol, hostname, pathname], 'led to https').toEqual([
        proxy === 'caddy' ? 308 : 301,
        ...['https:', 'localhost', '/public'],
      ])

      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' })
      const page = await context.newPage()
      const answer = await page.goto(`${url}/sign-in`)
      expect(answer!.headers()['strict-transport-security']).toContain('max-age=31536000')
      expect(answer!.headers()['x-request-id']).toMatch(/^[0-9a-f]{16}$/)
      await page.getByLabel('Surel').fill(officer)
      await page.getByLabel('Kata sandi').fill(demoPassword)
      await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yang menunggu Anda')
      const session = (await context.cookies()).filter(({ name }) => name.includes('angkatan'))
      expect(session.map(({ name }) => name)).toContain('__Host-angkatan.session')
      for (const cookie of session) expect(cookie).toMatchObject({ secure: true, httpOnly: true })
      await page.getByRole('button', { name: 'Pindah ke 30 Jun 2024' }).click()
      await expect(page.getByRole('main')).toContainText('30 Juni 2024')
      await context.close()

      const attempts = async () =>
        (await ask<{ address: string }>(copy, 'select address from "SignInAttempt" order by id desc limit 1'))[0]!
          .address
      const forged = { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9' }
      await trySignIn(behind, verifier, 'salah sekali', { from: '127.0.0.21', headers: forged })
      expect(await attempts(), 'not what a visitor says of themselves').toBe('127.0.0.21')
      await ask(
        copy,
        `insert into "SignInAttempt" ("accountHash", address, succeeded) select md5(n::text), '127.0.0.21', false from generate_series(1, 30) n`,
      )
      const slowed = await trySignIn(behind, verifier, demoPassword, { from: '127.0.0.21' })
      expect([slowed.status, slowed.headers['set-cookie']?.join() ?? '']).toEqual([
        200,
        expect.not.stringContaining('session='),
      ])
      const other = await trySignIn(behind, verifier, demoPassword, { from: '127.0.0.22' })
      expect([other.status, other.headers['set-cookie']?.join()]).toEqual([
        303,
        expect.stringContaining('__Host-angkatan.session='),
      ])

      const measures = { authorization: `Bearer ${token}` }
      expect((await knock(behind, { from: '127.0.0.21', path: '/api/metrics', headers: measures })).status).toBe(404)
      expect((await fetch(`http://127.0.0.1:${ports.web}/api/metrics`, { headers: measures })).status).toBe(200)
      expect((await knock(behind, { from: '127.0.0.21', path: '/api/health/alive' })).status).toBe(200)
    } finally {
      await behind.stop()
    }
  })
