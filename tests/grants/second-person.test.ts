import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allows } from '@/lib/access/actor'
import { grantedRoles } from '@/lib/access/permissions'
import { addUser, switchUser } from '@/lib/grants/account-actions'
import { confirmGrant, declineGrant } from '@/lib/grants/confirm-actions'
import { listToConfirm } from '@/lib/grants/confirm-queries'
import { giveGrant } from '@/lib/grants/grant-actions'
import { linkOwner } from '@/lib/grants/owner-actions'
import { confirmed } from '@/lib/grants/roles'
import { listWaiting } from '@/lib/grants/waiting'
import { decideVerification } from '@/lib/nominations/verification-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { noticeLeft } from '@/tests/support/headers'
import { meanwhile } from '@/tests/support/meeting'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const [admin, kabag] = ['admin@jambi.example', 'kabag@jambi.example']
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) })
const one = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
const user = (email: string) => one('select id, version, "personId" from "User" where email = $1', [email])
const grantOf = (email: string, role: string) =>
  one(
    `select g.* from "Grant" g join "User" u on u.id = g."userId" where u.email = $1 and g.role = $2::"Role" and g."endedAt" is null`,
    [email, role],
  )
const activate = (email: string) => owner.query(`update "User" set "passwordHash" = 'x' where email = $1`, [email])
const may = (permission: Parameters<typeof allows>[1]) =>
  inRequest('read', async (_tx, { actor }) => allows(actor, permission))
const waiting = () => inRequest('read', (tx, { actor, now, today }) => listWaiting(tx as Read, actor!, { now, today }))
const give = async (email: string, role: string) =>
  send(giveGrant, { userId: (await user(email)).id, role, agencyId: '', endsOn: '' })

let made = 0
/** A new account with a role, made by the administrator. */
async function add(role: string, email = `baru${++made}@jambi.example`) {
  await actAs(admin)
  await send(addUser, { name: 'Rini Umpama', post: 'Pejabat', email, role, agencyId: '', endsOn: '' })
  return email
}

describe('a role that decides', () => {
  it('given to an account by its administrator has no effect, even for who opens the link', async () => {
    const email = await add('cooperation_head')
    expect(noticeLeft()?.key).toBe('grants.userAddedWaits')
    expect((await grantOf(email, 'cooperation_head')).confirmedAt).toBeNull()
    await activate(email)
    await actAs(email)
    expect(await may('lineup.approve')).toBe(false)
    const given = await one(`select * from "AuditEvent" where action = 'grant.give' order by id desc limit 1`)
    expect(given.after).toMatchObject({ role: 'cooperation_head', waits: true })
  })
  it('takes effect when somebody in office confirms it, who is told that it waits', async () => {
    const email = await add('verifier')
    const { id } = await grantOf(email, 'verifier')
    await actAs(kabag)
    const item = (await waiting()).find((each) => each.id.endsWith(id))
    expect(item).toMatchObject({ turn: 'others', href: '/grants', holder: { key: 'grants.waitOwner' } })
    const listed = await inRequest('read', (tx, { actor, today }) => listToConfirm(tx as Read, actor!, today))
    expect(listed.find((each) => each.id === id)?.giver?.id).toBe((await user(admin)).id)
    expect((await send(confirmGrant, { unconfirmedId: id })).state).toMatchObject(refused('belum diaktifkan'))
    await activate(email)
    expect((await waiting()).find((each) => each.id.endsWith(id))).toMatchObject({ turn: 'yours' })
    expect((await send(confirmGrant, { unconfirmedId: id })).to).toBe('/grants')
    expect(await lastTrail()).toMatchObject({ action: 'grant.confirm', subjectId: id, after: { role: 'verifier' } })
    expect(await grantOf(email, 'verifier')).toMatchObject({
      confirmedAt: expect.any(Date),
      confirmedById: (await user(kabag)).id,
    })
    await actAs(email)
    expect(await may('nomination.verify')).toBe(true)
    await actAs(kabag)
    expect((await send(confirmGrant, { unconfirmedId: id })).state).toMatchObject(refused('tidak ditemukan'))
  })
  it('is confirmed neither by who gave it, nor by who gets it, nor by a colleague of no such office', async () => {
    const email = await add('leadership')
    await activate(email)
    const { id } = await grantOf(email, 'leadership')
    const item = (await waiting()).find((each) => each.id.endsWith(id))
    expect(item).toMatchObject({ turn: 'others', holder: { key: 'grants.waitSecond' } })
    expect((await send(confirmGrant, { unconfirmedId: id })).state).toMatchObject(refused('Orang kedua'))
    await actAs(email)
    expect((await send(confirmGrant, { unconfirmedId: id })).state?.kind).toBe('refused')
    for (const other of ['verifikator@jambi.example', 'auditor@jambi.example', 'kabag@sumut.example']) {
      await actAs(other)
      expect((await send(confirmGrant, { unconfirmedId: id })).state?.kind, other).toBe('refused')
      const answer = await inRequest('write', (tx) => tx.$queryRaw<object[]>`select confirm_grant(${id}::uuid) as said`)
      expect(answer, other).toEqual([{ said: 'notYours' }])
    }
    expect((await grantOf(email, 'leadership')).confirmedAt).toBeNull()
  })
  it('is not confirmed by the web process on its own', async () => {
    await actAs(admin)
    const write = (sql: string) => inRequest('write', (tx) => tx.$executeRawUnsafe(sql))
    await expect(write(`update "Grant" set "confirmedAt" = now()`)).rejects.toThrow(/permission denied/)
    const giving = `insert into "Grant" (id, "userId", role, scope, "governmentId", "confirmedAt")
      select gen_random_uuid(), id, 'auditor', 'government', "governmentId", now() from "User" where email = '${kabag}'`
    await expect(write(giving)).rejects.toThrow(/permission denied/)
  })
  it('is declined, and has never had an effect', async () => {
    const email = await add('verifier')
    const { id } = await grantOf(email, 'verifier')
    await actAs('asisten@jambi.example')
    const met = async (set: string) => {
      const change = (to: string) => owner.query(`update "Grant" set ${to} where id = $1`, [id])
      const answer = await meanwhile(
        () => change(`"${set}" = now()`),
        () => send(declineGrant, { unconfirmedId: id }),
      )
      await change(`"${set}" = null`)
      return answer.state
    }
    for (const set of ['confirmedAt', 'endedAt']) expect(await met(set), set).toMatchObject(refused('telah diubah'))
    await owner.query(`update "Grant" set "endsOn" = '2024-06-27' where id = $1`, [id])
    expect((await waiting()).some((each) => each.id.endsWith(id))).toBe(false)
    expect((await send(declineGrant, { unconfirmedId: id })).state).toMatchObject(refused('tidak ditemukan'))
    await owner.query(`update "Grant" set "endsOn" = '2024-06-28' where id = $1`, [id])
    expect((await send(declineGrant, { unconfirmedId: id })).to).toBe('/grants')
    expect(await lastTrail()).toMatchObject({ action: 'grant.decline', before: { role: 'verifier' } })
    expect(await grantOf(email, 'verifier')).toBeUndefined()
  })
  it('is one of those that the database knows, and no other waits', async () => {
    const { rows } = await owner.query(
      `select role from unnest(enum_range(null::"Role")) role where needs_second(role)`,
    )
    expect(rows.map(({ role }) => role).sort()).toEqual([...confirmed].sort())
    const email = await add('cohort_officer')
    expect(noticeLeft()?.key).toBe('grants.userAdded')
    expect((await grantOf(email, 'cohort_officer')).confirmedAt).not.toBeNull()
    await give(email, 'liaison_officer')
    expect(noticeLeft()?.key).toBe('grants.given')
    await give(email, 'cooperation_head')
    expect(noticeLeft()?.key).toBe('grants.givenWaits')
    expect(grantedRoles).toContain('cohort_officer')
  })
  it('of a second administrator waits too: else whoever gives roles would make the second person', async () => {
    const email = await add('administrator')
    await activate(email)
    await actAs(email)
    expect(await may('grant.confirm')).toBe(false)
  })
})

describe('the first of an installation', () => {
  it('takes effect at once where nobody else could confirm it, and the trail says so; the next one waits', async () => {
    const sumut = await user('admin@sumut.example')
    await owner.query('begin')
    // An office of its own: no other government, and nobody in office yet but one administrator.
    await owner.query(
      `update "Grant" set "confirmedAt" = null where "userId" <> $1 and role in ('administrator', 'cooperation_head', 'leadership')`,
      [sumut.id],
    )
    await owner.query('commit')
    await actAs('admin@sumut.example')
    const order = { name: 'Rini Umpama', post: 'Kabag', agencyId: '', endsOn: '' }
    await send(addUser, { ...order, email: 'kabag1@sumut.example', role: 'cooperation_head' })
    expect((await grantOf('kabag1@sumut.example', 'cooperation_head')).confirmedAt).not.toBeNull()
    const first = await one(`select after from "AuditEvent" where action = 'grant.give' order by id desc limit 1`)
    expect(first.after).toMatchObject({ isFirst: true })
    await send(addUser, { ...order, email: 'pimpinan1@sumut.example', role: 'leadership' })
    expect((await grantOf('pimpinan1@sumut.example', 'leadership')).confirmedAt).toBeNull()
    // Nor does it help to lock whoever could confirm.
    const { id, version } = await user('kabag1@sumut.example')
    await send(switchUser, { userId: id, version: String(version), to: 'disabled' })
    await send(addUser, { ...order, email: 'pimpinan2@sumut.example', role: 'leadership' })
    expect((await grantOf('pimpinan2@sumut.example', 'leadership')).confirmedAt).toBeNull()
    await owner.query(
      `update "Grant" set "confirmedAt" = "createdAt" where "confirmedAt" is null and "createdById" is null`,
    )
  })
})

describe('what one account may not hold together', () => {
  it('is refused where it is given, whichever comes second, also beside one that waits', async () => {
    await actAs(admin)
    for (const [email, role] of [
      [kabag, 'leadership'],
      [kabag, 'verifier'],
      ['asisten@jambi.example', 'cooperation_head'],
      ['verifikator@jambi.example', 'leadership'],
      ['auditor@jambi.example', 'cohort_officer'],
    ] as const)
      expect((await give(email, role)).state, `${email} ${role}`).toMatchObject({ kind: 'refused' })
    const email = await add('verifier')
    expect((await give(email, 'cooperation_head')).state).toMatchObject(refused('Verifikator tidak boleh'))
  })
  describe('and holds all the same, from before', () => {
    let nominationId: string
    let version: number
    const verifier = 'verifikator@jambi.example'
    beforeAll(async () => {
      await owner.query(
        `insert into "Grant" (id, "userId", role, scope, "governmentId")
         select gen_random_uuid(), id, 'leadership', 'government', "governmentId" from "User" where email = $1`,
        [verifier],
      )
      const found = await one(
        `select n.id, n.version from "Nomination" n join "User" u on u."governmentId" = n."governmentId" and u.email = $1
         where n.state = 'submitted' limit 1`,
        [verifier],
      )
      nominationId = found.id
      version = found.version
    })
    it('decides nothing, and says why', async () => {
      await actAs(verifier)
      const sent = { nominationId, version: String(version), intent: 'verify' }
      expect((await send(decideVerification, sent)).state).toMatchObject(refused('dua orang'))
      await owner.query(`update "Grant" set "endedAt" = now() where role = 'leadership' and "userId" = $1`, [
        (await user(verifier)).id,
      ])
      expect((await send(decideVerification, sent)).state).not.toMatchObject(refused('dua orang'))
    })
  })
})

describe('the person of an account that decides', () => {
  const email = 'verifikator@jambi.example'
  beforeEach(async () => {
    await owner.query(
      `update "User" set "personId" = (select p.id from "Person" p where p."governmentId" = "User"."governmentId"
         and not exists (select from "User" u where u."personId" = p.id) order by id limit 1)
       where email = $1 and "personId" is null`,
      [email],
    )
    await actAs(admin)
  })
  it('is neither unlinked nor changed while it decides', async () => {
    const { id, version, personId } = await user(email)
    const other = await one(
      `select id from "Person" p where "governmentId" = (select "governmentId" from "User" where id = $1) and active
       and not exists (select from "User" u where u."personId" = p.id) order by id desc limit 1`,
      [id],
    )
    for (const wanted of ['', other.id]) {
      const { state } = await send(linkOwner, { userId: id, version: String(version), personId: wanted })
      expect(state).toMatchObject(refused('tidak dapat dilepas atau diganti'))
    }
    expect((await user(email)).personId).toBe(personId)
    const write = inRequest('write', (tx) => tx.user.updateMany({ where: { id }, data: { personId: null } }))
    await expect(write).rejects.toThrow(/keeps its owner/)
  })
  it('is unlinked once no role decides any more', async () => {
    const { id, version } = await user(email)
    await owner.query(`update "Grant" set "endedAt" = now() where "userId" = $1 and "endedAt" is null`, [id])
    expect((await send(linkOwner, { userId: id, version: String(version), personId: '' })).to).toContain(id)
    expect((await user(email)).personId).toBeNull()
  })
})
