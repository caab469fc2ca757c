import { hash } from '@node-rs/argon2'
import { beforeEach, describe, expect, it } from 'vitest'
import { activateAccount, changePassword, signIn } from '@/lib/accounts/actions'
import { isPasswordOf } from '@/lib/accounts/password-hash'
import { endOwnSession } from '@/lib/accounts/session-actions'
import { findActivation } from '@/lib/accounts/work'
import { inviteUser } from '@/lib/grants/work'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { jar, requestHeaders } from '@/tests/support/headers'
import { holding, waiting } from '@/tests/support/locks'

const kabag = 'kabag@jambi.example'
const fresh = 'hujan turun sore di danau sipin'
const sessionsOf = async (email: string) =>
  (await owner.query('select s.id from "Session" s join "User" u on u.id = s."userId" where u.email = $1', [email]))
    .rows

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Session"')
})

describe('signing in', () => {
  it('opens a session and goes where one wanted to go, inside', async () => {
    expect((await send(signIn, { email: ' Kabag@Jambi.example ', password: demoPassword, next: '/cohorts' })).to).toBe(
      '/cohorts',
    )
    expect(await sessionsOf(kabag)).toHaveLength(1)
    for (const next of ['//evil.example', '/x/..//other.example']) {
      jar.clear()
      expect((await send(signIn, { email: kabag, password: demoPassword, next })).to).toBe('/')
    }
  })
  it('says the same of a wrong password, an unknown address and a locked account', async () => {
    await owner.query(`update "User" set "disabledAt" = now() where email = 'auditor@jambi.example'`)
    const tries = [
      { email: kabag, password: 'salah salah salah' },
      { email: 'tidak.ada@jambi.example', password: demoPassword },
      { email: 'auditor@jambi.example', password: demoPassword },
    ]
    const answers = []
    for (const one of tries) answers.push((await send(signIn, one)).state)
    const reasons = answers.map((state) => state?.kind === 'refused' && state.reason)
    expect(reasons).toEqual(Array(3).fill('Surel atau kata sandi salah.'))
    await owner.query(`update "User" set "disabledAt" = null where email = 'auditor@jambi.example'`)
  })
  it('hands no password back to the form', async () => {
    const { state } = await send(signIn, { email: kabag, password: 'salah salah salah' })
    expect(JSON.stringify(state)).not.toContain('salah salah')
  })
  it('stops after five wrong tries, even with the right password', async () => {
    for (let n = 0; n < 5; n++) await send(signIn, { email: kabag, password: `salah ${n}` })
    const { state } = await send(signIn, { email: kabag, password: demoPassword })
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Terlalu banyak percobaan') })
    expect(await sessionsOf(kabag)).toHaveLength(0)
  })
  it('bounds guessing also when it comes all at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => send(signIn, { email: kabag, password: `salah ${n}` })))
    const counted = await owner.query('select count(*)::int as n from "SignInAttempt" where not limited')
    expect(counted.rows[0].n).toBe(5)
  })
  it('takes as long for an account that does not exist', async () => {
    const known = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    const time = async (stored: string | null) => {
      const began = performance.now()
      await isPasswordOf(stored, 'salah')
      return performance.now() - began
    }
    // The shortest of many turns: what else the machine does meanwhile makes some of them longer.
    const best = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY }
    for (let n = 0; n < 15; n++) {
      best.unknown = Math.min(best.unknown, await time(null))
      best.known = Math.min(best.known, await time(known))
    }
    const ratio = best.unknown / best.known
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
    expect(await isPasswordOf(null, 'salah')).toBe(false)
  })
})

describe('changing one’s own password', () => {
  it('asks for the present one, and says so at its field', async () => {
    await actAs(kabag)
    const { state } = await send(changePassword, { oldPassword: 'bukan ini', newPassword: fresh })
    expect(state).toMatchObject({ kind: 'invalid', fields: { oldPassword: 'Kata sandi sekarang salah.' } })
  })
  it('refuses a common one at its field', async () => {
    await actAs(kabag)
    const { state } = await send(changePassword, { oldPassword: demoPassword, newPassword: 'password123' })
    expect(state).toMatchObject({ kind: 'invalid', fields: { newPassword: expect.stringContaining('terlalu umum') } })
  })
  it('stops after five wrong guesses, even with the right one, also when they come all at once', async () => {
    const limited = { kind: 'refused', reason: expect.stringContaining('Terlalu banyak percobaan') }
    const guess = (oldPassword: string) => send(changePassword, { oldPassword, newPassword: fresh })
    await actAs(kabag)
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(`salah ${n}`)))
    expect(answers.filter(({ state }) => state?.kind === 'invalid')).toHaveLength(5)
    expect(answers.filter(({ state }) => state?.kind === 'refused')).toHaveLength(7)
    expect((await guess(demoPassword)).state).toMatchObject(limited)
    expect((await send(signIn, { email: kabag, password: demoPassword })).to).toBe('/')
    await owner.query(`update "SignInAttempt" set at = at - interval '16 minutes'`)
    expect((await guess('salah lagi')).state).toMatchObject({ kind: 'invalid' })
  })
  it('counts no try where the new one is not taken anyway', async () => {
    await actAs(kabag)
    const { rows } = await owner.query('select name from "User" where email = $1', [kabag])
    for (const newPassword of ['password123', kabag, rows[0].name, ...Array(5).fill('password123')])
      await send(changePassword, { oldPassword: demoPassword, newPassword })
    const counted = await owner.query('select count(*)::int as n from "SignInAttempt"')
    expect(counted.rows[0].n).toBe(0)
  })
  it('ends all other sessions, keeps this one, and is in the trail without the password', async () => {
    await actAs(kabag)
    await actAs(kabag)
    expect((await send(changePassword, { oldPassword: demoPassword, newPassword: fresh })).to).toBe('/account')
    expect(await sessionsOf(kabag)).toHaveLength(1)
    const row = await lastTrail()
    expect(row).toMatchObject({ action: 'account.password', subjectKind: 'user', outcome: 'done' })
    expect(JSON.stringify(row)).not.toContain(fresh)
    jar.clear()
    expect((await send(signIn, { email: kabag, password: fresh })).to).toBe('/')
    await actAs(kabag)
    await send(changePassword, { oldPassword: fresh, newPassword: demoPassword })
  })
})

describe('ending a session', () => {
  it('ends another one of one’s own', async () => {
    await actAs(kabag)
    const [{ id }] = await sessionsOf(kabag)
    await actAs(kabag)
    expect((await send(endOwnSession, { sessionId: id })).to).toBe('/account')
    expect(await sessionsOf(kabag)).toHaveLength(1)
  })
  it('does not know the session of somebody else', async () => {
    await actAs('staf@jambi.example')
    const [{ id }] = await sessionsOf('staf@jambi.example')
    await actAs(kabag)
    const { state } = await send(endOwnSession, { sessionId: id })
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('tidak ditemukan') })
    expect(await sessionsOf('staf@jambi.example')).toHaveLength(1)
  })
  it('is noticed at the very next request', async () => {
    await actAs(kabag)
    await owner.query('delete from "Session"')
    expect(await inRequest('read', async (_tx, { actor }) => actor)).toBeNull()
  })
})

describe('an activation link', () => {
  const invite = async () => {
    await actAs('admin@jambi.example')
    const made = await inRequest('write', async (tx, { actor, now }) =>
      inviteUser(tx, {
        user: { name: 'Rini Umpama', post: 'Staf', governmentId: actor!.governmentId!, personId: null, email: null },
        createdById: actor!.userId,
        now,
      }),
    )
    jar.clear()
    return made
  }
  it('sets address and password once', async () => {
    const { activationId } = await invite()
    const order = { token: activationSecret(activationId), email: 'Rini@Jambi.example', newPassword: fresh }
    expect((await send(activateAccount, { ...order, email: '' })).state).toMatchObject({
      kind: 'invalid',
      fields: { email: expect.any(String) },
    })
    expect((await send(activateAccount, { ...order, email: kabag })).state).toMatchObject({
      kind: 'invalid',
      fields: { email: expect.any(String) },
    })
    expect((await send(activateAccount, order)).to).toBe('/')
    // Nobody signs in a second time.
    expect(await sessionsOf('rini@jambi.example')).toHaveLength(1)
    expect(await inRequest('read', async (_tx, { actor }) => actor?.name)).toBe('Rini Umpama')
    expect(await lastTrail()).toMatchObject({ action: 'account.activate' })
    expect((await send(activateAccount, order)).state).toMatchObject({ kind: 'refused' })
    expect((await send(signIn, { email: 'rini@jambi.example', password: fresh })).to).toBe('/')
  })
  it('stops working when a newer one is made', async () => {
    const { activationId, userId } = await invite()
    await actAs('admin@jambi.example')
    await inRequest('write', (tx, { actor, now }) => inviteUser(tx, { userId, createdById: actor!.userId, now }))
    jar.clear()
    const order = { token: activationSecret(activationId), email: 'lain@jambi.example', newPassword: fresh }
    expect((await send(activateAccount, order)).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('tidak berlaku lagi'),
    })
  })
  describe('that is dead', () => {
    const order = (activationId: string) => ({
      token: activationSecret(activationId),
      email: 'mati@jambi.example',
      newPassword: fresh,
    })
    const gone = { kind: 'refused', reason: expect.stringContaining('tidak berlaku lagi') }
    const found = (activationId: string) =>
      inRequest('read', (tx) => findActivation(tx, sha256(activationSecret(activationId))))
    it('because its time is over opens nothing, while a second before it would have', async () => {
      const { activationId, userId } = await invite()
      const endsIn = (seconds: number) =>
        owner.query('update "Activation" set "expiresAt" = now() + make_interval(secs => $2) where id = $1', [
          activationId,
          seconds,
        ])
      await endsIn(30)
      expect(await found(activationId)).toMatchObject({ name: 'Rini Umpama' })
      await endsIn(-1)
      expect(await found(activationId)).toBeNull()
      expect((await send(activateAccount, order(activationId))).state).toMatchObject(gone)
      const kept = await owner.query('select "passwordHash", email from "User" where id = $1', [userId])
      expect(kept.rows).toEqual([{ passwordHash: null, email: null }])
    })
    it('because it was used opens nothing, also when two use it at the same moment', async () => {
      const { activationId, userId } = await invite()
      const lock = await holding('select 1 from "Activation" where id = $1 for update', [activationId])
      const sent = [
        send(activateAccount, order(activationId)),
        send(activateAccount, { ...order(activationId), newPassword: `${fresh} lagi` }),
      ]
      await waiting(sent)
      await lock.release()
      const both = await Promise.all(sent)
      expect(both.map(({ to }) => to).filter(Boolean)).toEqual(['/'])
      expect(both.find(({ state }) => state)!.state).toMatchObject(gone)
      const hash = async () => (await owner.query('select "passwordHash" from "User" where id = $1', [userId])).rows
      const first = await hash()
      expect(await found(activationId)).toBeNull()
      expect((await send(activateAccount, order(activationId))).state).toMatchObject(gone)
      expect(await hash()).toEqual(first)
    })
  })
  it('is nowhere in the database', async () => {
    const { activationId } = await invite()
    const kept = await owner.query('select * from "Activation" where id = $1', [activationId])
    expect(JSON.stringify(kept.rows)).not.toContain(activationSecret(activationId))
  })
})

it('refuses a form from elsewhere', async () => {
  requestHeaders.set('origin', 'https://evil.example')
  const { state } = await send(signIn, { email: kabag, password: demoPassword })
  requestHeaders.delete('origin')
  expect(state).toMatchObject({ kind: 'refused' })
  expect(await sessionsOf(kabag)).toHaveLength(0)
})
