import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { changePassword, signIn } from '@/lib/accounts/actions'
import { listSignIns, ownSignIns } from '@/lib/accounts/queries'
import { shortenAddress, signInLogDays } from '@/lib/accounts/sign-in-log'
import { signInsWithin } from '@/lib/grants/sign-ins'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, owner, send } from '@/tests/support/acting'
import { jar, requestHeaders } from '@/tests/support/headers'

const hr = 'hr@jambi.example'
const gate = Symbol.for('angkatan.gate')
const all = { page: 1 }

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
  Reflect.set(globalThis, gate, true)
  requestHeaders.set('x-forwarded-for', '10.20.30.40')
  requestHeaders.set('user-agent', 'Mozilla/5.0 (Linux; Android 14) Chrome/120.0')
})
afterAll(() => Reflect.deleteProperty(globalThis, gate))

/** The log as its owner reads it. */
async function logOf(email: string, filters: Parameters<typeof listSignIns>[2] = all) {
  await actAs(email)
  return inRequest('read', (tx, { actor }) => listSignIns(tx as Read, ownSignIns(actor!), filters))
}
/** The log as whoever keeps the accounts reads it: whose, and what came of it. */
async function logSeenBy(email: string) {
  await actAs(email)
  const { rows } = await inRequest('read', (tx, { actor }) => listSignIns(tx as Read, signInsWithin(actor!), all))
  return rows.map(({ user, succeeded }) => `${user!.id} ${succeeded}`)
}
const idOf = async (email: string) =>
  (await owner.query('select id from "User" where email = $1', [email])).rows[0].id as string

describe('the log of an account', () => {
  it('has each success and each refusal with time, device, way and the network that it came from', async () => {
    await send(signIn, { email: hr, password: 'salah salah salah' })
    await send(signIn, { email: hr, password: demoPassword })
    const { rows, total } = await logOf(hr)
    expect(total).toBe(2)
    expect(rows.map(({ succeeded, method, shownAddress }) => [succeeded, method, shownAddress])).toEqual([
      [true, 'password', '10.20.30.x'],
      [false, 'password', '10.20.30.x'],
    ])
    expect(rows[0]).toMatchObject({ device: expect.stringContaining('Android'), limited: false })
    expect(JSON.stringify(rows)).not.toContain('10.20.30.40')
  })

  it('shows what was refused alone, or what succeeded', async () => {
    await send(signIn, { email: hr, password: 'salah salah salah' })
    await send(signIn, { email: hr, password: demoPassword })
    expect((await logOf(hr, { page: 1, outcome: 'refused' })).rows.map(({ succeeded }) => succeeded)).toEqual([false])
    expect((await logOf(hr, { page: 1, outcome: 'succeeded' })).rows.map(({ succeeded }) => succeeded)).toEqual([true])
  })

  it('has one row for a quarter of an hour in which there were too many tries, which counts for nothing', async () => {
    for (let n = 0; n < 9; n++) await send(signIn, { email: hr, password: `salah ${n}` })
    const { rows } = await logOf(hr)
    expect(rows.map(({ limited }) => limited)).toEqual([true, false, false, false, false, false])
    await owner.query(`update "SignInAttempt" set at = at - interval '16 minutes' where not limited`)
    jar.clear()
    expect((await send(signIn, { email: hr, password: demoPassword })).to).toBe('/')
  })

  it('has a wrong present password, asked for within the account', async () => {
    await actAs(hr)
    await send(changePassword, { oldPassword: 'bukan ini', newPassword: 'hujan turun sore di danau sipin' })
    expect((await logOf(hr)).rows).toMatchObject([{ method: 'own_password', succeeded: false }])
  })

  it('is paged', async () => {
    const id = await idOf(hr)
    await owner.query(
      `insert into "SignInAttempt" ("accountHash", address, succeeded, "userId") select 'x', 'x', true, $1 from generate_series(1, 51)`,
      [id],
    )
    const [first, second] = [await logOf(hr), await logOf(hr, { page: 2 })]
    expect([first.rows.length, second.rows.length, first.pageCount]).toEqual([50, 1, 2])
  })
})

describe('who reads it', () => {
  it('is its owner, and the administrator of the same government; nobody reads what was typed of no account', async () => {
    await send(signIn, { email: hr, password: 'salah salah salah' })
    await send(signIn, { email: 'kabag@sumut.example', password: 'salah salah salah' })
    await send(signIn, { email: 'tidak.ada@jambi.example', password: demoPassword })
    const [own, foreign] = [`${await idOf(hr)} false`, `${await idOf('kabag@sumut.example')} false`]
    expect(await logSeenBy('admin@jambi.example')).toEqual([own])
    expect(await logSeenBy('admin@sumut.example')).toEqual([foreign])
    expect((await logOf('staf@jambi.example')).total).toBe(0)
    for (const reader of ['admin@jambi.example', 'staf@jambi.example']) {
      await actAs(reader)
      const unknown = await inRequest('read', (tx) => tx.signInAttempt.count({ where: { userId: null } }))
      expect(unknown).toBe(0)
    }
  })

  it('learns nothing of which addresses have an account: a row is kept of each, and of none is its address', async () => {
    await send(signIn, { email: 'tidak.ada@jambi.example', password: demoPassword })
    const { rows } = await owner.query('select * from "SignInAttempt"')
    expect(rows).toMatchObject([{ userId: null, succeeded: false }])
    expect(JSON.stringify(rows)).not.toContain('tidak.ada')
  })
})

describe('an address in the log', () => {
  it.each([
    ['10.20.30.40', '10.20.30.x'],
    ['::ffff:10.20.30.40', '10.20.30.x'],
    ['2001:db8:12:34::9', '2001:db8:12:x'],
    ['::1', '0:0:0:x'],
    ['unknown', null],
    ['', null],
  ])('%s is shown as %s', (address, shown) => {
    expect(shortenAddress(address)).toBe(shown)
  })
})

describe('the log is kept', () => {
  it('for the days that the page says, which the sweep of the night keeps too', async () => {
    const { rows } = await owner.query(`select prosrc from pg_proc where proname = 'sweep_expired'`)
    expect(rows[0].prosrc).toContain(`else interval '${signInLogDays} days'`)
  })
})
