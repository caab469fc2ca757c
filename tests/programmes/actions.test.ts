import { expect, it } from 'vitest'
import { addPartner, addProgramme, addTheme, editPartner, editProgramme, editTheme } from '@/lib/programmes/actions'
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
  await send(addTheme, { programmeId, titleId: 'Pantai', titleEn: '' })
  expect(await one(`select "titleEn" from "Theme" where "titleId" = 'Pantai'`)).toEqual({ titleEn: 'Pantai' })
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

it('edits a partner, a programme and a theme under their versions, each in the trail', async () => {
  await actAs('staf@jambi.example')
  const partner = await one(`select * from "Partner" where name = 'Pemerintah Kota Umpama'`)
  const renamed = { partnerId: partner.id, version: String(partner.version), name: 'Kota Misalan', country: 'Korea' }
  expect((await send(editPartner, renamed)).to).toBe('/programmes')
  expect(await one('select * from "Partner" where id = $1', [partner.id])).toMatchObject({
    name: 'Kota Misalan',
    country: 'Korea',
    version: partner.version + 1,
  })
  expect(await lastTrail()).toMatchObject({
    action: 'partner.edit',
    subjectKind: 'partner',
    subjectId: partner.id,
    before: { name: 'Pemerintah Kota Umpama', country: 'Jepang' },
  })
  const programme = await one(`select * from "Programme" where name = 'Kota Kembar'`)
  const order = {
    programmeId: programme.id,
    version: String(programme.version),
    partnerId: partner.id,
    abbreviation: 'KK',
  }
  expect((await send(editProgramme, { ...order, name: 'Kota Bersaudara', sinceYear: '2020' })).to).toBe(
    `/programmes/${programme.id}`,
  )
  expect(await one('select * from "Programme" where id = $1', [programme.id])).toMatchObject({
    name: 'Kota Bersaudara',
    abbreviation: 'KK',
    sinceYear: 2020,
    version: programme.version + 1,
  })
  expect(await lastTrail()).toMatchObject({
    action: 'programme.edit',
    subjectKind: 'programme',
    subjectId: programme.id,
    before: { name: 'Kota Kembar', sinceYear: 2023 },
  })
  const theme = await one(`select * from "Theme" where "titleEn" = 'Waste'`)
  const titles = { themeId: theme.id, version: String(theme.version), titleId: 'Air', titleEn: 'Water' }
  expect((await send(editTheme, titles)).to).toBe(`/programmes/${programme.id}`)
  expect(await one('select * from "Theme" where id = $1', [theme.id])).toMatchObject({
    titleEn: 'Water',
    version: theme.version + 1,
  })
  expect(await one(`select count(*)::int as n from "Theme" where "titleEn" = 'Water'`)).toEqual({ n: 1 })
  expect(await lastTrail()).toMatchObject({
    action: 'theme.edit',
    subjectKind: 'theme',
    subjectId: theme.id,
    before: { titleId: 'Sampah', titleEn: 'Waste' },
  })
})

it('moves no programme to a partner of the other government, and edits none of theirs', async () => {
  await actAs('staf@jambi.example')
  const [government] = (await owner.query(`select id from "Government" where kind = 'provinsi'`)).rows
  const foreign = await one(
    `insert into "Partner" (id, "governmentId", name, country) values (gen_random_uuid(), $1, 'Mitra Jauh', 'Malaysia') returning id`,
    [government.id],
  )
  const programme = await one(`select * from "Programme" where name = 'Kota Bersaudara'`)
  const order = {
    programmeId: programme.id,
    version: String(programme.version),
    name: 'Pindah',
    abbreviation: '',
    sinceYear: '',
  }
  expect((await send(editProgramme, { ...order, partnerId: foreign.id })).state).toMatchObject({ kind: 'refused' })
  const away = { partnerId: foreign.id, version: '1', name: 'Direbut', country: 'Malaysia' }
  expect((await send(editPartner, away)).state).toMatchObject({ kind: 'refused' })
  const stranger = await one('select id from "Programme" where "governmentId" = $1 limit 1', [government.id])
  const mine = { ...order, partnerId: programme.partnerId, programmeId: stranger?.id ?? foreign.id }
  expect((await send(editProgramme, mine)).state).toMatchObject({ kind: 'refused' })
  expect(await one('select name from "Programme" where id = $1', [programme.id])).toEqual({ name: 'Kota Bersaudara' })
})
