import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allows } from '@/lib/access/actor'
import { grantedRoles } from '@/lib/access/permissions'
import { isOneself, isOwnWork, postOf } from '@/lib/access/standing-in'
import { changePassword } from '@/lib/accounts/actions'
import { confirmGrant } from '@/lib/grants/confirm-actions'
import { daysRefusal, deputised, longestDeputy, namesFor } from '@/lib/grants/deputies'
import { endDeputy, nameDeputy } from '@/lib/grants/deputy-actions'
import { listDeputies, listPrincipals } from '@/lib/grants/deputy-queries'
import { endGrant, giveGrant } from '@/lib/grants/grant-actions'
import { nameDeputyInput } from '@/lib/grants/schema'
import { ofNominator } from '@/lib/nominations/guards'
import { toDay } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { asker, granted } from '@/tests/support/guards'
import { jar } from '@/tests/support/headers'
import { meanwhile, meet, winners } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'
import { setClock } from '../departures/release-day'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const [kabag, staf, asisten, admin, hr] = ['kabag', 'staf', 'asisten', 'admin', 'hr'].map(
  (one) => `${one}@jambi.example`,
) as [...[string, string, string, string, string]]
const rowOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
const idOf = async (email: string) => (await rowOf('select id from "User" where email = $1', [email])).id as string
const grantOf = async (email: string) =>
  (
    await rowOf(
      `select g.id from "Grant" g join "User" u on u.id = g."userId" where u.email = $1 and g."standsInForId" is null and g.scope <> 'installation' order by g."createdAt" limit 1`,
      [email],
    )
  ).id as string
const whoAsks = async () => (await inRequest('read', async (_tx, { actor }) => actor))!
const days = { startsOn: '2024-06-28', endsOn: '2024-06-30' }
const name = async (of: string, deputy: string, more: Record<string, string> = {}) =>
  send(nameDeputy, { standsInForId: await grantOf(of), deputyId: await idOf(deputy), ...days, ...more })
const lastDeputy = async () =>
  (await rowOf('select id from "Grant" where "standsInForId" is not null order by "createdAt" desc, id desc limit 1'))
    .id as string
const confirm = async (by: string, unconfirmedId: string) => {
  await actAs(by)
  return send(confirmGrant, { unconfirmedId })
}

beforeAll(() => setClock('2024-06-28'))
beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "Grant" where "standsInForId" is not null')
  await setClock('2024-06-28')
})

describe('the table of deputies', () => {
  it.each(grantedRoles)('%s: the database says the same', async (role) => {
    const { may } = await rowOf('select may_be_deputised($1::"Role") as may', [role])
    expect(may).toBe(deputised.includes(role))
    for (const wanted of grantedRoles) {
      const { names } = await rowOf('select names_deputies($1::"Role", $2::"Role") as names', [role, wanted])
      const isNamed = role === 'administrator' || (namesFor[role] ?? []).includes(wanted)
      expect([wanted, names]).toEqual([wanted, isNamed])
    }
  })
  it('says of each empty field what is missing, of a day too', () => {
    const said = nameDeputyInput.safeParse({ standsInForId: '', deputyId: '', startsOn: '', endsOn: '' })
    expect(said.error!.issues.map(({ message }) => message)).toEqual([
      ...['grants.deputyRoleMissing', 'grants.deputyMissing'],
      ...['grants.deputyStartMissing', 'grants.deputyEndMissing'],
    ])
  })
  it('takes days from today on, in their order, and three months at most', () => {
    const today = toDay('2024-06-28')
    const refusal = (startsOn: string, endsOn: string) =>
      daysRefusal({ startsOn: toDay(startsOn), endsOn: toDay(endsOn) }, today)
    expect(refusal('2024-06-27', '2024-06-30')).toEqual({ reason: 'grants.deputyPast', field: 'startsOn' })
    expect(refusal('2024-06-28', '2024-06-28')).toBeNull()
    expect(refusal('2024-06-29', '2024-06-28')).toEqual({ reason: 'grants.deputyTurned', field: 'endsOn' })
    expect(longestDeputy).toBe(92)
    expect(refusal('2024-07-01', '2024-09-30')).toBeNull()
    expect(refusal('2024-07-01', '2024-10-01')).toEqual({ reason: 'grants.deputyLong', field: 'endsOn' })
    expect(refusal('2025-06-30', '2025-06-30')).toEqual({ reason: 'grants.deputyFar', field: 'startsOn' })
    expect(refusal('2025-06-29', '2025-06-29')).toBeNull()
  })
})

describe('a personnel officer who goes on leave', () => {
  it('names a colleague, who acts in the role on its days and not before or after', async () => {
    await actAs(hr)
    expect((await name(hr, 'penilai3@jambi.example', { startsOn: '2024-06-29' })).to).toBe('/account/deputies')
    expect(await lastTrail()).toMatchObject({
      action: 'deputy.name',
      after: { role: 'agency_hr', startsOn: '2024-06-29', endsOn: '2024-06-30', forId: await idOf(hr) },
    })
    await actAs('penilai3@jambi.example')
    const mayWrite = async (day: string) => {
      await setClock(day)
      return allows(await whoAsks(), 'nomination.write')
    }
    const found = []
    for (const day of ['2024-06-28', '2024-06-29', '2024-06-30', '2024-07-01']) found.push(await mayWrite(day))
    expect(found).toEqual([false, true, true, false])
  })

  it('keeps the role meanwhile; with it the deputy’s ends, at once', async () => {
    await actAs(hr)
    await name(hr, 'penilai3@jambi.example')
    expect(allows(await whoAsks(), 'nomination.write')).toBe(true)
    await actAs(admin)
    expect((await send(endGrant, { grantId: await grantOf(hr) })).to).not.toBeNull()
    await actAs('penilai3@jambi.example')
    expect(allows(await whoAsks(), 'nomination.write')).toBe(false)
    await owner.query(`update "Grant" set "endedAt" = null, "endedBecause" = null where id = $1`, [await grantOf(hr)])
  })

  it('names nobody twice for a day, and somebody else for the next', async () => {
    await actAs(hr)
    await name(hr, 'penilai3@jambi.example')
    const again = await name(hr, 'penilai2@jambi.example', { startsOn: '2024-06-30', endsOn: '2024-07-02' })
    expect(again.state).toMatchObject(refusedAt('startsOn', 'grants.deputyTaken'))
    expect(
      (await name(hr, 'penilai2@jambi.example', { startsOn: '2024-07-01', endsOn: '2024-07-02' })).to,
    ).not.toBeNull()
  })

  it('names nobody for the role of somebody else, nor somebody of another government', async () => {
    await actAs(hr)
    expect((await name('hr.disdik@jambi.example', 'penilai3@jambi.example')).state).toMatchObject(
      refused('shell.notFound'),
    )
    expect((await name(hr, 'penilai1@sumut.example')).state).toMatchObject(refused('shell.notFound'))
    expect((await name(hr, hr)).state).toMatchObject(refused('shell.notFound'))
  })
})

describe('two at the same moment', () => {
  it('do not both name a deputy for the same days: the database holds it', async () => {
    const answers = await meet([
      [hr, () => name(hr, 'penilai2@jambi.example')],
      [admin, () => name(hr, 'penilai3@jambi.example')],
    ])
    expect(winners(answers)).toHaveLength(1)
    const { n } = await rowOf('select count(*)::int as n from "Grant" where "standsInForId" is not null')
    expect(n).toBe(1)
  })

  it('do not give one account two roles that stand apart: one as a deputy, one for good', async () => {
    const userId = await idOf('penilai2@jambi.example')
    const verifier = 'verifikator@jambi.example'
    const give = async () => {
      await actAs(admin)
      await send(giveGrant, { userId, role: 'leadership', agencyId: '', endsOn: '' })
      await actAs(verifier)
    }
    await actAs(verifier)
    const answer = await meanwhile(give, () => name(verifier, 'penilai2@jambi.example'))
    expect(answer.state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await name(verifier, 'penilai2@jambi.example')).state).toMatchObject(refused('grants.apartVerifier'))
    await owner.query(`delete from "Grant" where "userId" = $1 and role = 'leadership'`, [userId])
  })
})

describe('the deputy of whoever decides', () => {
  it('waits for a second person in office, like whoever decides', async () => {
    await actAs(kabag)
    expect((await name(kabag, staf)).to).not.toBeNull()
    expect(await lastTrail()).toMatchObject({ after: { waits: true } })
    const deputy = await lastDeputy()
    await actAs(staf)
    expect(allows(await whoAsks(), 'lineup.approve')).toBe(false)
    expect((await confirm(kabag, deputy)).state).toMatchObject(refused('grants.confirmNotOwn'))
    expect((await confirm(asisten, deputy)).to).not.toBeNull()
    await actAs(staf)
    expect(allows(await whoAsks(), 'lineup.approve')).toBe(true)
  })

  it('confirms no roles and hands none on: that is done in person', async () => {
    await actAs(kabag)
    await name(kabag, 'penilai3@jambi.example')
    const deputy = await lastDeputy()
    await confirm(asisten, deputy)
    await actAs('penilai3@jambi.example')
    const actor = await whoAsks()
    expect([allows(actor, 'lineup.approve'), allows(actor, 'grant.confirm'), allows(actor, 'deputy.name')]).toEqual([
      true,
      false,
      false,
    ])
    await actAs(kabag)
    await owner.query('update "Grant" set "confirmedAt" = now() where id = $1', [deputy])
    const { yes } = await rowOf('select confirms(g, g."governmentId") as yes from "Grant" g where g.id = $1', [deputy])
    expect(yes).toBe(false)
  })

  it('is nobody who already holds what stands apart from it', async () => {
    await actAs(kabag)
    expect((await name(kabag, 'verifikator@jambi.example')).state).toMatchObject(refused('grants.apartVerifier'))
    expect((await name(kabag, admin)).state).toMatchObject(refused('grants.apartAdministrator'))
    expect((await name(kabag, asisten)).state).toMatchObject(refused('grants.apartApprovers'))
  })

  it('has it in the trail for whom, though they act in all their roles, and signs a.n.', async () => {
    await actAs(admin)
    await name(staf, 'penilai3@jambi.example')
    await actAs('penilai3@jambi.example')
    const actor = await whoAsks()
    const { post } = await rowOf('select post from "User" where email = $1', [staf])
    expect(postOf(actor, ['cohort.edit'])).toBe(`a.n. ${post}, ${actor.post}`)
    expect(postOf(actor, ['assessment.score'])).toBe(actor.post)
    await send(changePassword, { oldPassword: 'x', newPassword: 'y' })
    await inRequest('write', (tx, go) => {
      const [grant] = go.actor!.held.filter(({ deputyFor }) => deputyFor !== null)
      return tx.$executeRaw`select append_trail(${JSON.stringify([
        {
          outcome: 'done',
          action: 'cohort.edit',
          subjectKind: 'none',
          governmentId: actor.governmentId,
          grantId: grant!.id,
        },
      ])}::jsonb)`
    })
    const { name: forName } = await rowOf('select name from "User" where email = $1', [staf])
    expect((await lastTrail())!.acting).toEqual({ role: 'cohort_officer', forName, forPost: post })
  })
})

describe('the administrator and the Kabag', () => {
  it('name deputies for others by the table, and the page offers no more', async () => {
    const offered = async (email: string) => {
      await actAs(email)
      const rows = await inRequest('read', (tx, { actor, today }) => listPrincipals(tx as Read, actor!, today))
      return [...new Set(rows.map(({ role }) => role))].toSorted()
    }
    expect(await offered(kabag)).toEqual(['cohort_officer', 'cooperation_head'])
    expect(await offered(hr)).toEqual(['agency_hr'])
    expect(await offered(admin)).toEqual(
      ['agency_head', 'agency_hr', 'cohort_officer', 'cooperation_head', 'leadership', 'verifier'].toSorted(),
    )
    await actAs(kabag)
    expect((await name(staf, 'penilai3@jambi.example')).to).not.toBeNull()
    expect((await name(hr, 'penilai3@jambi.example')).state).toMatchObject(refused('shell.notFound'))
  })

  it('cannot be gone around: the database takes no grant of a deputy that does not fit', async () => {
    await actAs(staf)
    const principal = await grantOf(kabag)
    const userId = await idOf('penilai3@jambi.example')
    const insert = (role: string) =>
      inRequest('write', (tx, { actor }) =>
        tx.$executeRawUnsafe(
          `insert into "Grant" (id, "userId", role, scope, "governmentId", "standsInForId", "startsOn", "endsOn")
           values (gen_random_uuid(), '${userId}', '${role}', 'government', '${actor!.governmentId}', '${principal}', '2024-06-28', '2024-06-30')`,
        ),
      )
    await expect(insert('cooperation_head')).rejects.toThrow('Grant_deputy_fits')
    await actAs(kabag)
    await expect(insert('leadership')).rejects.toThrow('Grant_deputy_fits')
    expect(await insert('cooperation_head')).toBe(1)
  })
})

describe('ending it early', () => {
  it('is for whoever named it, and for the deputy; nobody else finds it', async () => {
    await actAs(hr)
    await name(hr, 'penilai3@jambi.example')
    const deputyGrantId = await lastDeputy()
    await actAs(staf)
    expect((await send(endDeputy, { deputyGrantId })).state).toMatchObject(refused('shell.notFound'))
    await actAs('penilai3@jambi.example')
    expect((await send(endDeputy, { deputyGrantId })).to).toBe('/account/deputies')
    expect(await lastTrail()).toMatchObject({ action: 'deputy.end', before: { role: 'agency_hr' } })
    expect(allows(await whoAsks(), 'nomination.write')).toBe(false)
    const shown = await inRequest('read', (tx, { actor, today }) => listDeputies(tx as Read, actor!, today))
    expect(shown).toEqual([])
  })
})

describe('whoever stands in', () => {
  const deputyFor = { userId: 'u9', personId: 'p9', name: 'Yang Digantikan', post: 'Kabag' }
  const deputy = asker({ grants: [granted('cooperation_head', { deputyFor })] })
  it('decides as little on the place or the work of the one who is away as they would', () => {
    expect([isOneself(deputy, 'p9'), isOneself(deputy, 'p1'), isOneself(deputy, 'p2')]).toEqual([true, true, false])
    expect([isOwnWork(deputy, 'u9'), isOwnWork(deputy, 'u1'), isOwnWork(deputy, null)]).toEqual([true, true, false])
    expect(ofNominator({ nominatedById: 'u9' }, deputy)).toBe('nominations.nominatorDoesNotVerify')
    expect(isOneself(null, 'p9')).toBe(false)
  })
})
