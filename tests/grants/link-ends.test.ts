import { beforeEach, describe, expect, it } from 'vitest'
import { activateAccount, changePassword } from '@/lib/accounts/actions'
import { findActivation } from '@/lib/accounts/work'
import { editUser, switchUser } from '@/lib/grants/account-actions'
import { makeLink } from '@/lib/grants/link-actions'
import { linkOwner } from '@/lib/grants/owner-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, owner, send } from '@/tests/support/acting'

const [admin, hr] = ['admin@jambi.example', 'hr@jambi.example']
const user = async () => (await owner.query('select * from "User" where email like $1', ['hr@jambi%'])).rows[0]
const holds = (linkId: string) =>
  inRequest('read', async (tx) => (await findActivation(tx, sha256(activationSecret(linkId)))) !== null)

async function link() {
  await actAs(admin)
  const { to, state } = await send(makeLink, { userId: (await user()).id })
  return { linkId: to?.split('/').at(-1) ?? '', state }
}
const change = async (go: object = {}) => {
  const { id, version, name, post, email } = await user()
  return { userId: id, version: String(version), name, post, email, ...go }
}

beforeEach(() => owner.query('delete from "Activation"'))

describe('a password link ends', () => {
  it('when the e-mail of its account changes', async () => {
    const { linkId } = await link()
    expect(await holds(linkId)).toBe(true)
    expect((await send(editUser, await change({ email: 'hr@jambi.example.org' }))).to).toBeTruthy()
    expect(await holds(linkId)).toBe(false)
    await actAs(null)
    const opened = await send(activateAccount, { token: activationSecret(linkId), newPassword: 'hujan sore di danau' })
    expect(opened.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('tidak berlaku lagi') })
    await actAs(admin)
    await send(editUser, await change({ email: hr }))
  })
  it('when its account is locked, and stays dead when it is opened again', async () => {
    const { linkId } = await link()
    for (const to of ['disabled', 'enabled']) {
      const { userId, version } = await change()
      await send(switchUser, { userId, version, to })
    }
    expect(await holds(linkId)).toBe(false)
  })
  it('when its account gets another owner, or a password by other means', async () => {
    const first = await link()
    const { rows } = await owner.query(
      `select p.id from "Person" p join "User" u on u."governmentId" = p."governmentId" and u.email = $1
       where p.active and not exists (select from "User" o where o."personId" = p.id) limit 1`,
      [hr],
    )
    const { userId, version } = await change()
    expect((await send(linkOwner, { userId, version, personId: rows[0].id })).to).toBeTruthy()
    expect(await holds(first.linkId)).toBe(false)
    const second = await link()
    await actAs(hr)
    const sent = { oldPassword: demoPassword, newPassword: 'angin malam lewat jendela' }
    expect((await send(changePassword, sent)).to).toBe('/account')
    expect(await holds(second.linkId)).toBe(false)
  })
  it('but not with a correction of name or post', async () => {
    const { linkId } = await link()
    await send(editUser, await change({ post: 'Analis Kepegawaian' }))
    expect(await holds(linkId)).toBe(true)
  })
})

it('five links are made for an account in a day, and no sixth', async () => {
  for (let n = 0; n < 5; n++) expect((await link()).linkId).not.toBe('')
  expect((await link()).state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('lima tautan') })
  await owner.query(`update "Activation" set "createdAt" = now() - interval '25 hours'`)
  expect((await link()).linkId).not.toBe('')
})
