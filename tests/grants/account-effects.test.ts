import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addUser, editUser, switchUser } from '@/lib/grants/account-actions'
import { endGrant, giveGrant } from '@/lib/grants/grant-actions'
import { addGovernment } from '@/lib/grants/installation-actions'
import { makeLink, makeReservedLink } from '@/lib/grants/link-actions'
import { linkOwner } from '@/lib/grants/owner-actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { noticeLeft } from '@/tests/support/headers'
import { meanwhile } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'
import { umpama } from './joining-government'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const admin = 'admin@jambi.example'
const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows
const account = async (email: string) => (await rowsOf('select * from "User" where email = $1', [email]))[0]
const grantsOf = (userId: string) =>
  rowsOf(
    'select id, role, scope, "agencyId", "endsOn"::text from "Grant" where "userId" = $1 and "endedAt" is null order by "createdAt", role',
    [userId],
  )
const sessionsOf = async (userId: string) =>
  (await rowsOf('select 1 from "Session" where "userId" = $1', [userId])).length
const versionsBut = async (userId: string) =>
  rowsOf('select id, version from "User" where id <> $1 order by id', [userId])
const agencyOf = async (active = true) =>
  (
    await rowsOf('select id from "Agency" where "governmentId" = $1 order by active = $2 desc, id limit 1', [
      (await account(admin)).governmentId,
      active,
    ])
  )[0].id as string
const draft = {
  name: 'Rini Umpama',
  post: 'Staf Bagian Umum',
  email: 'Rini.Efek@jambi.example',
  agencyId: '',
  endsOn: '',
}
const give = (userId: string, role: string, more: Record<string, string> = {}) =>
  send(giveGrant, { userId, role, agencyId: '', endsOn: '', ...more })

beforeEach(async () => {
  await actAs(admin)
  noticeLeft()
})

describe('a role over an agency', () => {
  it('is given with the account, over an agency that is in use, and the trail names both', async () => {
    const agencyId = await agencyOf()
    const { to } = await send(addUser, { ...draft, role: 'agency_hr', agencyId, endsOn: '2024-12-31' })
    const { id, email } = await account('rini.efek@jambi.example')
    expect(email).toBe('rini.efek@jambi.example')
    const [grant] = await grantsOf(id)
    expect(grant).toMatchObject({ role: 'agency_hr', scope: 'agency', agencyId, endsOn: '2024-12-31' })
    expect(noticeLeft()).toMatchObject({ key: 'grants.userAdded' })
    const [given] = await rowsOf(
      `select "subjectKind", "subjectId", after from "AuditEvent" where action = 'grant.give' order by id desc limit 1`,
    )
    expect(given).toEqual({
      subjectKind: 'grant',
      subjectId: grant.id,
      after: { userId: id, role: 'agency_hr', agencyId, endsOn: '2024-12-31' },
    })
    const [link] = await rowsOf('select id, kind from "Activation" where "userId" = $1', [id])
    expect(link.kind).toBe('invitation')
    expect(to).toBe(`/administration/links/${link.id}`)
  })
  it('is not given over one that is out of use, and holds until the end of its last day', async () => {
    const { id } = await account('rini.efek@jambi.example')
    const gone = await agencyOf()
    await owner.query('update "Agency" set active = false where id = $1', [gone])
    const order = { ...draft, email: 'x.efek@jambi.example', role: 'agency_head', agencyId: gone }
    expect((await send(addUser, order)).state).toMatchObject(refusedAt('agencyId', 'grants.agencyMissing'))
    await owner.query('update "Agency" set active = true where id = $1', [gone])
    expect((await give(id, 'cohort_officer', { agencyId: gone, endsOn: '2024-06-28' })).to).not.toBeNull()
    const given = (await grantsOf(id)).find(({ role }) => role === 'cohort_officer')
    expect(given).toMatchObject({ scope: 'government', agencyId: null, endsOn: '2024-06-28' })
    expect((await give(id, 'liaison_officer', { endsOn: '2024-06-27' })).state).toMatchObject(
      refusedAt('endsOn', 'grants.endsBefore'),
    )
  })
})

describe('a role', () => {
  it('given or ended touches the account that it is of, and ends its sessions, and no other', async () => {
    const { id, version } = await account('rini.efek@jambi.example')
    await actAs('rini.efek@jambi.example')
    await actAs('staf@jambi.example')
    await actAs(admin)
    const staff = (await account('staf@jambi.example')).id
    const [others, sessions] = [await versionsBut(id), await sessionsOf(staff)]
    await give(id, 'liaison_officer')
    expect((await account('rini.efek@jambi.example')).version).toBe(version + 1)
    expect([await versionsBut(id), await sessionsOf(staff), await sessionsOf(id)]).toEqual([others, sessions, 0])
    await actAs('rini.efek@jambi.example')
    await actAs(admin)
    const held = await grantsOf(id)
    const grant = held.find(({ role }) => role === 'liaison_officer')
    const end = () => send(endGrant, { grantId: grant.id })
    const ended = (to: string | null) => () =>
      owner.query('update "Grant" set "endedAt" = $2 where id = $1', [grant.id, to])
    expect((await meanwhile(ended('2024-06-28'), end)).state).toMatchObject(refused('shell.changedMeanwhile'))
    await ended(null)()
    expect((await end()).to).toBe(`/administration/users/${id}`)
    expect(await lastTrail()).toMatchObject({
      subjectKind: 'grant',
      subjectId: grant.id,
      before: { userId: id, role: 'liaison_officer', agencyId: null },
    })
    expect(await grantsOf(id)).toEqual(held.filter(({ role }) => role !== 'liaison_officer'))
    expect(await sessionsOf(id)).toBe(0)
  })
  it('is not ended by its holder, nor given to oneself', async () => {
    const { id } = await account(admin)
    const [own] = await grantsOf(id)
    expect((await send(endGrant, { grantId: own.id })).state).toMatchObject(refused('grants.notOneself'))
    expect((await give(id, 'auditor')).state).toMatchObject(refused('grants.notOneself'))
    expect(await grantsOf(id)).toContainEqual(own)
  })
})

describe('an account', () => {
  it('is edited alone, and the trail names the fields that changed', async () => {
    const { id, version } = await account('rini.efek@jambi.example')
    const others = await versionsBut(id)
    const fields = { userId: id, name: 'Rini Umpama', post: 'Kepala Subbagian', email: 'rini.efek@jambi.example' }
    expect((await send(editUser, { ...fields, version: String(version) })).to).toBe(`/administration/users/${id}`)
    expect(await lastTrail()).toMatchObject({ subjectKind: 'user', subjectId: id, after: { changed: ['post'] } })
    expect(await account('rini.efek@jambi.example')).toMatchObject({ post: 'Kepala Subbagian', version: version + 1 })
    expect(await versionsBut(id)).toEqual(others)
  })
  it('is locked and opened alone, and never twice in a row', async () => {
    const start = await account('rini.efek@jambi.example')
    const { id } = start
    const others = await versionsBut(id)
    const turn = async (to: string) =>
      send(switchUser, { userId: id, version: String((await account('rini.efek@jambi.example')).version), to })
    expect((await turn('enabled')).state).toMatchObject(refused('shell.changedMeanwhile'))
    await turn('disabled')
    expect(noticeLeft()).toMatchObject({ key: 'grants.userDisabled' })
    expect((await account('rini.efek@jambi.example')).disabledAt).not.toBeNull()
    expect(await lastTrail()).toMatchObject({ before: { disabled: false }, after: { disabled: true } })
    expect((await turn('disabled')).state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await send(makeLink, { userId: id })).state).toMatchObject(refused('grants.isDisabled'))
    await turn('enabled')
    expect(noticeLeft()).toMatchObject({ key: 'grants.userEnabled' })
    expect((await account('rini.efek@jambi.example')).disabledAt).toBeNull()
    expect(await versionsBut(id)).toEqual(others)
    await actAs('rini.efek@jambi.example')
    await actAs(admin)
    await owner.query('update "User" set "disabledAt" = now() where id = $1', [id])
    await turn('enabled')
    expect(await sessionsOf(id)).toBeGreaterThan(0)
  })
  it('has an owner who works in the own register, linked under its version and alone', async () => {
    const { id } = await account('rini.efek@jambi.example')
    const [person] = await rowsOf(
      `select p.id from "Person" p where p."governmentId" = $1 and p.active
        and not exists (select 1 from "User" u where u."personId" = p.id) order by p.id limit 1`,
      [(await account(admin)).governmentId],
    )
    const link = async (personId: string) =>
      send(linkOwner, { userId: id, version: String((await account('rini.efek@jambi.example')).version), personId })
    await owner.query('update "Person" set active = false where id = $1', [person.id])
    expect((await link(person.id)).state).toMatchObject(refusedAt('personId', 'grants.ownerMissing'))
    await owner.query('update "Person" set active = true where id = $1', [person.id])
    const others = await versionsBut(id)
    await link(person.id)
    expect(noticeLeft()).toMatchObject({ key: 'grants.ownerLinked' })
    expect(await lastTrail()).toMatchObject({
      action: 'user.link-owner',
      subjectKind: 'user',
      before: { personId: null },
      after: { personId: person.id },
    })
    await link('')
    expect(noticeLeft()).toMatchObject({ key: 'grants.ownerUnlinked' })
    expect(await versionsBut(id)).toEqual(others)
  })
})

describe('a link', () => {
  it('is an invitation without an address and a reset with one, and five are made in a day', async () => {
    const { id } = await account('rini.efek@jambi.example')
    const kinds = async () =>
      (await rowsOf('select kind from "Activation" where "userId" = $1 order by "createdAt"', [id])).map(
        ({ kind }) => kind,
      )
    await owner.query('delete from "Activation" where "userId" = $1', [id])
    const { to } = await send(makeLink, { userId: id })
    expect(await lastTrail()).toMatchObject({ subjectId: id, after: { activationId: to!.split('/').at(-1) } })
    await owner.query('update "User" set email = null where id = $1', [id])
    await send(makeLink, { userId: id })
    expect(await kinds()).toEqual(['reset', 'invitation'])
    const [days] = await rowsOf(
      `select array_agg(round(extract(epoch from "expiresAt" - "createdAt") / 86400)::int order by "createdAt") as d from "Activation" where "userId" = $1`,
      [id],
    )
    expect(days.d).toEqual([1, 14])
    for (let n = 0; n < 3; n++) expect((await send(makeLink, { userId: id })).to).not.toBeNull()
    expect((await send(makeLink, { userId: id })).state).toMatchObject(refused('grants.linksToday'))
    await owner.query(`update "User" set email = 'rini.efek@jambi.example' where id = $1`, [id])
  })
  it('for an account that decides is not made while that is locked', async () => {
    const { id } = await account('kabag@sumut.example')
    await owner.query('update "User" set "disabledAt" = now() where id = $1', [id])
    expect((await send(makeReservedLink, { userId: id })).state).toMatchObject(refused('grants.isDisabled'))
    await owner.query('update "User" set "disabledAt" = null where id = $1', [id])
    expect((await send(makeReservedLink, { userId: id })).to).toMatch(/^\/administration\/links\//)
  })
})

describe('a government that joins', () => {
  it('stands in the trail with its kind, and its administrator with the role', async () => {
    expect((await send(addGovernment, umpama)).to).toMatch(/^\/administration\/links\//)
    const { id, governmentId, personId } = await account('admin@umpama.example')
    expect(personId).toBeNull()
    expect(await lastTrail()).toMatchObject({
      action: 'government.add',
      subjectKind: 'government',
      subjectId: governmentId,
      governmentId,
      after: { name: 'Pemerintah Kabupaten Umpama', kind: 'kabupaten' },
    })
    const [given] = await rowsOf(
      `select "subjectKind", "governmentId", after from "AuditEvent" where action = 'grant.give' order by id desc limit 1`,
    )
    expect(given).toMatchObject({ subjectKind: 'grant', governmentId, after: { userId: id, role: 'administrator' } })
    expect(await grantsOf(id)).toMatchObject([
      { role: 'administrator', scope: 'government', agencyId: null, endsOn: null },
    ])
  })
})
