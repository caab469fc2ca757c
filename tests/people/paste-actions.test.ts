import { describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { listCandidates } from '@/lib/nominations/candidates'
import { listPeople, peopleFilters } from '@/lib/people/list'
import { unusualOf } from '@/lib/people/nip'
import { applyPaste, arrangePaste, pastePeople } from '@/lib/people/paste-actions'
import { findPerson } from '@/lib/people/queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { meanwhile } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'
import { makeOfficeSheet } from './office-sheet'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const row = (nip: string, name: string, post = 'Analis') =>
  [nip, name, 'Diskominfo', 'PNS', 'P', '18-02-1986', 'III/d', post, '01/01/2011'].join('\t')
const heading = ['NIP', 'Nama', 'OPD', 'Jenis', 'L/P', 'Tgl lahir', 'Gol', 'Jabatan', 'TMT CPNS'].join('\t')
const pasteText = async (rows: string) => {
  const { to, state } = await send(pastePeople, { rows })
  if (!to) throw new Error(JSON.stringify(state))
  return to.split('paste=')[1]!
}
const paste = (...rows: string[]) => pasteText([heading, ...rows].join('\n'))
const stagedOf = async (id: string) =>
  (await owner.query('select rows, version, columns, "appliedAt" from "PeoplePaste" where id = $1', [id])).rows[0]
const versionOf = async (id: string) => String((await stagedOf(id)).version)
const apply = async (pasteId: string, fields: Record<string, string> = {}) =>
  send(applyPaste, { pasteId, version: await versionOf(pasteId), ...fields })
const personOf = async (nip: string) =>
  (await owner.query('select *, "birthDate"::text as born from "Person" where nip = $1', [nip])).rows[0]
const postOf = async (nip: string) => (await personOf(nip))?.post ?? null
const first = '198602182011012771'
const second = '198602182011012772'

describe('people pasted from a spreadsheet', () => {
  it('are staged, then applied; a known NIP is updated, and an empty cell says nothing', async () => {
    await actAs('verifikator@jambi.example')
    const one = await paste(row(first, 'dr. Wulan Rekaan, M.Kes.'))
    expect(await postOf(first)).toBeNull()
    noticeLeft()
    expect((await apply(one)).to).toBe('/people')
    expect(noticeLeft()?.key).toBe('people.pasteApplied')
    await owner.query(`update "Person" set kind = 'cpns', "birthDate" = '1986-02-19' where nip = $1`, [first])
    const bare = `NIP\tNama\tOPD\tJabatan\tGol\n${first}\tWulan Rekaan\tDiskominfo\tPerencana\t\n${second}\tRatih Rekaan\tDiskominfo\tAnalis\tIII/a`
    const two = await pasteText(bare)
    expect((await apply(two)).to).toBe('/people')
    expect(await personOf(first)).toMatchObject({
      ...{
        post: 'Perencana',
        grade: 'III/d',
        titleFront: 'dr.',
        titleBack: 'M.Kes.',
        kind: 'cpns',
        born: '1986-02-19',
      },
    })
    expect(await personOf(second)).toMatchObject({ post: 'Analis', kind: 'pns', sex: 'p', born: '1986-02-18' })
    expect(await lastTrail()).toMatchObject({
      action: 'person.import',
      after: { rows: 2, updated: 1, added: 1, left: 0, warned: 0 },
    })
    expect((await apply(two)).state).toMatchObject(refused('shell.notFound'))
  })

  it('change the years that they tell of the people whom they name, and no passport of which they say nothing', async () => {
    await actAs('verifikator@jambi.example')
    const { id } = await personOf(first)
    const years = async (whose: '=' | '<>') =>
      (
        await owner.query(
          `select "personId", year, predicate::text from "Performance" where "personId" ${whose} $1 order by 1, 2`,
          [id],
        )
      ).rows
    await owner.query(
      `insert into "Performance" ("personId", "governmentId", year, predicate)
       select id, "governmentId", year, 'baik' from "Person", unnest('{2022,2023}'::int[]) year where id = $1`,
      [id],
    )
    const passport = `update "Person" set "passportKind" = 'service', "passportIssuedOn" = '2023-01-01', "passportExpiresOn" = '2028-01-01' where id = $1`
    await owner.query(passport, [id])
    const [others, before] = [await years('<>'), await personOf(first)]
    const told = [first, 'Wulan Rekaan', 'Diskominfo', before.post, 'Sangat Baik'].join('\t')
    await apply(await pasteText(`NIP\tNama\tOPD\tJabatan\tSKP 2023\n${told}`))
    expect(await years('=')).toEqual([
      { personId: id, year: 2022, predicate: 'baik' },
      { personId: id, year: 2023, predicate: 'sangat_baik' },
    ])
    expect(await years('<>')).toEqual(others)
    expect(others.length).toBeGreaterThan(0)
    expect(await personOf(first)).toEqual({ ...before, version: before.version + 1 })
    const passportUntil = async (day: string) => {
      const cells = [first, 'Wulan Rekaan', 'Diskominfo', before.post, day].join('\t')
      await apply(await pasteText(`NIP\tNama\tOPD\tJabatan\tPaspor berlaku sampai\n${cells}`))
      const { rows } = await owner.query(
        'select "passportKind" as kind, "passportIssuedOn"::text as issued, "passportExpiresOn"::text as expires from "Person" where id = $1',
        [id],
      )
      return rows[0]
    }
    expect(await passportUntil('01-01-2028')).toEqual({ kind: 'service', issued: '2023-01-01', expires: '2028-01-01' })
    expect(await passportUntil('01-01-2030')).toEqual({ kind: 'ordinary', issued: null, expires: '2030-01-01' })
  })

  it('are applied once, and one list at a time', async () => {
    await actAs('verifikator@jambi.example')
    const [three, four] = [await paste(row(first, 'Wulan Rekaan', 'Auditor')), await paste(row(second, 'Ratih Rekaan'))]
    const applied = () => owner.query('update "PeoplePaste" set "appliedAt" = now() where id = $1', [three])
    const met = await meanwhile(applied, () => send(applyPaste, { pasteId: three, version: '1' }))
    expect(met.state).toMatchObject(refused('shell.changedMeanwhile'))
    expect(await postOf(first)).toBe('Perencana')
    await owner.query('update "PeoplePaste" set "appliedAt" = null where id = $1', [three])
    await apply(three)
    expect((await stagedOf(four)).appliedAt).toBeNull()
    const before = await personOf(first)
    expect(before).toMatchObject({ post: 'Auditor', sex: 'p', grade: 'III/d' })
    const bare = [first, 'Wulan Rekaan', 'Diskominfo', 'PNS', '', '', '', 'Pustakawan', ''].join('\t')
    await apply(await paste(bare))
    expect(await personOf(first)).toEqual({ ...before, kind: 'pns', post: 'Pustakawan', version: before.version + 1 })
  })

  it('go in where they are good; the others stay, keep what was typed, and are mended on the spot', async () => {
    await actAs('verifikator@jambi.example')
    const [good, wrong] = ['198602182011012773', '198602182011012774']
    const id = await paste(row(good, 'Ratna Rekaan'), row('1.98602E+17', 'Rini Rekaan', 'Arsiparis'))
    expect((await apply(id)).to).toBe(`/people/paste?paste=${id}`)
    expect(await postOf(good)).toBe('Analis')
    expect((await stagedOf(id)).rows).toMatchObject([
      { n: 3, cells: expect.arrayContaining(['1.98602E+17', 'Arsiparis']) },
    ])
    const mended = { 'rows[0].n': '3', 'rows[0].cells.nip': wrong }
    noticeLeft()
    expect((await apply(id, { ...mended, intent: 'check' })).to).toBe(`/people/paste?paste=${id}`)
    expect(noticeLeft()?.key).toBeUndefined()
    expect(await postOf(wrong)).toBeNull()
    expect((await apply(id)).to).toBe('/people')
    expect(await postOf(wrong)).toBe('Arsiparis')
    expect((await stagedOf(id)).appliedAt).not.toBeNull()
  })

  it('keep a birth date that differs from the NIP, which is said when they go in, in the register and of the person', async () => {
    await actAs('verifikator@jambi.example')
    const nip = '198602182011012780'
    const id = await paste(row(nip, 'Umi Rekaan').replace('18-02-1986', '19 Februari 1986'))
    await apply(id)
    expect(await lastTrail()).toMatchObject({ after: { rows: 1, warned: 1 } })
    expect(await personOf(nip)).toMatchObject({ born: '1986-02-19' })
    const seen = await inRequest('read', async (tx, { actor, today }) => ({
      list: await listPeople(tx as Read, actor as Actor, peopleFilters.parse({ q: 'Umi Rekaan' }), today),
      person: await findPerson(tx as Read, actor as Actor, (await personOf(nip)).id),
      today,
    }))
    expect(seen.list.rows).toMatchObject([{ isUnusual: true }])
    expect(unusualOf(seen.person!, seen.today)).toEqual(['people.nipOtherBirth'])
  })

  it('learn what an unknown agency means once for all its rows, and what a column is', async () => {
    await actAs('verifikator@jambi.example')
    const [one, two] = ['198602182011012775', '198602182011012776']
    const id = await pasteText(
      `NIP\tNama\tSatker\tUraian tugas\n${one}\tAyu Rekaan\tDinas Bintang\tAnalis\n${two}\tEka Rekaan\tDinas Bintang\tArsiparis`,
    )
    await apply(id)
    expect(await postOf(one)).toBeNull()
    const { rows } = await owner.query(
      `select a.id from "Agency" a join "Government" g on g.id = a."governmentId" where g."shortName" = 'Kota Jambi' and a."shortName" = 'Disdik'`,
    )
    const columns = { 'columns[0]': 'nip', 'columns[1]': 'name', 'columns[2]': 'agency', 'columns[3]': 'post' }
    const arrange = async (changes: Record<string, string> = {}) =>
      send(arrangePaste, { pasteId: id, version: await versionOf(id), ...columns, agencyId: '', ...changes })
    expect((await arrange({ 'columns[3]': 'name' })).state).toMatchObject({
      fields: { 'columns[3]': expect.any(String) },
    })
    const appliedIs = (value: string) => () =>
      owner.query(`update "PeoplePaste" set "appliedAt" = ${value} where id = $1`, [id])
    expect((await meanwhile(appliedIs('now()'), arrange)).state).toMatchObject(refused('shell.changedMeanwhile'))
    await appliedIs('null')()
    const foreign = await owner.query(
      `select a.id from "Agency" a join "Government" g on g.id = a."governmentId" where g."shortName" = 'Sumatera Utara' limit 1`,
    )
    expect((await arrange({ agencyId: foreign.rows[0].id })).state).toMatchObject(refused('shell.notFound'))
    expect((await arrange({ agencyId: rows[0].id })).to).toBe(`/people/paste?paste=${id}`)
    expect((await arrange()).to).toBe(`/people/paste?paste=${id}`)
    expect((await apply(id, { 'agencies[0].typed': 'Dinas Bintang', 'agencies[0].agencyId': rows[0].id })).to).toBe(
      '/people',
    )
    expect([await personOf(one), await personOf(two)]).toMatchObject([
      { agencyId: rows[0].id, post: 'Analis' },
      { agencyId: rows[0].id, post: 'Arsiparis' },
    ])
  })

  it('whose number another government holds stay, and stop nobody else', async () => {
    await actAs('verifikator@jambi.example')
    const { rows } = await owner.query(
      `select nip from "Person" p join "Government" g on g.id = p."governmentId" where g."shortName" = 'Sumatera Utara' and nip is not null limit 1`,
    )
    const mine = '198602182011012777'
    const id = await paste(row(rows[0].nip, 'Orang Lain'), row(mine, 'Desi Rekaan'))
    await apply(id)
    expect(await postOf(mine)).toBe('Analis')
    const isTaken = async () => expect((await stagedOf(id)).rows).toMatchObject([{ n: 2, takenNip: rows[0].nip }])
    await isTaken()
    for (const intent of ['check', 'apply']) {
      expect((await apply(id, { intent })).to).toBe(`/people/paste?paste=${id}`)
      await isTaken()
    }
  })

  it('are read in lists that were staged before columns had names', async () => {
    const userId = await actAs('verifikator@jambi.example')
    const { rows } = await owner.query(
      `insert into "PeoplePaste" (id, "governmentId", "byId", rows) select gen_random_uuid(), "governmentId", id, $2 from "User" where id = $1 returning id`,
      [userId, JSON.stringify([row('198602182011012778', 'Lama Rekaan').split('\t')])],
    )
    expect((await apply(rows[0].id)).to).toBe('/people')
    expect(await postOf('198602182011012778')).toBe('Analis')
  })

  it('are staged by verifiers alone, up to 500 rows', async () => {
    await actAs('hr@jambi.example')
    expect((await send(pastePeople, { rows: row(first, 'Wulan Rekaan') })).state).toMatchObject({ kind: 'refused' })
    await actAs('verifikator@jambi.example')
    expect((await send(pastePeople, { rows: heading })).state).toMatchObject(refusedAt('rows', 'people.pasteNone'))
    await send(pastePeople, { rows: row(first, 'Wulan Rekaan') })
    expect(await lastTrail()).toMatchObject({ action: 'person.paste', subjectKind: 'paste', after: { rows: 1 } })
    const many = (count: number) => Array.from({ length: count }, () => row(first, 'Wulan Rekaan')).join('\n')
    expect((await send(pastePeople, { rows: many(500) })).to).toMatch(/paste=/)
    expect((await send(pastePeople, { rows: many(501) })).state).toMatchObject({
      kind: 'invalid',
      fields: { rows: expect.stringContaining('501') },
    })
  })

  it('belong to the one who pasted them', async () => {
    await actAs('verifikator@jambi.example')
    const id = await paste(row('198602182011012779', 'Rina Rekaan'))
    await actAs('verifikator@sumut.example')
    expect((await apply(id)).state).toMatchObject({ kind: 'refused' })
    expect(await postOf('198602182011012779')).toBeNull()
  })
})

describe('a list of 304 people as an office keeps it', () => {
  it('goes in to 95 in a hundred without retyping, and these can be judged for the open call', async () => {
    await actAs('verifikator@jambi.example')
    const { text, people, faulty } = makeOfficeSheet(304, 26)
    const id = await pasteText(text)
    await apply(id)
    const after = (await lastTrail())!.after as { rows: number; left: number }
    expect(after).toMatchObject({ rows: 304 - faulty.length, left: faulty.length })
    expect(after.rows / 304).toBeGreaterThanOrEqual(0.95)
    const { rows } = await owner.query(
      `select c.id from "Cohort" c join "Government" g on g.id = c."hostId" where c.state = 'open' and g."shortName" = 'Kota Jambi' limit 1`,
    )
    const candidates = await inRequest('read', async (tx, { actor, today }) => {
      const cohort = await findCohort(tx as Read, actor as Actor, rows[0].id, today)
      return listCandidates(tx as Read, actor as Actor, cohort!)
    })
    const nips = new Set(people.map(({ nip }) => nip))
    const ids = await owner.query('select id from "Person" where nip = any($1)', [[...nips]])
    const pasted = new Set(ids.rows.map((one) => one.id))
    const judged = candidates.filter((one) => pasted.has(one.id))
    expect(judged).toHaveLength(after.rows)
    const unknown = judged.filter(({ answer }) => answer === 'unknown')
    expect(unknown).toEqual([])
    expect(judged.filter(({ answer }) => answer === 'may').length).toBeGreaterThan(100)
  })
})
