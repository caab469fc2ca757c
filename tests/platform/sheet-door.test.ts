import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as eligibility } from '@/app/(office)/cohorts/[cohortId]/eligibility/sheet/[format]/route'
import { GET as nominations } from '@/app/(office)/cohorts/[cohortId]/nominations/sheet/[format]/route'
import { GET as participants } from '@/app/(office)/cohorts/[cohortId]/participants/sheet/[format]/route'
import { GET as people } from '@/app/(office)/people/sheet/[format]/route'
import { cohortId as leaving } from '../departures/release-day'
import { actAs, owner } from '../support/acting'

type Get = typeof people
const ask = (get: Get, query: string, params: Record<string, string>) =>
  get(new Request(`http://localhost/?${query}`), { params: Promise.resolve(params) })
async function rowsOf(get: Get, query = '', params: Record<string, string> = {}) {
  const answer = await ask(get, query, { ...params, format: 'csv' })
  expect(answer.status).toBe(200)
  const [head, ...rows] = parse(await answer.text(), { bom: true, delimiter: ';' }) as string[][]
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])))
}
const one = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]

let cohortId = ''
beforeAll(async () => {
  await actAs('kabag@jambi.example')
  cohortId = (await one(`select id from "Cohort" where state = 'open' order by "deadlineOn" limit 1`)).id
})

describe('what leaves as a list', () => {
  it('is what the filters leave of the nominations, in full', async () => {
    const all = await rowsOf(nominations, '', { cohortId })
    const drafts = await rowsOf(nominations, 'figure=draft', { cohortId })
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.length).toBeLessThan(all.length)
    expect(new Set(drafts.map(({ Keadaan }) => Keadaan))).toEqual(new Set(['Draf']))
  })
  it('says of everybody who may go what each rule answers, and why not', async () => {
    const counted = await one(
      `select count(*)::int as n from "Person" where active and "governmentId" = (select "governmentId" from "User" where email = 'kabag@jambi.example')`,
    )
    const rows = await rowsOf(eligibility, 'page=2', { cohortId })
    expect(rows).toHaveLength(counted.n)
    const refused = rows.filter(({ Hasil }) => Hasil === 'Tidak boleh')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.filter(({ Keterangan }) => !Keterangan)).toEqual([])
  })
  it('is the register of one agency for whoever sees only that one', async () => {
    const all = await rowsOf(people)
    await actAs('hr.disdik@jambi.example')
    const own = await rowsOf(people)
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(all.length)
    await actAs('kabag@jambi.example')
  })
  it('has of the name list the own people with their states, and of the others name, post and agency', async () => {
    const rows = await rowsOf(participants, '', { cohortId: leaving })
    const of = (state: boolean) => rows.filter((row) => Boolean(row.Keadaan) === state)
    expect(of(true).length).toBeGreaterThanOrEqual(19)
    expect(new Set(of(false).map((row) => row['Pemerintah daerah']))).toEqual(new Set(['Sumatera Utara']))
  })
  it('is the same as a workbook, and neither leaves without a row in the trail', async () => {
    const answer = await ask(people, '', { format: 'xlsx' })
    expect(answer.headers.get('content-disposition')).toContain('pegawai.xlsx')
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    expect(sheet.match(/<row /g)).toHaveLength((await rowsOf(people)).length + 1)
    const trail = await owner.query('select action from "AuditEvent" order by id desc limit 2')
    expect(trail.rows).toEqual(Array(2).fill({ action: 'person.see.download' }))
  })
  it('is a file of the two there are, or nothing', async () => {
    expect((await ask(people, '', { format: 'exe' })).status).toBe(404)
  })
})
