import { beforeEach, describe, expect, it } from 'vitest'
import { changePassword, signIn } from '@/lib/accounts/actions'
import { findOwnSessions } from '@/lib/accounts/own-sessions'
import { endOwnSessions } from '@/lib/accounts/session-actions'
import { findActivation } from '@/lib/accounts/work'
import { makeLink } from '@/lib/grants/link-actions'
import { endUserSessions } from '@/lib/grants/session-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { jar } from '@/tests/support/headers'
import { refused } from '@/tests/support/refused'

const hr = 'hr@jambi.example'
const fresh = 'hujan turun sore di danau sipin'
const rowOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
const idOf = async (email: string) => (await rowOf('select id from "User" where email = $1', [email])).id as string
const versionOf = async (email: string) =>
  String((await rowOf('select version from "User" where email = $1', [email])).version)
const sessionsOf = async (email: string) =>
  (
    await rowOf('select count(*)::int as n from "Session" s join "User" u on u.id = s."userId" where u.email = $1', [
      email,
    ])
  ).n as number
const knownDevicesOf = async (email: string) =>
  (
    await rowOf(
      'select count(*)::int as n from "KnownDevice" d join "User" u on u.id = d."userId" where u.email = $1',
      [email],
    )
  ).n as number
const whoAsks = () => inRequest('read', async (_tx, { actor }) => actor)
/** The browser as it was, to go on with after somebody else has acted. */
const keepBrowser = () => {
  const kept = [...jar]
  return () => {
    jar.clear()
    for (const [name, value] of kept) jar.set(name, value)
  }
}

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Session"')
  await owner.query('delete from "KnownDevice"')
})

describe('the sessions of an account', () => {
  it('are listed while they hold, the one in use marked; one that is over, or was left alone, is not', async () => {
    await actAs(hr)
    await owner.query(`
      insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes", "lastSeenAt")
        select gen_random_uuid(), id, 'over', 'over', now() - interval '1 minute', 60, now() from "User" where email = '${hr}'
        union all select gen_random_uuid(), id, 'idle', 'idle', now() + interval '1 hour', 30, now() - interval '31 minutes' from "User" where email = '${hr}'`)
    const listed = await inRequest('read', (tx, { actor }) => findOwnSessions(tx, actor!.sessionId))
    expect(listed.map(({ device, isThis }) => ({ device, isThis }))).toEqual([{ device: 'test', isThis: true }])
  })

  it('end all but the one in use, and only one’s own; the others are out at their next request', async () => {
    await actAs('staf@jambi.example')
    await actAs(hr)
    const other = keepBrowser()
    await actAs(hr)
    const own = keepBrowser()
    expect((await send(endOwnSessions, { why: 'tidy' })).to).toBe('/account')
    expect(await lastTrail()).toMatchObject({ action: 'account.end-sessions', after: { sessions: 1 } })
    expect([await sessionsOf(hr), await sessionsOf('staf@jambi.example')]).toEqual([1, 1])
    other()
    expect(await whoAsks()).toBeNull()
    own()
    expect((await whoAsks())?.passwordDue).toBe(false)
  })
})

describe('a lost device', () => {
  it('ends the other sessions, opens nothing with the old password, and leaves this session no right until it is changed', async () => {
    await send(signIn, { email: hr, password: demoPassword })
    const lost = keepBrowser()
    expect(await knownDevicesOf(hr)).toBe(1)
    await actAs(hr)
    const own = keepBrowser()
    expect((await send(endOwnSessions, { why: 'lost' })).to).toBe('/account')
    expect(await lastTrail()).toMatchObject({ action: 'account.lose-device', after: { sessions: 1 } })
    expect(await knownDevicesOf(hr)).toBe(0)
    lost()
    expect(await whoAsks()).toBeNull()
    expect((await send(signIn, { email: hr, password: demoPassword })).state).toMatchObject(refused('accounts.wrong'))
    own()
    expect(await whoAsks()).toMatchObject({ passwordDue: true, grants: [], participations: [] })
    expect(await inRequest('read', (tx) => tx.person.count())).toBe(0)
    expect((await send(changePassword, { oldPassword: demoPassword, newPassword: fresh })).to).toBe('/account')
    expect((await whoAsks())?.grants).toHaveLength(1)
    jar.clear()
    expect((await send(signIn, { email: hr, password: fresh })).to).toBe('/')
    await owner.query(
      `update "User" set "passwordHash" = (select "passwordHash" from "User" where email = 'staf@jambi.example') where email = $1`,
      [hr],
    )
  })

  it('ends the links that were open: what opens mail may be what was lost', async () => {
    await actAs('admin@jambi.example')
    const linkId = (await send(makeLink, { userId: await idOf(hr) })).to!.split('/').at(-1)!
    const holds = () => inRequest('read', (tx) => findActivation(tx, sha256(activationSecret(linkId))))
    expect(await holds()).not.toBeNull()
    await actAs(hr)
    await send(endOwnSessions, { why: 'lost' })
    expect(await holds()).toBeNull()
    await owner.query('update "User" set "passwordDueAt" = null')
  })

  it('of a participant leaves neither journey nor papers in what was signed in', async () => {
    const person = 'ketua@sumut.example'
    await actAs(person)
    expect((await whoAsks())!.participations.length).toBeGreaterThan(0)
    await owner.query('update "User" set "passwordDueAt" = now() where email = $1', [person])
    expect(await whoAsks()).toMatchObject({ personId: null, participations: [], left: [] })
    await owner.query('update "User" set "passwordDueAt" = null')
  })
})

describe('the administrator', () => {
  const end = async (email: string, more: Record<string, string> = {}) =>
    send(endUserSessions, { userId: await idOf(email), version: await versionOf(email), ...more })

  it('ends all sessions of an account that they keep, and the trail says how many', async () => {
    await actAs(hr)
    await actAs(hr)
    const lost = keepBrowser()
    await actAs('admin@jambi.example')
    expect((await end(hr)).to).toBe(`/administration/users/${await idOf(hr)}`)
    expect(await lastTrail()).toMatchObject({ action: 'user.end-sessions', after: { sessions: 2 } })
    expect(await sessionsOf(hr)).toBe(0)
    lost()
    expect(await whoAsks()).toBeNull()
    jar.clear()
    expect((await send(signIn, { email: hr, password: demoPassword })).to).not.toBeNull()
  })

  it('may want a new password with it, as after a lost phone; then only a link opens the account again', async () => {
    await send(signIn, { email: hr, password: demoPassword })
    expect(await knownDevicesOf(hr)).toBeGreaterThan(0)
    await actAs('admin@jambi.example')
    expect((await end(hr, { passwordDue: 'on' })).to).not.toBeNull()
    expect(await knownDevicesOf(hr)).toBe(0)
    expect(await lastTrail()).toMatchObject({ after: { sessions: 1, passwordDue: true } })
    const { to } = await send(makeLink, { userId: await idOf(hr) })
    expect(to).toContain('/administration/links/')
    jar.clear()
    expect((await send(signIn, { email: hr, password: demoPassword })).state).toMatchObject(refused('accounts.wrong'))
    await owner.query('update "User" set "passwordDueAt" = null')
  })

  it('does neither with the own account, nor with one that reaches further, nor with one of another government', async () => {
    await actAs('admin@jambi.example')
    expect((await end('admin@jambi.example')).state).toMatchObject(refused('grants.notOneself'))
    expect((await end('kabag@sumut.example')).state).toMatchObject(refused('shell.notFound'))
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope) select gen_random_uuid(), id, 'administrator', 'installation' from "User" where email = 'admin@sumut.example'`,
    )
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId") select gen_random_uuid(), u.id, 'administrator', 'government', u."governmentId" from "User" u where u.email = 'penilai2@sumut.example'`,
    )
    await actAs('penilai2@sumut.example')
    expect((await end('admin@sumut.example')).state).toMatchObject(refused('grants.widerReach'))
  })
})
