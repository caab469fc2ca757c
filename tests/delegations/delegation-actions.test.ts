import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openCohort } from '@/lib/cohorts/call-actions'
import { findCohort } from '@/lib/cohorts/queries'
import { acceptInvitation, declineInvitation, editDelegation } from '@/lib/delegations/actions'
import { listDeclines } from '@/lib/delegations/declines'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { changeSeats, inviteGovernment, moveSeats } from '@/lib/delegations/seats-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
// The database comes first: settings are read when the actions load.
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { hindranceOf } from '@/tests/support/guards'
import { noticeLeft } from '@/tests/support/headers'
import { carelessly, meanwhile, meet, winners } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { create, delegationOf, invite, officer, one } from '../cohorts/made-cohort'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const liaison = 'penghubung@sumut.example'
const days = { leavesOn: '2025-02-02', returnsOn: '2025-02-08' }
const cohort2024 = idOf('cohort', '2024')
const jambiHalf = idOf('delegation', cohort2024, 'jambi')

/** What the trails tell of an action, one row for each government. */
const toldOf = async (action: string, cohortId: string) => {
  const { rows } = await owner.query(
    `select "governmentId", "subjectKind", "subjectId", before, after from "AuditEvent"
      where action = $1 and "cohortId" = $2 and outcome = 'done' order by id desc limit 3`,
    [action, cohortId],
  )
  const of = (name: 'jambi' | 'sumut') => rows.filter((row) => row.governmentId === governmentId(name)).length
  return { latest: rows[0], rows, jambi: of('jambi'), sumut: of('sumut') }
}

beforeEach(() => actAs(officer))

describe('an invitation', () => {
  it('is answered by the liaison officer, once', async () => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    expect((await send(acceptInvitation, { delegationId, version: '1', ...days })).state).toMatchObject({
      kind: 'refused',
    })
    const accept = () => send(acceptInvitation, { delegationId, version: '1', ...days })
    const both = [liaison, liaison].map((email): [string, typeof accept] => [email, accept])
    expect(winners(await meet(both))).toHaveLength(1)
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'preparing' })
    expect(await toldOf('delegation.accept', id)).toMatchObject({
      latest: { before: { state: 'invited' }, after: { state: 'preparing' }, subjectKind: 'delegation' },
      jambi: 1,
      sumut: 1,
    })
  })
  it('is accepted with the days on which its people leave and return, which enclose the training', async () => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    await actAs(liaison)
    const accept = async (fields: object) =>
      (await send(acceptInvitation, { delegationId, version: '1', ...fields })).state
    const invalid = (field: string) => ({ kind: 'invalid', fields: { [field]: expect.any(String) } })
    expect(await accept({})).toMatchObject(invalid('leavesOn'))
    expect(await accept({ leavesOn: days.leavesOn })).toMatchObject(invalid('returnsOn'))
    expect(await accept({ ...days, returnsOn: '2025-02-06' })).toMatchObject(invalid('returnsOn'))
    await accept(days)
    const kept = await one(
      `select state, mode, "leavesOn"::text, "returnsOn"::text from "Delegation" where id = $1`,
      delegationId,
    )
    expect(kept).toEqual({ state: 'preparing', mode: 'nominating', ...days })
  })
  it('of a call that is closed is accepted with a list of its own, since nobody can nominate any more', async () => {
    const id = await create()
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [id])
    await send(inviteGovernment, { cohortId: id, governmentId: governmentId('sumut'), seats: '4' })
    const { id: delegationId } = await delegationOf(id, 'sumut')
    await actAs(liaison)
    await send(acceptInvitation, { delegationId, version: '1', ...days })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'preparing', mode: 'own_list' })
  })
  it('control: is answered twice where state and version are not looked at', async () => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    const accept = () => send(acceptInvitation, { delegationId, version: '1', ...days })
    const both = [liaison, liaison].map((email): [string, typeof accept] => [email, accept])
    expect(winners(await meet(both, carelessly))).toHaveLength(2)
  })
})

describe('seats', () => {
  it('are never cut below those taken, and the people are named', async () => {
    const { version, taken } = await one('select * from "Delegation" where id = $1', jambiHalf)
    const { state } = await send(changeSeats, { delegationId: jambiHalf, version: String(version), seats: '18' })
    expect(taken).toBe(19)
    expect(state).toMatchObject({ kind: 'invalid', fields: { seats: expect.stringContaining('Yon Heri') } })
    expect(await one('select seats from "Delegation" where id = $1', jambiHalf)).toEqual({ seats: 19 })
  })

  it('grow, and the trail of the other government tells too', async () => {
    const { id, version } = await delegationOf(cohort2024, 'sumut')
    await send(changeSeats, { delegationId: id, version: String(version), seats: '11' })
    const told = await owner.query(
      `select "governmentId" from "AuditEvent" where action = 'delegation.seats' and "subjectId" = $1`,
      [id],
    )
    expect(told.rows.map((row) => row.governmentId).toSorted()).toEqual(
      [governmentId('jambi'), governmentId('sumut')].toSorted(),
    )
    const own = await one('select version, seats from "Delegation" where id = $1', jambiHalf)
    const more = { delegationId: jambiHalf, version: String(own.version), seats: String(own.seats + 1) }
    expect((await send(changeSeats, more)).to).toBe(`/cohorts/${cohort2024}/edit`)
    expect(await toldOf('delegation.seats', cohort2024)).toMatchObject({
      latest: {
        governmentId: governmentId('jambi'),
        subjectId: jambiHalf,
        before: { seats: own.seats },
        after: { seats: own.seats + 1 },
      },
      jambi: 2,
      sumut: 1,
    })
    await owner.query('update "Delegation" set seats = $2 where id = $1', [jambiHalf, own.seats])
  })

  it('are not the joined government to change', async () => {
    const { id, version } = await delegationOf(cohort2024, 'sumut')
    await actAs('kabag@sumut.example')
    expect((await send(changeSeats, { delegationId: id, version: String(version), seats: '30' })).state).toMatchObject(
      refused('shell.notAllowed'),
    )
    const moved = { cohortId: cohort2024, 'from.delegationId': jambiHalf, 'to.delegationId': id, seats: '1' }
    expect((await send(moveSeats, moved)).state).toMatchObject(refused('shell.notAllowed'))
    const invited = { cohortId: cohort2024, governmentId: governmentId('sumut'), seats: '3' }
    expect((await send(inviteGovernment, invited)).state).toMatchObject(refused('shell.notAllowed'))
  })
})

describe('moving seats between delegations', () => {
  const move = (from: string, to: string, seats: string) =>
    send(moveSeats, { cohortId: cohort2024, 'from.delegationId': from, 'to.delegationId': to, seats })
  const seatsNow = async () => [
    (await one('select seats from "Delegation" where id = $1', jambiHalf)).seats,
    (await delegationOf(cohort2024, 'sumut')).seats,
  ]

  it('is one step with one row in the trail of each government, and keeps the sum', async () => {
    const { id } = await delegationOf(cohort2024, 'sumut')
    const [, before] = await seatsNow()
    await owner.query(`update "Delegation" set seats = 21 where id = $1`, [jambiHalf])
    expect((await move(jambiHalf, id, '2')).to).toBe(`/cohorts/${cohort2024}/edit`)
    expect(await seatsNow()).toEqual([19, before + 2])
    const told = await owner.query(
      `select "governmentId", after from "AuditEvent" where action = 'delegation.move-seats' and outcome = 'done'`,
    )
    expect(new Set(told.rows.map((row) => row.governmentId))).toEqual(
      new Set([governmentId('jambi'), governmentId('sumut')]),
    )
    expect(told.rows).toHaveLength(2)
    for (const { after } of told.rows)
      expect(after).toEqual({
        from: 'Kota Jambi',
        to: 'Sumatera Utara',
        seats: 2,
        fromSeats: 19,
        toSeats: before + 2,
      })
    expect((await toldOf('delegation.move-seats', cohort2024)).latest.before).toEqual({
      fromSeats: 21,
      toSeats: before,
    })
  })

  it('never takes a seat that somebody has, and does nothing by halves', async () => {
    const { id } = await delegationOf(cohort2024, 'sumut')
    const before = await seatsNow()
    expect((await move(jambiHalf, id, '1')).state).toMatchObject({
      kind: 'invalid',
      fields: { seats: expect.stringContaining('Yon Heri') },
    })
    expect((await move(jambiHalf, id, '19')).state).toMatchObject({
      fields: { seats: expect.stringContaining('Yon Heri') },
    })
    expect((await move(jambiHalf, id, '20')).state).toMatchObject({
      kind: 'invalid',
      fields: { seats: expect.not.stringContaining('Yon Heri') },
    })
    for (const [from, to] of [
      [cohort2024, id],
      [jambiHalf, cohort2024],
    ] as const)
      expect((await move(from, to, '1')).state).toMatchObject(refused('shell.notFound'))
    expect((await move(jambiHalf, jambiHalf, '1')).state).toMatchObject(
      refusedAt('to.delegationId', 'delegations.sameDelegation'),
    )
    expect(await seatsNow()).toEqual(before)
  })
})

describe('seats of what is over', () => {
  it.each([
    ['giver', jambiHalf],
    ['taker', null],
  ])('are not moved where the %s has left', async (_who, leaving) => {
    const { id } = await delegationOf(cohort2024, 'sumut')
    const gone = leaving ?? id
    const { state: before } = await one('select state from "Delegation" where id = $1', gone)
    const form = { cohortId: cohort2024, 'from.delegationId': jambiHalf, 'to.delegationId': id, seats: '1' }
    for (const state of ['departed', 'completed', 'declined']) {
      await owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [gone, state])
      expect((await send(moveSeats, form)).state, state).toMatchObject(refused('cohorts.delegationGone'))
    }
    await owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [gone, before])
  })
  it.each(['closed', 'cancelled'])('are not changed in a cohort that is %s', async (state) => {
    const { state: before } = await one('select state from "Cohort" where id = $1', cohort2024)
    await owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohort2024, state])
    const { id, version, seats } = await delegationOf(cohort2024, 'sumut')
    const more = { delegationId: id, version: String(version), seats: String(seats + 1) }
    expect((await send(changeSeats, more)).state).toMatchObject(refused('cohorts.notEditable'))
    await owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohort2024, before])
  })
  it('are named by whoever holds one, those on the way too, and by nobody of the other delegation', async () => {
    const people = await owner.query(
      `select id, name from "Participant" where "delegationId" = $1 and state = 'confirmed' order by position`,
      [jambiHalf],
    )
    const [first, second] = people.rows
    await owner.query(`update "Participant" set state = 'departed' where id = $1`, [first.id])
    await owner.query(`update "Participant" set state = 'completed' where id = $1`, [second.id])
    const { version } = await one('select version from "Delegation" where id = $1', jambiHalf)
    const { state } = await send(changeSeats, { delegationId: jambiHalf, version: String(version), seats: '1' })
    const said = (state as unknown as { fields: { seats: string } }).fields.seats
    for (const { name } of [first, second]) expect(said).toContain(name)
    const others = await owner.query(
      `select name from "Participant" where "delegationId" <> $1 and state = 'confirmed'`,
      [jambiHalf],
    )
    for (const { name } of others.rows) expect(said).not.toContain(`${name},`)
    await owner.query(`update "Participant" set state = 'confirmed' where id = any($1)`, [[first.id, second.id]])
  })
  it('are not offered to the host', async () => {
    const { state } = await send(inviteGovernment, {
      cohortId: cohort2024,
      governmentId: governmentId('jambi'),
      seats: '3',
    })
    expect(state).toMatchObject(refusedAt('governmentId', 'cohorts.governmentIsHost'))
    const unknown = await send(inviteGovernment, { cohortId: cohort2024, governmentId: jambiHalf, seats: '3' })
    expect(unknown.state).toMatchObject(refusedAt('governmentId', 'cohorts.governmentMissing'))
  })
})

describe('inviting another government after publication', () => {
  const inviteTo = (cohortId: string, seats = '4') =>
    send(inviteGovernment, { cohortId, governmentId: governmentId('sumut'), seats })

  it('offers it seats, and the trails of both governments tell', async () => {
    const id = await create()
    expect((await inviteTo(id)).state).toMatchObject({ kind: 'refused' })
    await send(openCohort, { cohortId: id, version: '1' })
    await inviteTo(id)
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 4 })
    const told = await owner.query(
      `select "governmentId" from "AuditEvent" where action = 'delegation.invite' and outcome = 'done' and "cohortId" = $1`,
      [id],
    )
    expect(told.rows).toHaveLength(2)
    expect((await toldOf('delegation.invite', id)).latest).toMatchObject({
      subjectKind: 'delegation',
      subjectId: (await delegationOf(id, 'sumut')).id,
      after: { state: 'invited', seats: 4 },
    })
    await actAs(liaison)
    const invited = await delegationOf(id, 'sumut')
    expect((await send(acceptInvitation, { delegationId: invited.id, version: '1', ...days })).to).toBeTruthy()
  })

  it('in a draft invites again who declined, and nobody new', async () => {
    const id = await create(invite)
    const joined = await delegationOf(id, 'sumut')
    await actAs(liaison)
    await send(declineInvitation, { delegationId: joined.id, version: '1', reason: 'Belum ada anggaran.' })
    await actAs(officer)
    const toOther = await send(inviteGovernment, { cohortId: id, governmentId: randomUUID(), seats: '3' })
    expect(toOther.state).toMatchObject({ fields: { governmentId: expect.stringContaining('selama draf') } })
    await inviteTo(id)
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 4 })
  })

  it('does so once, and not for the host, nor once a delegation has left', async () => {
    const id = await create()
    await send(openCohort, { cohortId: id, version: '1' })
    await inviteTo(id)
    expect((await inviteTo(id)).state).toMatchObject(refusedAt('governmentId', 'cohorts.governmentTwice'))
    const host = await send(inviteGovernment, { cohortId: id, governmentId: governmentId('jambi'), seats: '4' })
    expect(host.state).toMatchObject({ kind: 'invalid' })
    await owner.query(`update "Delegation" set state = 'departed' where "cohortId" = $1 and "governmentId" = $2`, [
      id,
      governmentId('jambi'),
    ])
    expect((await inviteTo(id)).state).toMatchObject({ kind: 'refused' })
  })
})

describe('inviting a government again that declined', () => {
  it('offers it seats once more, after which it answers anew; the reason it gave before stays in both trails', async () => {
    const id = await create()
    await send(openCohort, { cohortId: id, version: '1' })
    const invitation = { cohortId: id, governmentId: governmentId('sumut') }
    await send(inviteGovernment, { ...invitation, seats: '4' })
    const first = await delegationOf(id, 'sumut')
    await actAs(liaison)
    await send(declineInvitation, { delegationId: first.id, version: '1', reason: 'Belum ada anggaran.' })
    expect(noticeLeft()).toMatchObject({ key: 'delegations.declinedNotice' })
    await actAs(officer)
    await send(inviteGovernment, { ...invitation, seats: '6' })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ id: first.id, state: 'invited', seats: 6, version: 4 })
    expect((await send(inviteGovernment, { ...invitation, seats: '6' })).state).toMatchObject({ kind: 'invalid' })
    const { rows } = await owner.query(
      `select "governmentId", reason from "AuditEvent" where action = 'delegation.decline' and "cohortId" = $1`,
      [id],
    )
    const told = { reason: 'Belum ada anggaran.' }
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual({ governmentId: governmentId('jambi'), ...told })
    expect(rows).toContainEqual({ governmentId: governmentId('sumut'), ...told })
    await actAs(liaison)
    expect((await send(acceptInvitation, { delegationId: first.id, version: '4', ...days })).to).toBeTruthy()
  })
})

describe('stepping back after the invitation was accepted', () => {
  it('is told to the host with its reason, and is not for the host itself', async () => {
    const id = await create(invite)
    const joined = await delegationOf(id, 'sumut')
    await actAs(liaison)
    await send(acceptInvitation, { delegationId: joined.id, version: '1', ...days })
    await send(declineInvitation, { delegationId: joined.id, version: '2', reason: 'Anggaran dialihkan.' })
    expect(noticeLeft()).toMatchObject({ key: 'delegations.leftNotice' })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'declined' })
    const declines = async () =>
      inRequest('read', async (tx, { actor, today }) =>
        listDeclines(tx as Read, actor!, (await findCohort(tx as Read, actor!, id, today))!),
      )
    expect((await declines()).size).toBe(0)
    await actAs(officer)
    expect((await declines()).get(joined.id)).toMatchObject({ reason: 'Anggaran dialihkan.' })
    const host = { governmentId: governmentId('jambi'), hostId: governmentId('jambi'), cohortState: 'open' }
    expect(hindranceOf(delegationLifecycle.moves.decline, host)).toBe('delegations.hostStays')
  })
})

describe('the own delegation', () => {
  const fields = (delegation: { id: string; version: number }) => ({
    delegationId: delegation.id,
    version: String(delegation.version),
    mode: 'own_list',
    leavesOn: '2025-02-01',
    returnsOn: '2025-02-09',
    contactName: 'Contoh',
    contactPost: 'Petugas piket',
    contactPhone: '0812-3456-7890',
  })

  it('gets days, a duty officer and its mode from its liaison officer', async () => {
    const id = await create(invite)
    await actAs(liaison)
    await send(editDelegation, fields(await delegationOf(id, 'sumut')))
    expect(await delegationOf(id, 'sumut')).toMatchObject({
      mode: 'own_list',
      contactPhone: '+6281234567890',
      version: 2,
    })
    expect(await lastTrail()).toMatchObject({
      subjectKind: 'delegation',
      before: { mode: 'nominating', leavesOn: null, returnsOn: null },
      after: { mode: 'own_list', leavesOn: '2025-02-01', returnsOn: '2025-02-09' },
    })
    expect((await lastTrail()).after).not.toHaveProperty('contactName')
    const stored = () =>
      one(
        'select "leavesOn"::text, "returnsOn"::text, version from "Delegation" where "cohortId" = $1 and "governmentId" = $2',
        id,
        governmentId('sumut'),
      )
    expect(await stored()).toMatchObject({ leavesOn: '2025-02-01', returnsOn: '2025-02-09' })
    const { id: delegationId } = await delegationOf(id, 'sumut')
    const setState = (state: string) => () =>
      owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationId, state])
    const again = async () => send(editDelegation, fields(await delegationOf(id, 'sumut')))
    expect((await meanwhile(setState('declined'), again)).state).toMatchObject(refused('shell.changedMeanwhile'))
    await setState('invited')()
    const others = () => one('select sum(version)::int as n from "Delegation" where id <> $1', delegationId)
    const before = await others()
    expect((await again()).to).not.toBeNull()
    expect(await others()).toEqual(before)
    const none = { ...fields(await delegationOf(id, 'sumut')), leavesOn: '', returnsOn: '' }
    expect((await send(editDelegation, none)).to).not.toBeNull()
    expect(await stored()).toMatchObject({ leavesOn: null, returnsOn: null })
  })

  it('has the days that its legs say, whatever is typed; without legs everybody is away on those that are typed', async () => {
    await actAs(liaison)
    const joined = () => delegationOf(cohort2024, 'sumut')
    const { id } = await joined()
    const typed = async (returnsOn: string) => ({ ...fields(await joined()), leavesOn: '2024-06-29', returnsOn })
    await owner.query(
      'delete from "JourneyLeg" where "delegationId" = $1 and id <> (select id from "JourneyLeg" where "delegationId" = $1 order by position limit 1)',
      [id],
    )
    await owner.query(
      `update "AwayPeriod" set "endsOn" = "endsOn" + 1 where "delegationId" = $1 and "freedAt" is null`,
      [id],
    )
    const before = await joined()
    const away = async () =>
      (
        await owner.query(
          'select distinct "startsOn"::text, "endsOn"::text from "AwayPeriod" where "delegationId" = $1 and "freedAt" is null',
          [id],
        )
      ).rows
    const daysBefore = await away()
    expect((await send(editDelegation, await typed('2024-01-01'))).to).not.toBeNull()
    expect(await joined()).toMatchObject({ leavesOn: before.leavesOn, returnsOn: before.returnsOn, mode: before.mode })
    expect(await away()).toEqual(daysBefore)
    await owner.query('delete from "JourneyLeg" where "delegationId" = $1', [id])
    expect((await send(editDelegation, await typed('2024-07-09'))).to).not.toBeNull()
    expect(await away()).toEqual([{ startsOn: '2024-06-29', endsOn: '2024-07-09' }])
    const undated = { ...(await typed('')), leavesOn: '' }
    expect((await send(editDelegation, undated)).to).not.toBeNull()
    expect(await away()).toEqual([{ startsOn: '2024-06-29', endsOn: '2024-07-09' }])
  })

  it('keeps how it finds people once a line-up is proposed, and days that its legs say', async () => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    await owner.query(`update "Delegation" set state = 'proposed', mode = 'nominating' where id = $1`, [delegationId])
    await actAs(liaison)
    expect((await send(editDelegation, fields(await delegationOf(id, 'sumut')))).to).not.toBeNull()
    expect(await delegationOf(id, 'sumut')).toMatchObject({ mode: 'nominating', contactName: 'Contoh' })
    const noPhone = { ...fields(await delegationOf(id, 'sumut')), contactPhone: '' }
    expect((await send(editDelegation, noPhone)).to).not.toBeNull()
    expect(await delegationOf(id, 'sumut')).toMatchObject({ contactPhone: '' })
    const wrong = { ...fields(await delegationOf(id, 'sumut')), contactPhone: '12' }
    expect((await send(editDelegation, wrong)).state).toMatchObject({
      kind: 'invalid',
      fields: { contactPhone: expect.any(String) },
    })
    const early = { ...fields(await delegationOf(id, 'sumut')), returnsOn: '2025-01-01' }
    expect((await send(editDelegation, early)).state).toMatchObject({
      kind: 'invalid',
      fields: { returnsOn: expect.any(String) },
    })
    expect(await lastTrail()).toMatchObject({ action: 'delegation.edit', before: { mode: 'nominating' } })
  })

  it.each(['declined', 'completed'])('is not edited once it has %s', async (state) => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    await owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationId, state])
    await actAs(liaison)
    expect((await send(editDelegation, fields(await delegationOf(id, 'sumut')))).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('tidak dapat diubah lagi'),
    })
  })

  it.each(['closed', 'cancelled'])('is not edited once its cohort is %s', async (state) => {
    const id = await create(invite)
    await owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [id, state])
    await actAs(liaison)
    expect((await send(editDelegation, fields(await delegationOf(id, 'sumut')))).state).toMatchObject(
      refused('cohorts.notEditable'),
    )
  })

  it('cannot be written by the host for the joined government', async () => {
    const id = await create(invite)
    expect((await send(editDelegation, fields(await delegationOf(id, 'sumut')))).state).toMatchObject(
      refused('shell.notAllowed'),
    )
  })
})
