import { createHmac } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, it } from 'vitest'
import '../support/demo'
import { jar } from '../support/headers'

const session = await import('@/lib/platform/session')
const secret = process.env.NEXTAUTH_SECRET!
const name = 'angkatan.session'
const month = 30 * 24 * 3600

beforeEach(() => jar.clear())

describe('the cookie of a session', () => {
  it('is read by no script, sent from no other site, and lasts a month', () => {
    expect(session.sessionCookieName()).toBe(name)
    const kept = { httpOnly: true, sameSite: 'lax', path: '/', secure: false, maxAge: month }
    expect(session.sessionCookieOptions()).toEqual(kept)
  })
  it('carries a secret of which the database keeps the hash alone', async () => {
    const made = session.newSessionToken()
    expect(Buffer.from(made.secret, 'base64url')).toHaveLength(32)
    expect(made.hash).toBe(session.sha256(made.secret))
    expect(session.newSessionToken().secret).not.toBe(made.secret)
    await session.keepSession(made.secret)
    expect(jar.get(name)).not.toContain(made.secret)
    expect(await session.tokenHashOf()).toBe(made.hash)
    const token = await decode({ token: jar.get(name), secret })
    expect(Number(token?.exp) - Number(token?.iat)).toBe(month)
    await session.dropSession()
    expect([jar.has(name), await session.tokenHashOf()]).toEqual([false, null])
  })
  it.each([
    ['made with another secret', () => encode({ token: { sid: 'x' }, secret: 'another '.repeat(8) })],
    ['over its time', () => encode({ token: { sid: 'x' }, secret, maxAge: -100 })],
    ['without the session’s secret', () => encode({ token: { name: 'x' }, secret })],
    ['no token at all', async () => 'x'],
  ] as [string, () => Promise<string>][])('is nobody’s where it is %s', async (_, make) => {
    jar.set(name, await make())
    expect(await session.tokenHashOf()).toBeNull()
  })
})

describe('what is kept and what is shown', () => {
  it('is the hash of a text, and a link made from its id and the secret of the house', () => {
    expect(session.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    const made = createHmac('sha256', secret).update('activation:a1').digest('base64url')
    expect(session.activationSecret('a1')).toBe(made)
  })
})
