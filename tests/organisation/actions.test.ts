import { expect, it } from 'vitest'
import { addAgency, editAgency, editGovernment, switchAgency } from '@/lib/organisation/actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { noticeLeft } from '@/tests/support/headers'
import { refusedAt } from '@/tests/support/refused'

const find = async (name: string) => (await owner.query('select * from "Agency" where name = $1', [name])).rows[0]
const draft = { name: 'Dinas Percontohan', shortName: 'Dicontoh', kind: 'dinas', parentId: '' }
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) })

it('adds an agency to the own government, once by that name', async () => {
  await actAs('admin@jambi.example')
  expect((await send(addAgency, draft)).to).toBe('/administration/agencies')
  expect(await lastTrail()).toMatchObject({ action: 'agency.add', outcome: 'done', after: { name: draft.name } })
  const again = await send(addAgency, draft)
  expect(again.state).toMatchObject({ kind: 'invalid', fields: { name: expect.stringContaining('sudah dipakai') } })
})

it('does not put an agency under itself or under one below it', async () => {
  await actAs('admin@jambi.example')
  const top = await find(draft.name)
  await send(addAgency, { ...draft, name: 'Bidang Percontohan', parentId: top.id })
  const below = await find('Bidang Percontohan')
  for (const parentId of [top.id, below.id]) {
    const { state } = await send(editAgency, { ...draft, agencyId: top.id, version: '1', parentId })
    expect(state).toMatchObject(refusedAt('parentId', 'organisation.parentBelow'))
  }
})

it('switches an agency off only when nothing active stands under it', async () => {
  await actAs('admin@jambi.example')
  const [top, below] = [await find(draft.name), await find('Bidang Percontohan')]
  const off = (agency: { id: string; version: number }) =>
    send(switchAgency, { agencyId: agency.id, version: String(agency.version), to: 'inactive' })
  expect((await off(top)).state).toMatchObject(refused('Masih ada perangkat aktif'))
  expect((await off(below)).to).toBe('/administration/agencies')
  const others = async () =>
    (await owner.query('select id, active from "Agency" where id <> $1 order by id', [top.id])).rows
  const before = await others()
  expect((await off(top)).to).toBe('/administration/agencies')
  expect(noticeLeft()?.key).toBe('organisation.agencyOff')
  expect(await others()).toEqual(before)
  expect((await off(top)).state).toMatchObject(refused('telah diubah'))
})

it.each(['kabag@jambi.example', 'hr@jambi.example', 'auditor@jambi.example'])('is not for %s', async (email) => {
  await actAs(email)
  expect((await send(addAgency, { ...draft, name: 'Lain' })).state?.kind).toBe('refused')
  expect(await find('Lain')).toBeUndefined()
})

it('does not know an agency of the other government', async () => {
  await actAs('admin@sumut.example')
  const { id, version } = await find(draft.name)
  const { state } = await send(switchAgency, { agencyId: id, version: String(version), to: 'active' })
  expect(state).toMatchObject(refused('tidak ditemukan'))
})

it('edits an agency and puts it under another, in the trail with what it was', async () => {
  await actAs('admin@jambi.example')
  await send(addAgency, { ...draft, name: 'Badan Percontohan' })
  await send(addAgency, { ...draft, name: 'UPT Percontohan' })
  const [above, { id, version }] = [await find('Badan Percontohan'), await find('UPT Percontohan')]
  const edited = { agencyId: id, version: String(version), name: 'UPT Teladan', shortName: 'UPT', kind: 'bagian' }
  const others = async () =>
    (await owner.query('select id, version from "Agency" where id <> $1 order by id', [id])).rows
  const before = await others()
  expect((await send(editAgency, { ...edited, parentId: above.id })).to).toBe('/administration/agencies')
  expect(await others()).toEqual(before)
  expect(await find('UPT Teladan')).toMatchObject({ id, shortName: 'UPT', parentId: above.id, version: version + 1 })
  expect(await lastTrail()).toMatchObject({
    action: 'agency.edit',
    subjectKind: 'agency',
    subjectId: id,
    before: { name: 'UPT Percontohan', kind: 'dinas', parentId: null },
    after: { name: 'UPT Teladan', kind: 'bagian', parentId: above.id },
  })
  const taken = await send(editAgency, { ...edited, version: String(version + 1), name: draft.name, parentId: '' })
  expect(taken.state).toMatchObject({ kind: 'invalid', fields: { name: expect.stringContaining('sudah dipakai') } })
})

it('does not put an agency under one of the other government', async () => {
  await actAs('admin@jambi.example')
  const foreign = (
    await owner.query(
      `select a.id from "Agency" a join "Government" g on g.id = a."governmentId" where g.kind = 'provinsi' limit 1`,
    )
  ).rows[0]
  const { state } = await send(addAgency, { ...draft, name: 'Menyeberang', parentId: foreign.id })
  expect(state).toMatchObject(refusedAt('parentId', 'organisation.parentWrong'))
  const { id, version } = await find(draft.name)
  const moved = { ...draft, agencyId: id, version: String(version), parentId: foreign.id }
  expect((await send(editAgency, moved)).state).toMatchObject(refusedAt('parentId', 'organisation.parentWrong'))
})

it('edits the own government, and no other', async () => {
  await actAs('admin@jambi.example')
  const government = async (kind: string) =>
    (await owner.query('select * from "Government" where kind = $1::"GovernmentKind"', [kind])).rows[0]
  const [own, other] = [await government('kota'), await government('provinsi')]
  const { version, shortName, kind, zone, city, cooperationUnit, personnelUnit } = own
  const fields = { shortName, kind, zone, city, cooperationUnit, personnelUnit, version: String(version) }
  expect((await send(editGovernment, { ...fields, name: 'Pemerintah Kota Berganti' })).to).toBe('/administration')
  expect(await government('kota')).toMatchObject({ id: own.id, name: 'Pemerintah Kota Berganti', version: version + 1 })
  expect(await government('provinsi')).toEqual(other)
  expect(await lastTrail()).toMatchObject({
    action: 'government.edit',
    subjectKind: 'government',
    subjectId: own.id,
    before: { name: own.name },
    after: { name: 'Pemerintah Kota Berganti' },
  })
})

it('switches an agency on again, in the trail', async () => {
  await actAs('admin@jambi.example')
  const { id, version } = await find(draft.name)
  const on = { agencyId: id, version: String(version), to: 'active' }
  expect((await send(switchAgency, on)).to).toBe('/administration/agencies')
  expect(noticeLeft()?.key).toBe('organisation.agencyOn')
  expect(await find(draft.name)).toMatchObject({ active: true, version: version + 1 })
  expect(await lastTrail()).toMatchObject({
    action: 'agency.switch',
    subjectKind: 'agency',
    before: { active: false },
    after: { active: true },
  })
  // Who asks for what is so already has seen another state.
  expect((await send(switchAgency, { ...on, version: String(version + 1) })).state).toMatchObject(
    refused('telah diubah'),
  )
})
