import { afterEach, describe, expect, it } from 'vitest'
import { inRequest } from '@/lib/platform/doors/transaction'
import { record } from '@/lib/platform/trail'
import { actAs, owner } from '@/tests/support/acting'
import { database } from '@/tests/support/demo'
import { verifyTrail } from '../../scripts/trail-verify.ts'

const kabag = 'kabag@jambi.example'
const entryOf = (governmentId: string | null) => ({ action: 'test', subject: { kind: 'none', id: null }, governmentId })
const broken = async () => (await verifyTrail(database.owner)).filter(({ fault }) => fault !== null)
const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows

/** Changes the trail past everything that keeps it still, as only the owner of the tables could. */
async function tamper(sql: string) {
  await owner.query('begin; alter table "AuditEvent" disable trigger user')
  await owner.query(sql)
  await owner.query('alter table "AuditEvent" enable trigger user; commit')
}
const third = `(select id from "AuditEvent" where "governmentId" is not null order by "governmentId", number offset 2 limit 1)`

describe('the chain of the trail', () => {
  it('is whole as it was loaded, and grows by one with each row', async () => {
    const governmentId = (await rowsOf('select "governmentId" as id from "User" where email = $1', [kabag]))[0].id
    expect(await broken()).toEqual([])
    await actAs(kabag)
    await inRequest('write', (tx) => record(tx, entryOf(governmentId)))
    const [last, before] = await rowsOf(
      'select number, previous, hash from "AuditEvent" where "governmentId" = $1 order by number desc limit 2',
      [governmentId],
    )
    expect(Number(last.number)).toBe(Number(before.number) + 1)
    expect(last.previous).toBe(before.hash)
    expect(await broken()).toEqual([])
  })
  it('has no gap and no fork where many write at once, in each government for itself', async () => {
    const emails = ['kabag@jambi.example', 'kabag@sumut.example', 'staf@jambi.example', null]
    for (const email of emails) {
      await actAs(email)
      const homes = await rowsOf('select "governmentId" as id from "User" where email = $1', [email])
      await Promise.all(
        Array.from({ length: 8 }, () => inRequest('write', (tx) => record(tx, entryOf(homes[0]?.id ?? null)))),
      )
    }
    expect(await broken()).toEqual([])
    const times = await rowsOf(
      `select count(*)::int as n from (select at < lag(at) over (partition by "governmentId" order by number) as back
       from "AuditEvent" where action = 'test') t where back`,
    )
    expect(times[0].n).toBe(0)
  })
  it('gives a number back when what it was for is taken back', async () => {
    await actAs(kabag)
    const write = inRequest('write', async (tx) => {
      await record(tx, entryOf(null))
      throw new Error('taken back')
    })
    await expect(write).rejects.toThrow('taken back')
    expect(await broken()).toEqual([])
  })
})

describe('the command that verifies', () => {
  let undo = ''
  afterEach(async () => {
    if (undo) await tamper(undo)
    undo = ''
    expect(await broken()).toEqual([])
  })
  it('names the first row that says something else than when it was written', async () => {
    const [row] = await rowsOf(`select id, number, "actorName" as name from "AuditEvent" where id = ${third}`)
    await tamper(`update "AuditEvent" set "actorName" = 'Orang lain' where id = ${row.id}`)
    undo = `update "AuditEvent" set "actorName" = '${row.name}' where id = ${row.id}`
    expect(await broken()).toMatchObject([{ badId: row.id, badNumber: row.number, fault: 'hash' }])
  })
  it('is not deceived by a row whose hash was made anew', async () => {
    const [row] = await rowsOf(`select id, number, reason, hash from "AuditEvent" where id = ${third}`)
    await tamper(`update "AuditEvent" set reason = 'lain' where id = ${row.id};
      update "AuditEvent" e set hash = trail_hash(e) where id = ${row.id}`)
    undo = `update "AuditEvent" set reason = null, hash = '${row.hash}' where id = ${row.id}`
    expect(await broken()).toMatchObject([{ badNumber: String(Number(row.number) + 1), fault: 'previous' }])
  })
  it('names a row that was taken out, and a tail that was cut off', async () => {
    const [row] = await rowsOf(`select * from "AuditEvent" where id = ${third}`)
    await owner.query(`create table kept as select * from "AuditEvent" where id = $1`, [row.id])
    await tamper(`delete from "AuditEvent" where id = ${row.id}`)
    undo = `insert into "AuditEvent" select * from kept; drop table kept`
    expect(await broken()).toMatchObject([{ badNumber: String(Number(row.number) + 1), fault: 'number' }])
    await tamper(undo)
    const [last] = await rowsOf(
      `select id, number from "AuditEvent" where "governmentId" is not null order by number desc limit 1`,
    )
    await owner.query(`create table kept as select * from "AuditEvent" where id = $1`, [last.id])
    await tamper(`delete from "AuditEvent" where id = ${last.id}`)
    expect(await broken()).toMatchObject([{ badId: null, badNumber: last.number, fault: 'end' }])
  })
})
