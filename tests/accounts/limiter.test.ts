import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signIn, signOut } from '@/lib/accounts/actions'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, owner, send } from '@/tests/support/acting'
import { jar, requestHeaders } from '@/tests/support/headers'

const kabag = 'kabag@jambi.example'
const gate = Symbol.for('angkatan.gate')
const limited = { kind: 'refused', reason: expect.stringContaining('Terlalu banyak percobaan') }
const enter = (email: string, password: string) => send(signIn, { email, password })
const counted = async () => (await owner.query('select count(*)::int as n from "SignInAttempt"')).rows[0].n

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Session"')
  await owner.query('delete from "KnownDevice"')
})
afterEach(() => {
  requestHeaders.delete('x-forwarded-for')
  Reflect.deleteProperty(globalThis, gate)
})

describe('tries to sign in', () => {
  it('from one address at many accounts are slowed, whatever address they claim', async () => {
    for (let n = 0; n < 35; n++) {
      requestHeaders.set('x-forwarded-for', `198.51.100.${n}`)
      await enter(`orang${n}@jambi.example`, 'salah salah')
    }
    expect(await counted()).toBe(30)
    expect((await enter('orang99@jambi.example', 'salah')).state).toMatchObject(limited)
  })
  it('are told apart by address where the gate has seen it', async () => {
    Reflect.set(globalThis, gate, true)
    requestHeaders.set('x-forwarded-for', '198.51.100.1')
    for (let n = 0; n < 6; n++) await enter(kabag, `salah ${n}`)
    expect((await enter(kabag, demoPassword)).state).toMatchObject(limited)
    requestHeaders.set('x-forwarded-for', '198.51.100.2')
    expect((await enter(kabag, demoPassword)).to).toBe('/')
  })
})

describe('a device in which the owner has signed in before', () => {
  const attack = async () => {
    const own = new Map(jar)
    jar.clear()
    Reflect.set(globalThis, gate, true)
    for (let n = 0; n < 20; n++) {
      requestHeaders.set('x-forwarded-for', `203.0.113.${n}`)
      await enter(kabag, `tebakan ${n}`)
    }
    jar.clear()
    expect((await enter(kabag, demoPassword)).state).toMatchObject(limited)
    for (const [name, value] of own) jar.set(name, value)
  }
  it('is never locked out by strangers, also after signing out', async () => {
    await enter(kabag, demoPassword)
    await signOut(new FormData()).catch(() => {})
    await attack()
    expect((await enter(kabag, demoPassword)).to).toBe('/')
  })
  it('is bounded by itself', async () => {
    await enter(kabag, demoPassword)
    for (let n = 0; n < 5; n++) await enter(kabag, `salah ${n}`)
    expect((await enter(kabag, demoPassword)).state).toMatchObject(limited)
  })
  it('is no known one of another account, nor one that somebody made up', async () => {
    await enter('auditor@jambi.example', demoPassword)
    await attack()
    expect((await enter(kabag, demoPassword)).state).toMatchObject(limited)
    jar.set('angkatan.device', 'a'.repeat(43))
    expect((await enter(kabag, demoPassword)).state).toMatchObject(limited)
  })
})

it('of the sessions of an account the ten used last stay', async () => {
  for (let n = 0; n < 12; n++) await actAs(kabag)
  await owner.query(`update "Session" set "lastSeenAt" = now() - interval '1 hour'`)
  jar.clear()
  await enter(kabag, demoPassword)
  const { rows } = await owner.query('select "lastSeenAt" > now() - interval \'1 minute\' as fresh from "Session"')
  expect(rows).toHaveLength(10)
  expect(rows.filter(({ fresh }) => fresh)).toHaveLength(1)
})
