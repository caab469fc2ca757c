import { beforeEach, describe, expect, it } from 'vitest'
import { activateAccount, signIn } from '@/lib/accounts/actions'
import { answerLink } from '@/lib/accounts/link-actions'
import { listWaiting } from '@/lib/accounts/waiting'
import { findOwnLinks } from '@/lib/accounts/work'
import { makeLink } from '@/lib/grants/link-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret } from '@/lib/platform/session'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { jar, noticeLeft } from '@/tests/support/headers'

const [admin, hr] = ['admin@jambi.example', 'hr@jambi.example']
const fresh = 'angin malam lewat jendela'
const idOf = async (email: string) =>
  (await owner.query('select id from "User" where email = $1', [email])).rows[0].id as string
const ownLinks = () => inRequest('read', (tx) => findOwnLinks(tx))
const waiting = () => inRequest('read', (tx, { actor, now, today }) => listWaiting(tx as Read, actor!, { now, today }))
const enter = async (password = demoPassword) => {
  jar.clear()
  return (await send(signIn, { email: hr, password, next: '/people' })).to
}

/** The administrator makes a link for this account; its id. */
async function linkFor(email: string) {
  await actAs(admin)
  const { to } = await send(makeLink, { userId: await idOf(email) })
  return to!.split('/').at(-1)!
}
const open = (linkId: string) => {
  jar.clear()
  return send(activateAccount, { token: activationSecret(linkId), newPassword: fresh })
}

beforeEach(async () => {
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Activation"')
  await owner.query(
    `update "User" set "passwordHash" = (select "passwordHash" from "User" where email = 'kabag@jambi.example') where email = $1`,
    [hr],
  )
})

describe('the owner of an account', () => {
  it('is told at the next sign-in who made a link for it, before anything else', async () => {
    await linkFor(hr)
    expect(await enter()).toBe('/account')
    const { rows } = await owner.query('select name, post from "User" where email = $1', [admin])
    expect(await ownLinks()).toMatchObject([
      { byName: rows[0].name, byPost: rows[0].post, passwordSetAt: null, answer: null },
    ])
    expect(await waiting()).toMatchObject([{ href: '/account', what: { values: { name: rows[0].name } } }])
  })

  it('is told that the password was set through it, also in a session that is open', async () => {
    const linkId = await linkFor(hr)
    expect((await open(linkId)).to).toBe('/account')
    expect(await lastTrail()).toMatchObject({ action: 'account.activate', after: { activationId: linkId } })
    await actAs(hr)
    expect(await ownLinks()).toMatchObject([{ id: linkId, passwordSetAt: expect.any(Date) }])
    expect(await waiting()).toHaveLength(1)
  })

  it('says once that it was asked for, and is not asked again', async () => {
    const linkId = await linkFor(hr)
    await open(linkId)
    expect(await enter(fresh)).toBe('/account')
    expect((await send(answerLink, { linkId, answer: 'asked' })).to).toBe('/account')
    expect(noticeLeft()?.key).toBe('accounts.linkConfirmed')
    expect(await lastTrail()).toMatchObject({ action: 'account.confirm-link', after: { activationId: linkId } })
    const again = await send(answerLink, { linkId, answer: 'disputed' })
    expect(again.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('tidak ditemukan') })
    expect(await waiting()).toEqual([])
    expect(await enter(fresh)).toBe('/people')
  })

  it('ends by disputing it a link that nobody has used yet, and the trail has it', async () => {
    const linkId = await linkFor(hr)
    await actAs(hr)
    expect((await send(answerLink, { linkId, answer: 'disputed' })).to).toBe('/account')
    expect(noticeLeft()?.key).toBe('accounts.linkDisputed')
    expect(await lastTrail()).toMatchObject({ action: 'account.dispute-link', actorPost: expect.any(String) })
    expect((await open(linkId)).state).toMatchObject({ kind: 'refused' })
    await actAs(hr)
    expect(await ownLinks()).toMatchObject([{ answer: 'disputed', answeredAt: expect.any(Date) }])
  })

  it('hears nothing of the invitation of a new account, nor of a link made by oneself', async () => {
    await owner.query(
      `insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById")
       select gen_random_uuid(), u.id, u."governmentId", kind::"ActivationKind", md5(kind), now() + interval '1 day', by.id
       from "User" u, "User" by, (values ('invitation', $2), ('reset', $1)) as made (kind, maker)
       where u.email = $1 and by.email = made.maker`,
      [hr, admin],
    )
    await actAs(hr)
    expect(await ownLinks()).toEqual([])
    expect(await enter()).toBe('/people')
  })

  it('cannot be spared by whoever made the link: only the owner answers', async () => {
    const linkId = await linkFor(hr)
    const { state } = await send(answerLink, { linkId, answer: 'asked' })
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('tidak ditemukan') })
    const write = inRequest('write', (tx) => tx.$executeRaw`update "Activation" set answer = 'asked'`)
    await expect(write).rejects.toThrow(/permission denied/)
    expect(await enter()).toBe('/account')
  })
})

describe('an account that is tried too often', () => {
  const told = async () =>
    (await owner.query(`select * from "AuditEvent" where action = 'session.limited' order by id`)).rows
  it('stands in the trail once a quarter of an hour, without the address that was typed', async () => {
    jar.clear()
    for (let n = 0; n < 8; n++) await send(signIn, { email: hr, password: `salah ${n}` })
    const rows = await told()
    expect(rows).toMatchObject([{ outcome: 'denied', actorId: null, subjectKind: 'user', subjectId: await idOf(hr) }])
    expect(rows[0].governmentId).not.toBeNull()
    expect(JSON.stringify(rows)).not.toContain(hr)
  })
  it('does not stand there where nobody has that address', async () => {
    const before = (await told()).length
    for (let n = 0; n < 8; n++) await send(signIn, { email: 'tidak.ada@jambi.example', password: `salah ${n}` })
    expect(await told()).toHaveLength(before)
  })
})
