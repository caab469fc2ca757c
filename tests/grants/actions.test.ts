import { describe, expect, it, vi } from 'vitest'
import { addUser, editUser, switchUser } from '@/lib/grants/account-actions'
import { endGrant, giveGrant } from '@/lib/grants/grant-actions'
import { addGovernment } from '@/lib/grants/installation-actions'
import { makeLink, makeReservedLink } from '@/lib/grants/link-actions'
import { linkOwner } from '@/lib/grants/owner-actions'
import { findLink } from '@/lib/grants/queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { carelessly, meet, winners } from '@/tests/support/meeting'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const admin = 'admin@jambi.example'
const user = async (email: string) =>
  (await owner.query('select id, version, "governmentId", "disabledAt" from "User" where email = $1', [email])).rows[0]
const grantsOf = async (email: string) =>
  (
    await owner.query(
      `select g.* from "Grant" g join "User" u on u.id = g."userId" where u.email = $1 and g."endedAt" is null`,
      [email],
    )
  ).rows
const agency = async (governmentId: string) =>
  (await owner.query('select id from "Agency" where "governmentId" = $1 limit 1', [governmentId])).rows[0].id
const draft = { name: 'Rini Umpama', post: 'Staf Bagian Umum', email: 'rini@jambi.example', agencyId: '', endsOn: '' }
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) })

describe('an account', () => {
  it('is made with a role and a link, and both are in the trail', async () => {
    await actAs(admin)
    const { to } = await send(addUser, { ...draft, role: 'verifier' })
    expect(to).toMatch(/^\/administration\/links\/[0-9a-f-]{36}$/)
    expect(await grantsOf(draft.email)).toMatchObject([{ role: 'verifier', scope: 'government' }])
    expect(await lastTrail()).toMatchObject({ action: 'user.add', subjectKind: 'user', outcome: 'done' })
    const given = await owner.query(`select * from "AuditEvent" where action = 'grant.give'`)
    expect(given.rows.at(-1).after).toMatchObject({ role: 'verifier' })
  })
  it('has an address that no other account has', async () => {
    await actAs(admin)
    const { state } = await send(addUser, { ...draft, email: 'Kabag@sumut.example', role: 'verifier' })
    expect(state).toMatchObject({ kind: 'invalid', fields: { email: expect.stringContaining('tidak dapat dipakai') } })
  })
  it('is linked to its owner in the register by NIP, so that rules about oneself have force', async () => {
    await actAs(admin)
    const { rows } = await owner.query(
      `select p.id, p.nip from "Person" p join "Government" g on g.id = p."governmentId" where g."shortName" = 'Kota Jambi'
       and p.nip is not null and not exists (select from "User" u where u."personId" = p.id) order by p.nip limit 1`,
    )
    const spaced = rows[0].nip.replace(/^(.{8})(.{6})/, '$1 $2 ')
    const person = { ...draft, email: 'terdaftar@jambi.example', role: 'verifier', nip: spaced }
    expect((await send(addUser, person)).to).toBeDefined()
    const { id, version } = await user(person.email)
    const linked = async () => (await owner.query('select "personId" from "User" where id = $1', [id])).rows[0].personId
    expect(await linked()).toBe(rows[0].id)
    const again = await send(addUser, { ...person, email: 'kembar@jambi.example' })
    expect(again.state).toMatchObject({
      kind: 'invalid',
      fields: { nip: expect.stringContaining('sudah memiliki akun') },
    })
    const unknown = await send(addUser, { ...person, email: 'asing@jambi.example', nip: '190001011900011001' })
    expect(unknown.state).toMatchObject({
      kind: 'invalid',
      fields: { nip: expect.stringContaining('Tidak ada pegawai') },
    })
    // It decides about others, so it keeps its owner until it no longer does.
    const unlink = () => send(linkOwner, { userId: id, version: String(version), personId: '' })
    expect((await unlink()).state).toMatchObject(refused('tidak dapat dilepas'))
    expect(await linked()).toBe(rows[0].id)
    await owner.query('update "Grant" set "endedAt" = now() where "userId" = $1', [id])
    await unlink()
    expect(await linked()).toBeNull()
    expect(await lastTrail()).toMatchObject({ action: 'user.unlink-owner', after: { personId: null } })
  })
  it('that administers the installation gets no link from an administrator of one government', async () => {
    await actAs(admin)
    const second = { ...draft, email: 'admin2@jambi.example', role: 'administrator' }
    await send(addUser, second)
    const first = await user(admin)
    await owner.query(
      `update "Grant" set "confirmedAt" = now() where "userId" = (select id from "User" where email = $1)`,
      [second.email],
    )
    await actAs(second.email)
    expect((await send(makeLink, { userId: first.id })).state).toMatchObject(refused('seluruh aplikasi'))
    const lock = await send(switchUser, { userId: first.id, version: String(first.version), to: 'disabled' })
    expect(lock.state).toMatchObject(refused('seluruh aplikasi'))
  })
  it('needs an agency of the own government for a role over one', async () => {
    await actAs(admin)
    const foreign = await agency((await user('kabag@sumut.example')).governmentId)
    for (const agencyId of ['', foreign]) {
      const order = { ...draft, email: 'lain@jambi.example', role: 'agency_hr', agencyId }
      expect((await send(addUser, order)).state).toMatchObject({
        kind: 'invalid',
        fields: { agencyId: expect.any(String) },
      })
    }
    expect(await user('lain@jambi.example')).toBeUndefined()
  })
  it('ends its sessions when it is locked, and cannot be locked by oneself', async () => {
    await actAs('staf@jambi.example')
    const self = await user(admin)
    await actAs(admin)
    const { id, version } = await user('staf@jambi.example')
    expect((await send(switchUser, { userId: id, version: String(version), to: 'disabled' })).to).toContain(id)
    expect((await owner.query('select 1 from "Session" where "userId" = $1', [id])).rowCount).toBe(0)
    expect(await lastTrail()).toMatchObject({ action: 'user.switch', after: { disabled: true } })
    expect((await send(makeLink, { userId: id })).state).toMatchObject(refused('dikunci'))
    const own = await send(switchUser, { userId: self.id, version: String(self.version), to: 'disabled' })
    expect(own.state).toMatchObject(refused('administrator lain'))
    expect((await send(switchUser, { userId: id, version: String(version + 1), to: 'enabled' })).to).toContain(id)
  })
  it('is not changed over somebody else’s change', async () => {
    await actAs(admin)
    const { id, version } = await user(draft.email)
    const order = { userId: id, version: String(version + 7), name: 'A B', post: 'C', email: draft.email }
    expect((await send(editUser, order)).state).toMatchObject(refused('telah diubah'))
  })
})

describe('a role', () => {
  it('is given and ended, each time ending the sessions of its holder', async () => {
    await actAs('staf@jambi.example')
    await actAs(admin)
    const { id } = await user('staf@jambi.example')
    expect((await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '' })).to).toContain(id)
    expect((await owner.query('select 1 from "Session" where "userId" = $1', [id])).rowCount).toBe(0)
    const again = await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '' })
    expect(again.state).toMatchObject({ kind: 'invalid', fields: { role: expect.stringContaining('sudah memegang') } })
    const assessor = (await grantsOf('staf@jambi.example')).find(({ role }) => role === 'assessor')
    expect((await send(endGrant, { grantId: assessor.id })).to).toContain(id)
    expect(await lastTrail()).toMatchObject({ action: 'grant.end', before: { role: 'assessor' } })
    expect((await send(endGrant, { grantId: assessor.id })).state).toMatchObject(refused('tidak ditemukan'))
  })
  it('of a judge is not given to an administrator, nor the other way round', async () => {
    await actAs(admin)
    const { id } = await user('kabag@jambi.example')
    const { state } = await send(giveGrant, { userId: id, role: 'administrator', agencyId: '', endsOn: '' })
    expect(state).toMatchObject(refused('Administrator tidak boleh sekaligus'))
    expect(await grantsOf('kabag@jambi.example')).toHaveLength(1)
  })
  it('is not given to oneself, nor for a day that is over', async () => {
    await actAs(admin)
    const self = await user(admin)
    const own = await send(giveGrant, { userId: self.id, role: 'auditor', agencyId: '', endsOn: '' })
    expect(own.state).toMatchObject(refused('administrator lain'))
    const { id } = await user('staf@jambi.example')
    const late = await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '2020-01-01' })
    expect(late.state).toMatchObject({ kind: 'invalid', fields: { endsOn: 'Tanggal ini sudah lewat.' } })
    const never = await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '2024-02-30' })
    expect(never.state).toMatchObject({ fields: { endsOn: expect.stringContaining('tidak ada di kalender') } })
  })
  it('is not lost in a race: administrator and verifier at the same moment leave one of them', async () => {
    await actAs(admin)
    const { id } = await user('hr.disdik@jambi.example')
    const give = (role: string) => send(giveGrant, { userId: id, role, agencyId: '', endsOn: '' })
    const both = ['administrator', 'verifier'].map((role): [string, () => ReturnType<typeof give>] => [
      admin,
      () => give(role),
    ])
    const given = async () => (await grantsOf('hr.disdik@jambi.example')).filter(({ role }) => role !== 'agency_hr')
    expect(winners(await meet(both))).toHaveLength(1)
    expect(await given()).toHaveLength(1)
    // The control: where nobody looks whether the account has changed, one gets both.
    await owner.query(`delete from "Grant" where "userId" = $1 and role <> 'agency_hr'`, [id])
    expect(winners(await meet(both, carelessly))).toHaveLength(2)
    expect(await given()).toHaveLength(2)
    await owner.query(`delete from "Grant" where "userId" = $1 and role = 'verifier'`, [id])
  })
})

describe('a link', () => {
  const openLinks = async (userId: string) =>
    (await owner.query('select 1 from "Activation" where "userId" = $1 and "usedAt" is null', [userId])).rowCount
  it('that somebody else has handed out does not open a role given later', async () => {
    await actAs(admin)
    await send(addUser, { ...draft, email: 'tautan@jambi.example', role: 'cohort_officer' })
    const { id } = await user('tautan@jambi.example')
    await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '' })
    expect(await openLinks(id)).toBe(1)
    await owner.query(
      'update "Activation" set "createdById" = (select id from "User" where email = $2) where "userId" = $1',
      [id, 'staf@jambi.example'],
    )
    await send(giveGrant, { userId: id, role: 'cooperation_head', agencyId: '', endsOn: '' })
    expect(await openLinks(id)).toBe(0)
  })
  it('for an administrator of a government is made by the administrator of the installation only', async () => {
    await actAs('admin@sumut.example')
    await send(addUser, { ...draft, email: 'admin2@sumut.example', role: 'administrator' })
    const { id } = await user('admin2@sumut.example')
    expect((await send(makeReservedLink, { userId: id })).state).toMatchObject(refused('tidak mencakup'))
    await actAs(admin)
    expect((await send(makeReservedLink, { userId: id })).to).toContain('/administration/links/')
  })
})

describe('a link for an account that decides', () => {
  const kabag = 'kabag@sumut.example'
  const seen = async (activationId: string) =>
    (await inRequest('read', (tx, { actor }) => findLink(tx as Read, actor!, activationId))) !== null
  const linkId = (to: string | null) => to!.split('/').at(-1)!
  it('is made by the administrator of the installation only, who alone can open it', async () => {
    const { id } = await user(kabag)
    await actAs('admin@sumut.example')
    expect((await send(makeLink, { userId: id })).state).toMatchObject(refused('administrator aplikasi'))
    expect((await send(makeReservedLink, { userId: id })).state).toMatchObject(refused('tidak mencakup'))
    await actAs(admin)
    const { to } = await send(makeReservedLink, { userId: id })
    expect(to).toContain('/administration/links/')
    expect(await lastTrail()).toMatchObject({ action: 'account.link', subjectId: id })
    expect(await seen(linkId(to))).toBe(true)
    await actAs('admin@sumut.example')
    expect(await seen(linkId(to))).toBe(false)
  })
  it('is not got by ending the role, making the link, and giving the role back', async () => {
    const { id } = await user(kabag)
    const [held] = await grantsOf(kabag)
    await actAs('admin@sumut.example')
    expect((await send(endGrant, { grantId: held.id })).to).toContain(id)
    expect((await send(makeLink, { userId: id })).state).toMatchObject(refused('administrator aplikasi'))
    await send(giveGrant, { userId: id, role: 'cooperation_head', agencyId: '', endsOn: '' })
    await actAs(admin)
    expect((await send(makeReservedLink, { userId: id })).to).toContain('/administration/links/')
  })
  it('is the invitation of a new one: whoever adds it hands it out', async () => {
    await actAs('admin@sumut.example')
    const { to } = await send(addUser, { ...draft, email: 'kabag.baru@sumut.example', role: 'cooperation_head' })
    expect(await seen(linkId(to))).toBe(true)
  })
})

describe('who may', () => {
  it.each(['kabag@jambi.example', 'staf@jambi.example', 'auditor@jambi.example', 'peserta@jambi.example', null])(
    '%s may not keep accounts, and the trail has the try',
    async (email) => {
      const { id } = await user('hr@jambi.example')
      await actAs(email)
      const { state } = await send(giveGrant, { userId: id, role: 'auditor', agencyId: '', endsOn: '' })
      expect(state?.kind).toBe('refused')
      expect(await grantsOf('hr@jambi.example')).toHaveLength(1)
      if (email) expect(await lastTrail()).toMatchObject({ action: 'grant.give', outcome: 'denied' })
    },
  )
  it('keeps no accounts of the other government', async () => {
    await actAs('admin@sumut.example')
    const { id, version } = await user('hr@jambi.example')
    const answers = [
      await send(giveGrant, { userId: id, role: 'auditor', agencyId: '', endsOn: '' }),
      await send(makeLink, { userId: id }),
      await send(switchUser, { userId: id, version: String(version), to: 'disabled' }),
    ]
    for (const { state } of answers) expect(state).toMatchObject(refused('tidak ditemukan'))
  })
})

describe('a government that joins', () => {
  const order = {
    'government.name': 'Pemerintah Kabupaten Misalan',
    'government.shortName': 'Kabupaten Misalan',
    'government.kind': 'kabupaten',
    'government.zone': 'Asia/Jakarta',
    'government.city': 'Misalan',
    'government.cooperationUnit': 'Bagian Kerja Sama Setda Kabupaten Misalan',
    'government.personnelUnit': 'BKPSDM',
    'administrator.name': 'Joko Teladan',
    'administrator.post': 'Administrator',
    'administrator.email': 'admin@misalan.example',
  }
  it('is added by the administrator of the installation only', async () => {
    await actAs('admin@sumut.example')
    expect((await send(addGovernment, order)).state).toMatchObject(refused('tidak mencakup'))
    await actAs(admin)
    expect((await send(addGovernment, order)).to).toContain('/administration/links/')
    expect(await grantsOf('admin@misalan.example')).toMatchObject([{ role: 'administrator', scope: 'government' }])
    expect(await lastTrail()).toMatchObject({ action: 'government.add' })
  })
  it('has a name of its own, told at the nested field', async () => {
    await actAs(admin)
    const { state } = await send(addGovernment, { ...order, 'administrator.email': 'x@misalan.example' })
    expect(state).toMatchObject({ kind: 'invalid', fields: { 'government.name': expect.any(String) } })
    expect(await user('x@misalan.example')).toBeUndefined()
  })
})
