import { expect, it } from 'vitest'
import { addPartner, addProgramme, addTheme, editTheme } from '@/lib/programmes/actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'

const one = async (query: string, values: unknown[] = []) => (await owner.query(query, values)).rows[0]

it('lets the section add partner, programme and theme, each in the trail', async () => {
  await actAs('staf@jambi.example')
  expect((await send(addPartner, { name: 'Pemerintah Kota Umpama', country: 'Jepang' })).to).toBe('/programmes')
  const partner = await one(`select id from "Partner" where name = 'Pemerintah Kota Umpama'`)
  const order = { partnerId: partner.id, name: 'Kota Kembar', abbreviation: '', sinceYear: '2023' }
  const { to } = await send(addProgramme, order)
  expect(to).toMatch(/^\/programmes\/[0-9a-f-]{36}$/)
  const again = await send(addProgramme, order)
  expect(again.state).toMatchObject({ kind: 'invalid', fields: { name: expect.any(String) } })
  const programmeId = to!.split('/').at(-1)!
  expect((await send(addTheme, { programmeId, titleId: 'Sampah', titleEn: 'Waste' })).to).toBe(to)
  expect(await lastTrail()).toMatchObject({ action: 'theme.add', outcome: 'done', after: { titleEn: 'Waste' } })
})

it('tells a wrong year at its field', async () => {
  await actAs('staf@jambi.example')
  const { id } = await one(`select id from "Partner" where name = 'Pemerintah Kota Umpama'`)
  const { state } = await send(addProgramme, { partnerId: id, name: 'X', abbreviation: '', sinceYear: 'dulu' })
  expect(state).toMatchObject({ kind: 'invalid', fields: { sinceYear: 'Isi tahun seperti 2017.' } })
})

it('is not for readers, and not for the other government', async () => {
  const theme = await one(`select * from "Theme" where "titleEn" = 'Waste'`)
  const order = { themeId: theme.id, version: String(theme.version), titleId: 'A', titleEn: 'B' }
  for (const email of [
    'asisten@jambi.example',
    'auditor@jambi.example',
    'penghubung@sumut.example',
    'kabag@sumut.example',
  ]) {
    await actAs(email)
    expect((await send(editTheme, order)).state?.kind).toBe('refused')
  }
  expect(await one('select "titleEn" from "Theme" where id = $1', [theme.id])).toEqual({ titleEn: 'Waste' })
})
