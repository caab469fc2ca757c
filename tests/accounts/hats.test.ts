import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { allows } from '@/lib/access/actor'
import { hasChoice, hatOf, hatsOf } from '@/lib/access/hats'
import { officePlaces } from '@/lib/access/navigation'
import { switchHat } from '@/lib/accounts/hat-actions'
import { decideVerification } from '@/lib/nominations/verification-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { jar } from '@/tests/support/headers'
import { refused } from '@/tests/support/refused'

/** A verifier who is also the personnel officer of an agency. */
const both = 'verifikator@jambi.example'
const grants: Record<'verifier' | 'agency_hr', string> = { verifier: '', agency_hr: randomUUID() }
const whoAsks = async () => (await inRequest('read', async (_tx, { actor }) => actor))!
const rowOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]

/** Presses the button of a role in the frame. */
async function wear(hat: string, next = '/account') {
  const form = new FormData()
  form.append('hat', hat)
  form.append('next', next)
  try {
    await switchHat(form)
    return null
  } catch (error) {
    return String((error as { digest?: string }).digest).split(';')[2]
  }
}

/** Sends a nomination of the own government back, as its verifier may. */
async function decide() {
  const { id, version } = await rowOf(
    `select n.id, n.version from "Nomination" n join "User" u on u."governmentId" = n."governmentId" and u.email = $1
     where n.state = 'submitted' order by n.id limit 1`,
    [both],
  )
  const said = { intent: 'return', returnNote: 'Lampirkan SKP 2023 yang ditandatangani.', returnUntil: '2024-07-05' }
  return send(decideVerification, { nominationId: id, version: String(version), ...said })
}

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "Session"')
  await owner.query(
    `insert into "Grant" (id, "userId", role, scope, "governmentId", "agencyId")
     select $1, u.id, 'agency_hr', 'agency', u."governmentId", a.id from "User" u join "Agency" a on a."governmentId" = u."governmentId"
     where u.email = $2 and a."shortName" = 'Diskominfo' on conflict do nothing`,
    [grants.agency_hr, both],
  )
  const held = await rowOf(
    `select g.id from "Grant" g join "User" u on u.id = g."userId" where u.email = $1 and g.role = 'verifier'`,
    [both],
  )
  grants.verifier = held.id
  await actAs(both)
})

describe('somebody with several roles', () => {
  it('acts in all of them until one is chosen, and sees which there are', async () => {
    const actor = await whoAsks()
    expect([hatOf(actor), hasChoice(actor)]).toEqual([null, true])
    expect(hatsOf(actor).map(({ role, agency }) => [role, agency])).toEqual([
      ['verifier', null],
      ['agency_hr', 'Diskominfo'],
    ])
    expect([allows(actor, 'nomination.verify'), allows(actor, 'nomination.write')]).toEqual([true, true])
  })

  it('acts in one alone once it is chosen: doors, places and rows of the other are closed, in this session only', async () => {
    expect(await wear(grants.agency_hr, '/cohorts')).toBe('/cohorts')
    expect(await lastTrail()).toMatchObject({ action: 'account.hat', after: { role: 'agency_hr' } })
    const actor = await whoAsks()
    expect([allows(actor, 'nomination.verify'), allows(actor, 'nomination.write')]).toEqual([false, true])
    expect(officePlaces(actor).map(({ href }) => href)).not.toContain('/verification')
    expect((await decide()).state).toMatchObject(refused('shell.notAllowed'))
    await actAs(both)
    expect((await whoAsks()).hat).toBeNull()
  })

  it('has the role beside what was done, and none while acting in all', async () => {
    await wear(grants.verifier)
    expect((await lastTrail())!.acting).toBeNull()
    await wear(grants.agency_hr)
    expect((await lastTrail())!.acting).toEqual({ role: 'verifier' })
    await wear('')
    expect((await lastTrail())!.acting).toEqual({ role: 'agency_hr', agency: 'Diskominfo' })
    await wear(grants.verifier)
    expect((await lastTrail())!.acting).toBeNull()
  })

  it('acts in none once the chosen role has ended, and is told to choose another: a hat never widens', async () => {
    await wear(grants.agency_hr)
    await owner.query(`update "Grant" set "endsOn" = '2020-01-01' where id = $1`, [grants.agency_hr])
    const actor = await whoAsks()
    expect([actor.grants, hatOf(actor), hasChoice(actor)]).toEqual([[], 'over', true])
    expect(await inRequest('read', (tx) => tx.person.count())).toBe(0)
    await owner.query(`update "Grant" set "endsOn" = null where id = $1`, [grants.agency_hr])
    expect((await whoAsks()).grants).toHaveLength(1)
  })

  it('chooses nothing that they do not hold: a role of somebody else, or one that they do not have', async () => {
    const foreign = await rowOf(
      `select g.id from "Grant" g join "User" u on u.id = g."userId" where u.email = 'kabag@jambi.example'`,
    )
    for (const hat of [foreign.id, randomUUID(), 'participant', 'administrator']) {
      expect(await wear(hat)).toBeNull()
      expect((await whoAsks()).hat).toBeNull()
    }
  })

  it('is not freed by a hat of what two roles that stand apart forbid', async () => {
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId") select gen_random_uuid(), id, 'administrator', 'government', "governmentId" from "User" where email = $1`,
      [both],
    )
    expect((await decide()).state).toMatchObject(refused('grants.apartAdministrator'))
    await wear(grants.verifier)
    expect((await decide()).state).toMatchObject(refused('grants.apartAdministrator'))
    await owner.query(
      `delete from "Grant" g using "User" u where u.id = g."userId" and u.email = $1 and g.role = 'administrator'`,
      [both],
    )
  })
})

describe('who goes along and works in the office', () => {
  it('is a participant in that role alone, and none while acting in another', async () => {
    const ketua = 'ketua@sumut.example'
    const grantId = randomUUID()
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId") select $1, id, 'cohort_officer', 'government', "governmentId" from "User" where email = $2`,
      [grantId, ketua],
    )
    await actAs(ketua)
    expect(hatsOf(await whoAsks()).map(({ role }) => role)).toEqual(['cohort_officer', 'participant'])
    await wear(grantId)
    expect([allows(await whoAsks(), 'me.see'), (await whoAsks()).goesAlong]).toEqual([false, true])
    await wear('participant')
    expect([allows(await whoAsks(), 'me.see'), (await whoAsks()).grants]).toEqual([true, []])
    expect((await whoAsks()).personId).not.toBeNull()
  })

  it('has nothing to choose with one role', async () => {
    await actAs('staf@jambi.example')
    expect(hasChoice(await whoAsks())).toBe(false)
  })
})

describe('a trail that knows roles', () => {
  it('is whole: rows from before read as they were written', async () => {
    await wear(grants.verifier)
    await wear('')
    const { rows } = await owner.query('select * from verify_trail()')
    expect(rows.filter(({ fault }) => fault !== null)).toEqual([])
  })
})

it('an administrator of two reaches loses the wider one with the hat of the narrower', async () => {
  await actAs('admin@jambi.example')
  const [narrow] = hatsOf(await whoAsks()).filter(({ scope }) => scope === 'government')
  await wear(narrow!.id)
  expect([allows(await whoAsks(), 'government.add'), allows(await whoAsks(), 'user.edit')]).toEqual([false, true])
})
