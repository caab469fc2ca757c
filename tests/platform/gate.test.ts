import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { answerWith } from '@/lib/platform/doors/answer-status'
import { readSettings } from '@/lib/platform/settings'
import { readProxies, stopAtGate } from '../../scripts/gate.ts'
import { withStatus } from '../../scripts/gate-status.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

/** Sends a request to a server behind the gate: what the server saw of it (null: it never came that far), and the answer. */
async function knock({ method = 'GET', path = '/', headers = {}, body }: Sent, ...proxies: string[]) {
  const warnings: string[] = []
  let seen: IncomingMessage['headers'] | null = null
  const server = createServer((asked, answer) => {
    if (stopAtGate(asked, answer, { proxies: readProxies(proxies), warn: (peer) => void warnings.push(peer) })) return
    seen = { ...asked.headers }
    answer.end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const going = request({ host: '127.0.0.1', port, method, path, headers }, resolve)
    going.on('error', reject)
    going.end(body)
  })
  answer.resume()
  return { seen: seen as IncomingMessage['headers'] | null, answer, warnings }
}

describe('where a request is from', () => {
  const claims = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', forwarded: 'for=1.2.3.4' }
  it('is who holds the line, whatever they say of themselves', async () => {
    const { seen, warnings } = await knock({ headers: claims })
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1' })
    expect(seen).not.toHaveProperty('x-forwarded-host')
    expect(seen).not.toHaveProperty('forwarded')
    expect(warnings).toEqual(['127.0.0.1'])
    expect((await knock({})).warnings).toEqual([])
  })
  it('is what a proxy of the settings says, and not what the visitor wrote before it', async () => {
    const from = async (chain: string, ...proxies: string[]) =>
      (await knock({ headers: { 'x-forwarded-for': chain } }, ...proxies)).seen?.['x-forwarded-for']
    expect(await from('203.0.113.9', '127.0.0.1')).toBe('203.0.113.9')
    expect(await from('1.1.1.1, 203.0.113.9', '127.0.0.0/8')).toBe('203.0.113.9')
    expect(await from('1.1.1.1, 203.0.113.9, 10.0.0.7', '127.0.0.1', '10.0.0.0/8')).toBe('203.0.113.9')
    expect(await from('1.1.1.1, nonsense', '127.0.0.1')).toBe('127.0.0.1')
    expect(await from('', '127.0.0.1')).toBe('127.0.0.1')
    expect(await from('203.0.113.9', '192.0.2.1')).toBe('127.0.0.1')
  })
  it('is named in the settings by address or network, and by nothing else', () => {
    expect(readSettings({ ANGKATAN_PROXY: '127.0.0.1, 10.0.0.0/8,::1' }).proxies).toHaveLength(3)
    expect(() => readSettings({ ANGKATAN_PROXY: 'nginx' })).toThrow(/ANGKATAN_PROXY is wrong: must be addresses/)
  })
})

describe('a page that says with which status it goes out', () => {
  async function drawn(headers: Record<string, string>) {
    const server = createServer((asked, answer) => {
      withStatus(asked, answer, async () => {
        await new Promise((resolve) => setImmediate(resolve))
        answer.end(String(answerWith(404)))
      })
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    return fetch(`http://127.0.0.1:${port}/`, { headers })
  }
  it('is believed behind the gate, and not where there is none', async () => {
    expect((await drawn({})).status).toBe(404)
    expect(answerWith(404)).toBe(false)
  })
  it('stays 200 for what a page that is open fetches to go on', async () => {
    expect((await drawn({ rsc: '1' })).status).toBe(200)
  })
})

describe('while the database is away', () => {
  const away = async (sent: Omit<Sent, 'body'> & { body?: FormData }) => {
    const server = createServer((asked, answer) => {
      const gate = { proxies: readProxies([]), warn: () => {}, isAway: () => true }
      if (!stopAtGate(asked, answer, gate)) answer.end('through')
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const answer = await fetch(`http://127.0.0.1:${port}${sent.path ?? '/'}`, {
      method: sent.method,
      headers: sent.headers,
      body: sent.body,
    })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  const looks = { accept: 'text/html' }
  it('a page says so, in the language that was chosen, and goes on by itself', async () => {
    const page = await away({ headers: looks })
    expect(page).toMatchObject({ status: 503, text: expect.stringContaining('Sebentar') })
    expect(page.text).toContain('/api/health')
    expect(page.headers.get('retry-after')).toBe('5')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'sha256-")
    expect((await away({ headers: { ...looks, cookie: 'a=b; locale=en' } })).text).toContain('One moment')
  })
  it('the process still says that it lives, to whoever would start it anew', async () => {
    expect(await away({ path: '/api/health/alive' })).toMatchObject({ status: 200, text: 'through' })
    for (const path of ['/api/health', '/api/health/ready', '/api/health/alive/x'])
      expect((await away({ path })).status).toBe(503)
  })
  it('nothing that was sent is sent again by itself, and a phone gets a bare answer', async () => {
    const sent = await away({ method: 'POST', headers: looks })
    expect(sent.text).toContain('belum tersimpan')
    expect(sent.text).not.toContain('/api/health')
    expect(await away({ method: 'POST', path: '/api/roll-call' })).toMatchObject({ status: 503, text: '' })
  })
  it('the texts of a form that was sent come back to be copied, in both languages, but nobody else’s', async () => {
    const written = 'Belajar menata data <b>kota</b> untuk layanan.'
    const send = (headers: Record<string, string>) => {
      const body = new FormData()
      body.append('motivation', written)
      body.append('password', 'empat kata yang jauh sekali')
      return away({ method: 'POST', path: '/cohorts/new?a=1', headers: { ...looks, ...headers }, body })
    }
    const sent = await send({ 'sec-fetch-site': 'same-origin' })
    expect(sent).toMatchObject({ status: 503, text: expect.stringContaining('data &lt;b&gt;kota&lt;/b&gt;') })
    expect(sent.text).toContain('href="/cohorts/new?a=1"')
    expect(sent.text).not.toContain('jauh sekali')
    const nonce = /<style nonce="(\w+)">/.exec(sent.text)![1]
    expect(sent.headers.get('content-security-policy')).toContain(`style-src 'nonce-${nonce}'`)
    expect((await send({ cookie: 'locale=en' })).text).toContain('is not saved')
    expect((await send({ 'sec-fetch-site': 'cross-site' })).text).not.toContain('kota')
  })
  it('files come through: what is on the screen stays whole', async () => {
    for (const path of ['/icon.svg', '/_next/static/a.js']) expect((await away({ path })).text).toBe('through')
  })
})

describe('what no door takes', () => {
  it.each([
    ['a verb that none knows', { method: 'TRACE' }, 405],
    ['another one', { method: 'PROPFIND' }, 405],
    ['an address without end', { path: `/?q=${'a'.repeat(5000)}` }, 414],
    ['a body of unknown length', { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'a' }, 411],
    ['a form over its bytes', { method: 'POST', headers: { 'content-length': '1048577' } }, 413],
    ['a call over its bytes', { method: 'POST', path: '/api/roll-call', headers: { 'content-length': '65537' } }, 413],
  ] as [string, Sent, number][])('%s is refused before anything reads it', async (_, sent, status) => {
    const { seen, answer } = await knock(sent)
    expect(seen).toBeNull()
    expect(answer.statusCode).toBe(status)
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })
  it('leaves an upload to its own door, and lets the rest pass with what every answer says', async () => {
    const upload = {
      method: 'POST',
      path: '/api/documents/nominations/x',
      headers: { 'content-length': '2' },
      body: 'ab',
    }
    expect((await knock({ ...upload, headers: { 'transfer-encoding': 'chunked' } })).seen).not.toBeNull()
    const { seen, answer } = await knock({ method: 'POST', headers: { 'content-length': '2' }, body: 'ab' })
    expect(seen).not.toBeNull()
    expect(answer.headers['x-frame-options']).toBe('DENY')
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })
})
