import { expect, it } from 'vitest'
import { addAgency, editAgency, switchAgency } from '@/lib/organisation/actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'

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
    expect(state).toMatchObject({ kind: 'invalid', fields: { parentId: expect.any(String) } })
  }
})

it('switches an agency off only when nothing active stands under it', async () => {
  await actAs('admin@jambi.example')
  const [top, below] = [await find(draft.name), await find('Bidang Percontohan')]
  const off = (agency: { id: string; version: number }) =>
    send(switchAgency, { agencyId: agency.id, version: String(agency.version), to: 'inactive' })
  expect((await off(top)).state).toMatchObject(refused('Masih ada perangkat aktif'))
  expect((await off(below)).to).toBe('/administration/agencies')
  expect((await off(top)).to).toBe('/administration/agencies')
  expect((await off(top)).state).toMatchObject(refused('diubah orang lain'))
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
