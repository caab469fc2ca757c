import { beforeEach, describe, expect, it } from 'vitest'
import { linkOwner } from '@/lib/grants/owner-actions'
import { listOwners } from '@/lib/grants/owners'
import { searchAccounts, searchOwner } from '@/lib/grants/search-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { noticeLeft } from '../support/headers'

type Person = { id: string; name: string; nip: string | null }
const row = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
const accountOf = (email: string) => row('select id, version, "personId" from "User" where email = $1', [email])
/** Somebody without a number, who has no account: a member of the council, or of the water company. */
const withoutNip = (government: string): Promise<Person> =>
  row(
    `select p.id, p.name, p.nip from "Person" p join "Government" g on g.id = p."governmentId" where g."shortName" = $1
     and p.nip is null and p.active and not exists (select from "User" u where u."personId" = p.id) order by p.id limit 1`,
    [government],
  )

async function search(action: (form: FormData) => Promise<void>, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  noticeLeft()
  const to = await action(form).then(
    () => null,
    (error) => String(error.digest).split(';')[2]!,
  )
  return { to, said: noticeLeft()?.key ?? null }
}
const uuid = '[0-9a-f-]{36}'

beforeEach(() => actAs('admin@jambi.example'))

describe('a search over accounts', () => {
  it('puts the ids of what it found into the address, and nothing of what was typed', async () => {
    const { id } = await accountOf('kabag@jambi.example')
    expect(await search(searchAccounts, { q: 'kabag@jambi', role: '' })).toEqual({
      to: `/administration/users?found=${id}`,
      said: null,
    })
    const several = await search(searchAccounts, { q: 'penilai', role: 'assessor' })
    expect(several.to).toMatch(new RegExp(`^/administration/users\\?role=assessor&found=${uuid}(\\.${uuid})+$`))
  })
  it('keeps the role alone, finds nobody of another government, and says when too many match', async () => {
    expect((await search(searchAccounts, { q: '', role: 'verifier' })).to).toBe('/administration/users?role=verifier')
    expect(await search(searchAccounts, { q: 'kabag@sumut', role: '' })).toEqual({
      to: '/administration/users',
      said: 'grants.nothingFound',
    })
    expect((await search(searchAccounts, { q: 'jambi.example', role: '' })).said).toBe('grants.tooManyFound')
  })
  it('is refused to whoever keeps no accounts, and the trail keeps the try', async () => {
    await actAs('hr@jambi.example')
    expect(await search(searchAccounts, { q: 'kabag', role: '' })).toEqual({ to: null, said: 'shell.notAllowed' })
    expect(await lastTrail()).toMatchObject({ action: 'user.search', outcome: 'denied' })
  })
})

describe('the owner of an account without a number', () => {
  it('is found by name in the own register, chosen and linked, and nobody else may be linked to them', async () => {
    const person = await withoutNip('Kota Jambi')
    const account = await accountOf('asisten@jambi.example')
    const { to } = await search(searchOwner, { userId: account.id, q: person.name.toUpperCase() })
    expect(to).toMatch(new RegExp(`^/administration/users/${account.id}\\?owner=[0-9a-f.-]+#owner$`))
    expect(to).toContain(person.id)
    const form = { userId: account.id, version: String(account.version), personId: person.id }
    expect((await send(linkOwner, form)).to).toBe(`/administration/users/${account.id}#owner`)
    expect(await accountOf('asisten@jambi.example')).toMatchObject({ personId: person.id })
    expect(await lastTrail()).toMatchObject({ action: 'user.link-owner', after: { personId: person.id } })
    const second = await accountOf('staf@jambi.example')
    const { state } = await send(linkOwner, { ...form, userId: second.id, version: String(second.version) })
    expect(state).toMatchObject({ kind: 'invalid', fields: { personId: expect.stringContaining('sudah memiliki') } })
  })
  it('is asked for more precisely where over twenty are called so', async () => {
    const { id } = await accountOf('staf@jambi.example')
    const call = (count: number) =>
      owner.query(
        `update "Person" set name = 'Banyak Umpama', "nameFold" = 'banyak umpama' where id in (
           select p.id from "Person" p join "Government" g on g.id = p."governmentId"
           where g."shortName" = 'Kota Jambi' and p.active order by p.id limit $1)`,
        [count],
      )
    await call(20)
    expect(await search(searchOwner, { userId: id, q: 'Banyak Umpama' })).toEqual({
      to: expect.stringMatching(new RegExp(`owner=${uuid}(\\.${uuid}){19}#owner$`)),
      said: null,
    })
    await call(21)
    expect(await search(searchOwner, { userId: id, q: 'Banyak Umpama' })).toEqual({
      to: `/administration/users/${id}#owner`,
      said: 'grants.tooManyFound',
    })
  })
  it('is told apart by name, post and agency: an administrator sees no number and no paper', async () => {
    const person = await withoutNip('Kota Jambi')
    const { rows } = await owner.query('select "governmentId" from "Person" where id = $1', [person.id])
    const seen = await inRequest('read', (tx) => listOwners(tx as Read, rows[0].governmentId, [person.id]))
    expect(seen.map(Object.keys)).toEqual([['id', 'fullName', 'post', 'agency', 'hasAccount']])
  })
  it('is never somebody of another government', async () => {
    const foreign: Person = await row(
      `select p.id, p.name, p.nip from "Person" p join "Government" g on g.id = p."governmentId"
       where g."shortName" = 'Sumatera Utara' and p.active order by p.id limit 1`,
    )
    const account = await accountOf('staf@jambi.example')
    const form = { userId: account.id, version: String(account.version), personId: foreign.id }
    expect((await send(linkOwner, form)).state).toMatchObject({
      kind: 'invalid',
      fields: { personId: expect.any(String) },
    })
    expect((await search(searchOwner, { userId: account.id, q: foreign.name })).to ?? '').not.toContain(foreign.id)
  })
  it('is looked for by number too, which the address does not show', async () => {
    const known: Person = await row(
      `select p.id, p.nip from "Person" p join "Government" g on g.id = p."governmentId"
       where g."shortName" = 'Kota Jambi' and p.nip is not null and p.active order by p.id limit 1`,
    )
    const account = await accountOf('staf@jambi.example')
    const { to } = await search(searchOwner, { userId: account.id, q: known.nip! })
    expect(to).toBe(`/administration/users/${account.id}?owner=${known.id}#owner`)
  })
})
