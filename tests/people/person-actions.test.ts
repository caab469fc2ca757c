import { describe, expect, it } from 'vitest'
import { addPerson, editPerson } from '@/lib/people/actions'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { refused, refusedAt } from '../support/refused'

const agencyOf = async (government: string) =>
  (
    await owner.query(
      `select a.id from "Agency" a join "Government" g on g.id = a."governmentId" where g.name = $1 order by a.name limit 1`,
      [government],
    )
  ).rows[0].id as string
const jambi = 'Pemerintah Kota Jambi'
const sumut = 'Pemerintah Provinsi Sumatera Utara'
const typed = async (changes: Record<string, string> = {}) => ({
  agencyId: await agencyOf(jambi),
  kind: 'pns',
  nip: '19860218 201101 2 777',
  titleFront: 'dr.',
  name: "Nur'aini Halimah Umpama",
  titleBack: 'M.Kes.',
  sex: 'p',
  birthDate: '1986-02-18',
  grade: 'III/d',
  post: 'Analis',
  active: 'on',
  'performances[0].year': '2023',
  'performances[0].predicate': 'baik',
  'disciplines[0].level': '',
  'disciplines[0].issuer': '',
  ...changes,
})
const personByName = async (name: string) =>
  (await owner.query('select * from "Person" where name = $1', [name])).rows[0] as Record<string, unknown>

describe('the people register', () => {
  it('takes a person with performance, folds the name, and leaves a trail without personal values', async () => {
    await actAs('verifikator@jambi.example')
    const { to } = await send(addPerson, await typed())
    const person = await personByName("Nur'aini Halimah Umpama")
    expect(to).toBe(`/people/${person.id}`)
    expect(noticeLeft()?.key).toBe('people.savedNotice')
    expect(person).toMatchObject({ nip: '198602182011012777', nameFold: 'nuraini halimah umpama', version: 1 })
    const trail = await lastTrail()
    expect(trail).toMatchObject({ action: 'person.add', outcome: 'done', subjectId: person.id })
    expect(trail.after).toEqual({ agencyId: person.agencyId, active: true, sanctions: 0 })
    for (const told of ['198602182011012777', "Nur'aini", '1986-02-18', 'Analis', 'III/d'])
      expect(JSON.stringify(trail)).not.toContain(told)
  })

  it('says of a used number only that it is in use, also when another government holds it', async () => {
    await actAs('verifikator@sumut.example')
    const { state } = await send(addPerson, await typed({ agencyId: await agencyOf(sumut), name: 'Sari Wulan Peraga' }))
    expect(state).toMatchObject({ kind: 'invalid', fields: { nip: expect.stringContaining('sudah dipakai') } })
    expect(await personByName('Sari Wulan Peraga')).toBeUndefined()
  })

  it('leads back to the form where a row was added, and tells what is unusual about a number', async () => {
    await actAs('verifikator@jambi.example')
    const unusual = { nip: '19860218 201101 2 776', birthDate: '1986-02-19', name: 'Sinta Rekaan', intent: 'add' }
    const { to } = await send(addPerson, await typed(unusual))
    expect(to).toBe(`/people/${(await personByName('Sinta Rekaan')).id}/edit`)
    expect(noticeLeft()?.key).toBe('people.savedUnusual')
  })

  it('adds nobody to an agency of another government, nor to one that is none', async () => {
    await actAs('verifikator@jambi.example')
    for (const agencyId of [await agencyOf(sumut), '00000000-0000-7000-8000-000000000000'])
      expect((await send(addPerson, await typed({ agencyId, nip: '' }))).state).toMatchObject(refused('shell.notFound'))
  })

  it('refuses a number that cannot be true at its field and keeps the rest', async () => {
    await actAs('verifikator@jambi.example')
    const { state } = await send(addPerson, await typed({ nip: '198602302011012904' }))
    expect(state).toMatchObject({
      kind: 'invalid',
      fields: { nip: expect.any(String) },
      values: { name: "Nur'aini Halimah Umpama" },
    })
    for (const [nip, key] of [
      ['198602182030012904', 'people.nipFuture'],
      ['198602181999012904', 'people.nipTooYoung'],
    ] as const)
      expect((await send(addPerson, await typed({ nip }))).state).toMatchObject(refusedAt('nip', key))
  })

  it('keeps every day and figure that was typed, and refuses days that have not come', async () => {
    await actAs('verifikator@jambi.example')
    const days = {
      serviceSince: '2011-01-01',
      passportKind: 'ordinary',
      passportIssuedOn: '2023-01-10',
      passportExpiresOn: '2028-01-10',
      disciplineCheckedOn: '2024-06-01',
    }
    const typedDays = await typed({ ...days, nip: '19860218 201101 2 778', name: 'Hari Teladan' })
    expect((await send(addPerson, typedDays)).to).toMatch(/^\/people\//)
    const { rows } = await owner.query(
      `select "birthDate"::text, "serviceSince"::text, "contractEndsOn"::text, "passportIssuedOn"::text,
         "passportExpiresOn"::text, "disciplineCheckedOn"::text, "passportKind", active from "Person" where name = 'Hari Teladan'`,
    )
    expect(rows).toEqual([{ ...days, birthDate: '1986-02-18', contractEndsOn: null, active: true }])
    const { id } = await personByName('Hari Teladan')
    const years = await owner.query('select year, predicate from "Performance" where "personId" = $1', [id])
    expect(years.rows).toEqual([{ year: 2023, predicate: 'baik' }])
    expect(await lastTrail()).toMatchObject({ subjectKind: 'person', subjectId: id })
    for (const field of ['serviceSince', 'passportIssuedOn', 'disciplineCheckedOn']) {
      const late = {
        ...typedDays,
        passportExpiresOn: '2040-01-01',
        [field]: '2030-01-01',
        nip: '19860218 201101 2 779',
      }
      expect((await send(addPerson, late)).state, field).toMatchObject({
        kind: 'invalid',
        fields: { [field]: expect.any(String) },
      })
    }
    const born = await typed({ birthDate: '2030-02-18', nip: '' })
    expect((await send(addPerson, born)).state).toMatchObject(refusedAt('birthDate', 'people.dayInFuture'))
    const { 'performances[0].predicate': _, ...noYear } = typedDays
    const emptied = { ...noYear, 'performances[0].predicate': '', personId: String(id), version: '1', active: '' }
    const others = () => owner.query('select id, version from "Person" where id <> $1 order by id', [id])
    const before = (await others()).rows
    expect((await send(editPerson, emptied)).to).toBe(`/people/${id}`)
    expect((await others()).rows).toEqual(before)
    expect(await personByName('Hari Teladan')).toMatchObject({ active: false, version: 2 })
    expect((await owner.query('select 1 from "Performance" where "personId" = $1', [id])).rowCount).toBe(0)
    expect(await lastTrail()).toMatchObject({
      action: 'person.edit',
      subjectKind: 'person',
      before: { active: true, sanctions: 0 },
      after: { active: false, sanctions: 0 },
    })
  })

  it('moves nobody to an agency of another government', async () => {
    await actAs('verifikator@jambi.example')
    const { id, version } = await personByName('Hari Teladan')
    const moved = await typed({
      personId: String(id),
      version: String(version),
      name: 'Hari Teladan',
      nip: '19860218 201101 2 778',
    })
    expect((await send(editPerson, { ...moved, agencyId: await agencyOf(sumut) })).state).toMatchObject({
      kind: 'refused',
    })
    const { rows } = await owner.query(
      `select a.id from "Agency" a join "Government" g on g.id = a."governmentId" where g.name = $1 and a.active order by a.name desc limit 1`,
      [jambi],
    )
    expect((await send(editPerson, { ...moved, agencyId: rows[0].id })).to).toBe(`/people/${id}`)
    expect(await personByName('Hari Teladan')).toMatchObject({ agencyId: rows[0].id })
  })

  it('saves sanctions as a set, and refuses an edit of an older version', async () => {
    await actAs('verifikator@jambi.example')
    const { id } = await personByName("Nur'aini Halimah Umpama")
    const sanction = {
      personId: String(id),
      version: '1',
      'disciplines[0].level': 'sedang',
      'disciplines[0].decidedOn': '2023-01-10',
      'disciplines[0].endsOn': '2023-07-10',
      'disciplines[0].issuer': 'Wali Kota',
    }
    const elsewhere = async () =>
      (
        await owner.query(
          `select "personId", 0 as year from "Discipline" where "personId" <> $1
           union all select "personId", year from "Performance" where "personId" <> $1 order by 1, 2`,
          [id],
        )
      ).rows
    const others = await elsewhere()
    await owner.query(
      `insert into "Performance" ("personId", "governmentId", year, predicate) select id, "governmentId", 2019, 'baik' from "Person" where id = $1`,
      [id],
    )
    expect((await send(editPerson, await typed(sanction))).to).toBe(`/people/${id}`)
    expect(
      (
        await owner.query(
          'select level, issuer, "decidedOn"::text, "endsOn"::text from "Discipline" where "personId" = $1',
          [id],
        )
      ).rows,
    ).toEqual([{ level: 'sedang', issuer: 'Wali Kota', decidedOn: '2023-01-10', endsOn: '2023-07-10' }])
    expect(await elsewhere()).toEqual(others)
    expect(await lastTrail()).toMatchObject({ before: { sanctions: 0 }, after: { sanctions: 1 } })
    const years = await owner.query('select year from "Performance" where "personId" = $1 order by year', [id])
    expect(years.rows).toEqual([{ year: 2019 }, { year: 2023 }])
    expect((await send(editPerson, await typed(sanction))).state).toMatchObject({ kind: 'refused' })
    expect(await personByName("Nur'aini Halimah Umpama")).toMatchObject({ version: 2 })
  })

  it('asks before it takes a second person of the same name and agency without a number, and keeps what was typed', async () => {
    await actAs('verifikator@jambi.example')
    const outside = await typed({
      nip: '',
      kind: 'external',
      grade: '',
      name: "Ma'ruf Rekaan",
      titleFront: '',
      titleBack: '',
    })
    expect((await send(addPerson, outside)).to).toMatch(/^\/people\//)
    const again = { ...outside, name: 'MA`RUF  Rekaan', post: 'Dosen' }
    expect((await send(addPerson, again)).state).toMatchObject({
      kind: 'invalid',
      fields: { isAnother: expect.stringContaining('Analis') },
      values: { name: 'MA`RUF  Rekaan', post: 'Dosen' },
    })
    const elsewhere = await owner.query(
      `select id from "Agency" where active and id <> $1 and "governmentId" = (select "governmentId" from "Agency" where id = $1) limit 1`,
      [outside.agencyId],
    )
    const namesake = { ...outside, agencyId: elsewhere.rows[0].id, post: 'Pengamat' }
    expect((await send(addPerson, namesake)).to).toMatch(/^\/people\//)
    expect((await send(addPerson, { ...again, isAnother: 'on' })).to).toMatch(/^\/people\//)
    const { id, version } = await personByName('MA`RUF Rekaan')
    const kept = { ...again, personId: String(id), version: String(version) }
    expect((await send(editPerson, kept)).state).toMatchObject({
      kind: 'invalid',
      fields: { isAnother: expect.any(String) },
    })
    expect((await send(editPerson, { ...kept, name: 'Salim Rekaan' })).to).toBe(`/people/${id}`)
    expect((await send(editPerson, { ...kept, name: 'Salim Rekaan', post: 'Dosen tamu', version: '2' })).to).toBe(
      `/people/${id}`,
    )
    await owner.query('update "Person" set active = false where name = $1', [outside.name])
    expect((await send(addPerson, again)).to).toMatch(/^\/people\//)
  })

  it('is closed to HR staff, and to the verifier of another government', async () => {
    const { id } = await personByName("Nur'aini Halimah Umpama")
    const edit = await typed({ personId: String(id), version: '2' })
    for (const email of ['hr@jambi.example', 'verifikator@sumut.example']) {
      await actAs(email)
      expect((await send(editPerson, edit)).state).toMatchObject({ kind: 'refused' })
    }
    expect(await personByName("Nur'aini Halimah Umpama")).toMatchObject({ version: 2 })
  })
})
