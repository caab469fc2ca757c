import { expect, it } from 'vitest'
import { findSetup } from '@/lib/desk/setup'
import { addGovernment } from '@/lib/grants/installation-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { umpama } from '@/tests/grants/joining-government'
import { actAs, owner, send } from '@/tests/support/acting'

const setup = (go = { demo: false, isRunning: false }) =>
  inRequest('read', (tx, { actor }) => findSetup(tx as Read, actor!, go))
const told = async () => (await setup())!.map(({ what, done, href }) => [what.replace('desk.setup', ''), done, href])

async function begin() {
  await actAs('admin@jambi.example')
  const { to } = await send(addGovernment, umpama)
  expect(to).toMatch(/links/)
  await owner.query(`update "User" set "passwordHash" = 'x' where email = 'admin@umpama.example'`)
  await actAs('admin@umpama.example')
}

it('an office that has just begun is told what comes next, each with its page where it is one’s own', async () => {
  await begin()
  expect(await told()).toEqual([
    ['Government', true, '/administration/government'],
    ['Agencies', false, '/administration/agencies'],
    ['Accounts', false, '/administration/users'],
    ['Confirmed', false, '/grants'],
    ['People', false, null],
    ['Programme', false, '/programmes'],
    ['Cohort', false, null],
  ])
})

it('what is done is read from the rows: every role that is needed, and confirmed where it decides', async () => {
  const { rows } = await owner.query(
    `select id, "governmentId" as home from "User" where email = 'admin@umpama.example'`,
  )
  const { home } = rows[0]
  const give = (role: string, confirmed: boolean) =>
    owner.query(
      `with u as (insert into "User" (id, email, name, post, "governmentId") values (gen_random_uuid(), $1 || '@umpama.example', 'Umpama', '-', $2) returning id)
       insert into "Grant" (id, "userId", role, scope, "governmentId", "agencyId", "confirmedAt")
       select gen_random_uuid(), u.id, $1::"Role", case when $1 = 'agency_hr' then 'agency' else 'government' end::"GrantScope", $2,
         case when $1 = 'agency_hr' then (select id from "Agency" where "governmentId" = $2) end, case when $3 then now() end from u`,
      [role, home, confirmed],
    )
  const steps = async () => (await told()).flatMap(([what, done]) => (done ? [what] : []))
  await owner.query(
    `insert into "Agency" (id, "governmentId", name, "shortName", kind) values (gen_random_uuid(), $1, 'Dinas Umpama', 'Dinas', 'dinas')`,
    [home],
  )
  await actAs('admin@umpama.example')
  await give('cooperation_head', false)
  await give('agency_hr', true)
  expect(await steps()).toEqual(['Government', 'Agencies'])
  await give('verifier', true)
  expect(await steps()).toEqual(['Government', 'Agencies', 'Accounts'])
  await owner.query(`update "Grant" set "confirmedAt" = now() where "governmentId" = $1`, [home])
  expect(await steps()).toEqual(['Government', 'Agencies', 'Accounts', 'Confirmed'])
  await owner.query(`update "User" set "disabledAt" = now() where email = 'verifier@umpama.example'`)
  expect(await steps()).toEqual(['Government', 'Agencies'])
})

it('an office with a cohort has done its part, and whoever administers the installation is told what that still lacks', async () => {
  await actAs('kabag@jambi.example')
  expect(await setup()).toBeNull()
  await actAs('admin@jambi.example')
  expect((await setup({ demo: false, isRunning: true }))!.map(({ what, done }) => [what, done])).toEqual([
    ['desk.setupMail', false],
    ['desk.setupBackup', false],
  ])
  expect(await setup({ demo: true, isRunning: true }), 'of a demo').toBeNull()
  const found = {
    ...{ disk: null, openFiles: [], weakSecrets: [], certificate: null, clockAhead: 0, program: '1' },
    address: { isHttps: false, isLoopback: true, hasProxy: false },
    ...{ hasMail: true, backup: { at: null, hasFailed: false, isOnSameDisk: true } },
  }
  const measure = (facts: object) =>
    owner.query(
      `insert into "Measurement" (kind, facts) values ('machine', $1) on conflict (kind) do update set facts = excluded.facts`,
      [facts],
    )
  await measure(found)
  expect((await setup())!.map(({ done }) => done)).toEqual([true, false])
  await measure({ ...found, backup: { ...found.backup, at: new Date().toISOString() } })
  expect(await setup(), 'all is green').toBeNull()
})
