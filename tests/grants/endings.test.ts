import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allows } from '@/lib/access/actor'
import { endingDays, whyEnded } from '@/lib/grants/ending-rules'
import { countEndingSoon, listEndings } from '@/lib/grants/endings'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner } from '@/tests/support/acting'
import { jar } from '@/tests/support/headers'
import { setClock } from '../departures/release-day'

const hr = 'hr@jambi.example'
const rowOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
const whoAsks = () => inRequest('read', async (_tx, { actor }) => actor)
const grantsOf = async (email: string) =>
  (
    await owner.query(
      `select g.role, g."endedBecause" as because from "Grant" g join "User" u on u.id = g."userId" where u.email = $1 order by g.role`,
      [email],
    )
  ).rows as { role: string; because: string | null }[]
let personId: string
/** The verifier changes the register, as a form or a pasted list does. */
async function change(sql: string, values: unknown[] = []) {
  await actAs('verifikator@jambi.example')
  await inRequest('write', (tx) =>
    tx.$executeRawUnsafe(`update "Person" set ${sql} where id = '${personId}'`, ...values),
  )
}
const agencyOf = async (shortName: string) =>
  (
    await rowOf(
      `select a.id from "Agency" a join "User" u on u."governmentId" = a."governmentId" and u.email = $1 where a."shortName" = $2`,
      [hr, shortName],
    )
  ).id as string

beforeAll(() => setClock('2024-06-28'))
beforeEach(async () => {
  jar.clear()
  const found = await rowOf(
    `select p.id from "Person" p join "Agency" a on a.id = p."agencyId" join "User" u on u."governmentId" = p."governmentId" and u.email = $1
     where a."shortName" = 'Diskominfo' and p.active and not exists (select from "User" o where o."personId" = p.id) order by p.id limit 1`,
    [hr],
  )
  personId = found.id
  await owner.query('update "User" set "personId" = $1 where email = $2', [personId, hr])
  await owner.query(
    `update "Grant" g set "endedAt" = null, "endedBecause" = null from "User" u where u.id = g."userId" and u.email = $1`,
    [hr],
  )
})

describe('the roles of an account', () => {
  it('end when its owner moves to an agency over which they do not reach, with sessions and a row of the trail', async () => {
    await actAs(hr)
    const kept = [...jar]
    await change(`"agencyId" = '${await agencyOf('Disdik')}'`)
    expect(await grantsOf(hr)).toEqual([{ role: 'agency_hr', because: 'transferred' }])
    const told = await rowOf(`select * from "AuditEvent" where action = 'grant.end' order by id desc limit 1`)
    expect(told).toMatchObject({ before: { role: 'agency_hr' }, after: { because: 'transferred' } })
    expect(told.actorId).toBe((await rowOf(`select id from "User" where email = 'verifikator@jambi.example'`)).id)
    jar.clear()
    for (const [name, value] of kept) jar.set(name, value)
    expect(await whoAsks()).toBeNull()
    const { rows } = await owner.query('select * from verify_trail()')
    expect(rows.filter(({ fault }) => fault !== null)).toEqual([])
  })

  it('stay where they reach over the new agency too: a part of the one that it is held over', async () => {
    const above = await agencyOf('Diskominfo')
    const { id } = await rowOf(
      `insert into "Agency" (id, "governmentId", "parentId", name, "shortName", kind)
       select gen_random_uuid(), "governmentId", id, 'Bidang Contoh', 'Bidang Contoh', kind from "Agency" where id = $1
       on conflict do nothing returning id`,
      [above],
    )
    await change(`"agencyId" = '${id}'`)
    expect(await grantsOf(hr)).toEqual([{ role: 'agency_hr', because: null }])
  })

  it('end when they leave, but for what reaches over the installation', async () => {
    await owner.query(`update "User" set "personId" = null where email = $1`, [hr])
    await owner.query(`update "User" set "personId" = $1 where email = 'admin@jambi.example'`, [personId])
    await change('active = false')
    const held = await owner.query(
      `select g.scope, g."endedBecause" as because from "Grant" g join "User" u on u.id = g."userId" where u.email = 'admin@jambi.example' order by g.scope`,
    )
    expect(held.rows).toEqual([
      { scope: 'installation', because: null },
      { scope: 'government', because: 'left' },
    ])
    await owner.query(`update "Grant" set "endedAt" = null, "endedBecause" = null where "endedBecause" = 'left'`)
    await owner.query('update "Person" set active = true where id = $1', [personId])
    await owner.query(`update "User" set "personId" = null where email = 'admin@jambi.example'`)
  })

  it('are as they were when the register changes anything else, or the change is rolled back', async () => {
    await change(`post = 'Jabatan Lain'`)
    expect(await grantsOf(hr)).toEqual([{ role: 'agency_hr', because: null }])
    await actAs('verifikator@jambi.example')
    const elsewhere = await agencyOf('Disdik')
    const failed = inRequest('write', async (tx) => {
      await tx.$executeRawUnsafe(`update "Person" set "agencyId" = '${elsewhere}' where id = '${personId}'`)
      throw new Error('taken back')
    })
    await expect(failed).rejects.toThrow('taken back')
    expect(await grantsOf(hr)).toEqual([{ role: 'agency_hr', because: null }])
  })
})

describe('a last day', () => {
  it('is over at midnight where the role is held, not in Jakarta', async () => {
    const role = async () => {
      await actAs(hr)
      return allows((await whoAsks())!, 'nomination.write')
    }
    await owner.query(
      `update "Grant" g set "endsOn" = '2024-06-28' from "User" u where u.id = g."userId" and u.email = $1`,
      [hr],
    )
    const at = (instant: string) =>
      owner.query(
        `update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ($1::timestamptz - now())))`,
        [instant],
      )
    await owner.query(
      `update "Government" g set zone = 'Asia/Jayapura' from "User" u where u.email = $1 and u."governmentId" = g.id`,
      [hr],
    )
    await at('2024-06-28T14:50:00Z')
    expect(await role()).toBe(true)
    await at('2024-06-28T15:10:00Z')
    expect(await role()).toBe(false)
    await owner.query(
      `update "Government" g set zone = 'Asia/Jakarta' from "User" u where u.email = $1 and u."governmentId" = g.id`,
      [hr],
    )
    expect(await role()).toBe(true)
    await at('2024-06-28T17:10:00Z')
    expect(await role()).toBe(false)
    await setClock('2024-06-28')
    await owner.query(`update "Grant" set "endsOn" = null where "standsInForId" is null`)
  })
})

describe('the administrator', () => {
  it('sees which roles end soon, and which ended lately and why', async () => {
    await owner.query(
      `update "Grant" g set "endsOn" = date '2024-06-28' + $2::int from "User" u where u.id = g."userId" and u.email = $1`,
      ['hr.disdik@jambi.example', endingDays],
    )
    await owner.query(
      `update "Grant" g set "endsOn" = date '2024-06-28' + $2::int from "User" u where u.id = g."userId" and u.email = $1`,
      ['staf@jambi.example', endingDays + 1],
    )
    await change(`"agencyId" = '${await agencyOf('Disdik')}'`)
    await owner.query(
      `update "Grant" g set "endsOn" = '2024-06-27' from "User" u where u.id = g."userId" and u.email = 'penilai3@jambi.example'`,
    )
    await actAs('admin@jambi.example')
    const { ending, ended } = await inRequest('read', (tx, { actor, today }) => listEndings(tx as Read, actor!, today))
    const names = ending.map(({ user }) => user.post)
    expect(names).toContain('Pengelola Kepegawaian Disdik')
    expect(names).not.toContain('Staf Bagian Kerja Sama')
    const counted = await inRequest('read', (tx, { actor, today }) => countEndingSoon(tx as Read, actor!, today))
    expect(counted).toBe(ending.length)
    expect(ended.map((one) => [one.role, whyEnded(one)])).toEqual(
      expect.arrayContaining([
        ['agency_hr', 'grants.becauseTransferred'],
        ['assessor', 'grants.becauseDate'],
      ]),
    )
    await actAs('admin@sumut.example')
    const other = await inRequest('read', (tx, { actor, today }) => listEndings(tx as Read, actor!, today))
    expect([other.ending, other.ended]).toEqual([[], []])
    await owner.query(`update "Grant" set "endsOn" = null where "standsInForId" is null`)
  })
})
