import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activateAccount, signIn } from '@/lib/accounts/actions'
import { askNewPassword } from '@/lib/accounts/forgot-actions'
import { answerLink } from '@/lib/accounts/link-actions'
import { findActivation, findOwnLinks } from '@/lib/accounts/work'
import { addUser, editUser } from '@/lib/grants/account-actions'
import { giveGrant } from '@/lib/grants/grant-actions'
import { findLastLink } from '@/lib/grants/last-link'
import { makeLink } from '@/lib/grants/link-actions'
import { findLink } from '@/lib/grants/queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, owner, send } from '@/tests/support/acting'
import { jar, requestHeaders } from '@/tests/support/headers'
import { refused } from '@/tests/support/refused'

const hr = 'hr@jambi.example'
const fresh = 'hujan turun sore di danau sipin'
const sent = '/sign-in/forgotten?sent=1'
const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows
const idOf = async (email: string) => (await rowsOf('select id from "User" where email = $1', [email]))[0].id as string
/** The links that nobody signed in made, and whether each went into the outbox. */
const asked = () =>
  rowsOf(
    `select a.id, u.email, m.state is not null as mailed, a."expiresAt" - a."createdAt" = interval '1 hour' as "anHour"
     from "Activation" a join "User" u on u.id = a."userId" left join "Mail" m on m."activationId" = a.id
     where a."createdById" is null and a.kind = 'reset'`,
  )
const ask = (email: string) => send(askNewPassword, { email })
const holds = (id: string) => inRequest('read', (tx) => findActivation(tx, sha256(activationSecret(id))))
const smtp = {
  host: 'mail.example',
  port: 587,
  secure: false,
  plain: false,
  user: null,
  password: null,
  from: 'a@mail.example',
}
const gate = Symbol.for('angkatan.gate')

beforeAll(() => {
  Object.assign(settings(), { smtp })
  Reflect.set(globalThis, gate, true)
})
afterAll(() => Reflect.deleteProperty(globalThis, gate))
beforeEach(async () => {
  jar.clear()
  requestHeaders.set('x-forwarded-for', '10.20.30.40')
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Mail"')
  await owner.query('delete from "Activation"')
})

describe('whoever has forgotten a password', () => {
  it('gets a link by mail that sets a new one, once, within an hour, and is told of it afterwards', async () => {
    expect((await ask(hr)).to).toBe(sent)
    const [link] = await asked()
    expect(link).toMatchObject({ email: hr, mailed: true, anHour: true })
    const token = activationSecret(link.id)
    expect((await send(activateAccount, { token, newPassword: fresh })).to).toBe('/account')
    expect((await send(activateAccount, { token, newPassword: fresh })).state).toMatchObject(
      refused('accounts.linkGone'),
    )
    const [own] = await inRequest('read', (tx) => findOwnLinks(tx))
    expect(own).toMatchObject({ byName: null, answer: null })
    expect((await send(answerLink, { linkId: link.id, answer: 'asked' })).to).toBe('/account')
    jar.clear()
    expect((await send(signIn, { email: hr, password: fresh })).to).toBe('/')
    await owner.query(
      `update "User" set "passwordHash" = (select "passwordHash" from "User" where email = 'staf@jambi.example') where email = $1`,
      [hr],
    )
  })

  it('reads the same answer whatever address they write, and a link is made for none but an account', async () => {
    const answers = [await ask(hr), await ask('tidak.ada@jambi.example'), await ask('verifikator@jambi.example')]
    expect(answers.map(({ to }) => to)).toEqual([sent, sent, sent])
    expect((await asked()).map(({ email }) => email)).toEqual([hr])
    expect(await rowsOf(`select "userId" is null as unknown from "SignInAttempt" order by id`)).toEqual([
      { unknown: false },
      { unknown: true },
      { unknown: false },
    ])
  })

  it('gets none where the account is locked, was never activated, decides or did, or lost its phone', async () => {
    const not = async (change: string, back: string) => {
      await owner.query(`update "User" set ${change} where email = '${hr}'`)
      expect((await ask(hr)).to).toBe(sent)
      expect(await asked()).toEqual([])
      await owner.query(`update "User" set ${back} where email = '${hr}'`)
      await owner.query('delete from "SignInAttempt"')
    }
    await not('"disabledAt" = now()', '"disabledAt" = null')
    await not('"passwordDueAt" = now()', '"passwordDueAt" = null')
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId", "endedAt") select gen_random_uuid(), id, 'leadership', 'government', "governmentId", now() from "User" where email = $1`,
      [hr],
    )
    await not('version = version', 'version = version')
    await owner.query(`delete from "Grant" where role = 'leadership' and "endedAt" is not null`)
  })

  it('is bounded, for an account and for a place, known or not; it counts for no limit of signing in', async () => {
    for (const email of [hr, 'tidak.ada@jambi.example']) {
      for (let n = 0; n < 3; n++) expect((await ask(email)).to).toBe(sent)
      expect((await ask(email)).state).toMatchObject(refused('accounts.forgotLimited'))
    }
    for (let n = 0; n < 4; n++) expect((await ask(`orang${n}@jambi.example`)).to).toBe(sent)
    expect((await ask('orang9@jambi.example')).state).toMatchObject(refused('accounts.forgotLimited'))
    requestHeaders.set('x-forwarded-for', '10.20.30.41')
    expect((await ask('orang9@jambi.example')).to).toBe(sent)
    expect((await send(signIn, { email: hr, password: demoPassword })).to).not.toBeNull()
  })

  it('is told whom to ask where no mail is set', async () => {
    Object.assign(settings(), { smtp: null })
    expect((await ask(hr)).state).toMatchObject(refused('accounts.forgotNoMail'))
    Object.assign(settings(), { smtp })
    expect(await asked()).toEqual([])
  })
})

describe('such a link', () => {
  it('ends with every change of the account: its address, its lock, a role that somebody gives', async () => {
    const userId = await idOf(hr)
    const changes = [
      () => owner.query(`update "User" set email = 'lain@jambi.example' where email = '${hr}'`),
      () => owner.query(`update "User" set "disabledAt" = now() where email = '${hr}'`),
      async () => {
        await actAs('admin@jambi.example')
        await send(giveGrant, { userId, role: 'assessor', agencyId: '', endsOn: '' })
      },
    ]
    for (const change of changes) {
      await owner.query('delete from "SignInAttempt"')
      await owner.query('delete from "Mail"')
      await owner.query('delete from "Activation"')
      await ask(hr)
      const [{ id }] = await asked()
      expect(await holds(id)).not.toBeNull()
      await change()
      expect(await holds(id)).toBeNull()
      await owner.query(
        `update "User" set email = '${hr}', "disabledAt" = null where email in ('${hr}', 'lain@jambi.example')`,
      )
    }
    await owner.query(
      `delete from "Grant" g using "User" u where u.id = g."userId" and u.email = '${hr}' and g.role = 'assessor'`,
    )
  })

  it('is for that mail alone: no administrator sees it, neither of the government nor of the installation', async () => {
    await ask(hr)
    const [{ id }] = await asked()
    for (const administrator of ['admin@jambi.example', 'admin@sumut.example']) {
      await actAs(administrator)
      expect(await inRequest('read', (tx, { actor }) => findLink(tx as Read, actor!, id))).toBeNull()
    }
  })

  it('tells its owner too where an administrator wrote another address into the account and asked for it', async () => {
    await actAs('admin@jambi.example')
    const { name, post, version } = (await rowsOf('select * from "User" where email = $1', [hr]))[0]
    const userId = await idOf(hr)
    await send(editUser, { userId, version: String(version), name, post, email: 'admin.lain@jambi.example' })
    await ask('admin.lain@jambi.example')
    await owner.query(`update "User" set email = $1 where id = $2`, [hr, userId])
    await actAs(hr)
    expect(await inRequest('read', (tx) => findOwnLinks(tx))).toMatchObject([{ byName: null, answer: null }])
  })
})

describe('the administrator', () => {
  it('sends a link by mail where they choose so, sees how the mail stands, and sends another', async () => {
    await actAs('admin@jambi.example')
    const userId = await idOf(hr)
    const lastLink = () => inRequest('read', (tx) => findLastLink(tx, userId))
    expect((await send(makeLink, { userId, by: 'mail' })).to).toBe(`/administration/users/${userId}`)
    expect(await lastLink()).toMatchObject({ state: 'open', mail: expect.stringMatching(/^(waiting|quiet)$/) })
    expect((await send(makeLink, { userId, by: 'hand' })).to).toContain('/administration/links/')
    expect(await lastLink()).toMatchObject({ state: 'open', mail: null })
    expect(await rowsOf('select count(*)::int as n from "Mail"')).toEqual([{ n: 1 }])
    await actAs('admin@sumut.example')
    expect(await lastLink()).toBeNull()
  })

  it('invites a new account by mail', async () => {
    await actAs('admin@jambi.example')
    const fields = { name: 'Rini Umpama', post: 'Staf', email: 'rini.umpama@jambi.example', nip: '', role: 'assessor' }
    const { to } = await send(addUser, { ...fields, agencyId: '', endsOn: '', by: 'mail' })
    expect(to).toContain('/administration/users/')
    expect(await rowsOf(`select kind, "activationId" is not null as link from "Mail"`)).toEqual([
      { kind: 'account.link', link: true },
    ])
  })

  it('hands it over where no mail is set, whatever the form says', async () => {
    Object.assign(settings(), { smtp: null })
    await actAs('admin@jambi.example')
    expect((await send(makeLink, { userId: await idOf(hr), by: 'mail' })).to).toContain('/administration/links/')
    Object.assign(settings(), { smtp })
    expect(await rowsOf('select count(*)::int as n from "Mail"')).toEqual([{ n: 0 }])
  })
})
