import { describe, expect, it, vi } from 'vitest'
import { appointNewHead, replace, withdraw } from '@/lib/participants/actions'
import { add } from '@/lib/participants/addition-actions'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import { cohortId, delegationOf, delegationRow, peopleOf } from '../departures/release-day'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { meanwhile } from '../support/meeting'
import { refused } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

type Row = {
  id: string
  personId: string
  name: string
  state: string
  version: number
  isHead: boolean
  position: number
}
const list = async () =>
  (
    await owner.query('select * from "Participant" where "delegationId" = $1 order by position', [
      delegationOf('jambi'),
    ])
  ).rows as Row[]
const confirmed = async () => (await list()).filter(({ state }) => state === 'confirmed')
const reserve = async (n: number) =>
  (
    await owner.query(
      `select e."personId" from "LineUpEntry" e join "LineUp" l on l.id = e."lineUpId"
       where l."delegationId" = $1 and l.state = 'approved' and e."reserveRank" = $2`,
      [delegationOf('jambi'), n],
    )
  ).rows[0].personId as string
const reason = 'Dirawat di rumah sakit.'
const fieldsOf = ({ id, version }: Row) => ({ cohortId, participantId: id, version: String(version), reason })
/** What the name list keeps of how somebody left it or came onto it. */
const changeOf = async (participantId: string) =>
  (
    await owner.query(
      'select kind, reason, "successorId", "byName" from "ParticipantChange" where "participantId" = $1 order by at desc, id desc limit 1',
      [participantId],
    )
  ).rows[0]
const freedCount = async () =>
  (await owner.query('select count(*)::int as n from "AwayPeriod" where "freedAt" is not null')).rows[0].n as number
const delegationIs = (state: string) =>
  owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationOf('jambi'), state])
const freedOf = async (participantId: string) =>
  (await owner.query('select "freedAt" from "AwayPeriod" where "participantId" = $1', [participantId])).rows[0]?.freedAt

describe('the name list after the approval', () => {
  it('lets the next reserve take a seat in one step; who was second is not asked before the first', async () => {
    await actAs('kabag@jambi.example')
    const gone = (await confirmed()).at(5)!
    const third = await send(replace, { ...fieldsOf(gone), successorId: await reserve(3) })
    expect(third.state).toMatchObject(refused('shell.changedMeanwhile'))
    const freed = await freedCount()
    const successorId = await reserve(2) // reserve 1 has moved up in the demo
    const { to } = await send(replace, { ...fieldsOf(gone), successorId })
    expect(to).toBe(`/cohorts/${cohortId}/participants`)
    const after = await list()
    expect(after.find(({ id }) => id === gone.id)?.state).toBe('replaced')
    expect(after.find(({ personId }) => personId === successorId)).toMatchObject({
      state: 'confirmed',
      position: gone.position,
    })
    expect(await delegationRow('jambi')).toMatchObject({ taken: 19, seats: 19 })
    expect(await freedOf(gone.id)).not.toBeNull()
    expect(await freedCount()).toBe(freed + 1)
    const taker = after.find(({ personId }) => personId === successorId)!
    const trail = await lastTrail()
    expect(trail).toMatchObject({
      action: 'participant.replace',
      reason,
      after: { state: 'replaced', successorId: taker.id, reserve: 2 },
    })
    expect(await changeOf(gone.id)).toEqual({
      kind: 'replace',
      reason,
      successorId: taker.id,
      byName: trail.actorName,
    })
  })
  it('keeps replacing to the Kabag, and everything to the own government', async () => {
    const row = (await confirmed()).at(3)!
    const fields = { ...fieldsOf(row), successorId: await reserve(3) }
    for (const email of ['staf@jambi.example', 'auditor@jambi.example', 'kabag@sumut.example']) {
      await actAs(email)
      expect((await send(replace, fields)).state, email).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ outcome: 'denied' })
    }
    await actAs('penghubung@sumut.example')
    expect((await send(withdraw, fieldsOf(row))).state).toMatchObject({ kind: 'refused' })
    expect((await list()).find(({ id }) => id === row.id)?.state).toBe('confirmed')
  })
  it('records a withdrawal with its reason, frees seat and days, and refuses the same form from another tab', async () => {
    await actAs('staf@jambi.example')
    const row = (await confirmed()).at(7)!
    const silent = await send(withdraw, { ...fieldsOf(row), reason: ' ' })
    expect(silent.state).toMatchObject({ kind: 'invalid', fields: { reason: expect.any(String) } })
    expect((await send(withdraw, fieldsOf(row))).to).not.toBeNull()
    expect(await delegationRow('jambi')).toMatchObject({ taken: 18 })
    expect(await freedOf(row.id)).not.toBeNull()
    expect(await lastTrail()).toMatchObject({ action: 'participant.withdraw', outcome: 'done', reason })
    expect(await changeOf(row.id)).toMatchObject({ kind: 'withdraw', reason, successorId: null })
    expect((await send(withdraw, fieldsOf(row))).state).toMatchObject({ kind: 'refused' })
  })
  it('names a person who is away, and adds one who is free to the free seat', async () => {
    await actAs('kabag@jambi.example')
    const person = (
      await owner.query(
        `select p.id, p.name from "Person" p where p."governmentId" = (select "governmentId" from "Delegation" where id = $1)
         and p.active and not exists (select 1 from "Participant" x where x."personId" = p.id)
         and not exists (select 1 from "AwayPeriod" a where a."personId" = p.id) order by p.id limit 1`,
        [delegationOf('jambi')],
      )
    ).rows[0]
    const fields = async () => ({
      cohortId,
      personId: person.id,
      version: String((await delegationRow('jambi')).version),
      reason: 'Menggantikan penerjemah.',
    })
    await owner.query(
      `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn")
       select gen_random_uuid(), id, "governmentId", 'other', 'Diklat', '2024-07-06', '2024-07-08' from "Person" where id = $1`,
      [person.id],
    )
    const away = await send(add, await fields())
    expect(away.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining(person.name) })
    await owner.query('delete from "AwayPeriod" where "personId" = $1', [person.id])
    await delegationIs('departed')
    expect((await send(add, await fields())).state).toMatchObject(refused('participants.notChangeable'))
    await delegationIs('approved')
    const last = Math.max(...(await list()).map(({ position }) => position))
    expect((await send(add, await fields())).to).not.toBeNull()
    const added = (await list()).find(({ personId }) => personId === person.id)!
    expect(added).toMatchObject({ isHead: false, state: 'confirmed', position: last + 1 })
    expect(await changeOf(added.id)).toMatchObject({
      kind: 'add',
      reason: 'Menggantikan penerjemah.',
      successorId: null,
    })
    expect(await lastTrail()).toMatchObject({
      subjectId: added.id,
      reason: 'Menggantikan penerjemah.',
      after: { state: 'confirmed' },
    })
    const unknown = { ...(await fields()), personId: cohortId }
    expect((await send(add, unknown)).state).toMatchObject(refused('shell.notFound'))
    expect(await delegationRow('jambi')).toMatchObject({ taken: 19 })
    await delegationIs('departed')
    const full = await send(add, { ...(await fields()), personId: await reserve(4) })
    expect(full.state).toMatchObject(refused('participants.noFreeSeat'))
    expect((await send(add, await fields())).state).toMatchObject(refused('participants.alreadyGoing'))
    await delegationIs('approved')
    const positions = (await list()).map(({ position }) => position)
    expect((await list()).find(({ personId }) => personId === person.id)?.position).toBe(Math.max(...positions))
    expect(positions.filter((one) => one === Math.max(...positions))).toHaveLength(1)
  })
  it('lets nobody decide on the own place: replace by oneself, add oneself, lead', async () => {
    const me = 'kabag@jambi.example'
    const link = (personId: string | null) =>
      owner.query('update "User" set "personId" = $1 where email = $2', [personId, me])
    await actAs(me)
    const gone = (await confirmed()).at(4)!
    const successorId = await reserve(3)
    const peer = (await confirmed()).find(({ isHead }) => !isHead)!
    const { rows } = await owner.query(
      `select p.id from "Person" p where p."governmentId" = (select "governmentId" from "Delegation" where id = $1)
       and p.active and not exists (select 1 from "Participant" x where x."personId" = p.id) order by p.id limit 1`,
      [delegationOf('jambi')],
    )
    const version = String((await delegationRow('jambi')).version)
    const tries: [typeof replace, string, Record<string, string>][] = [
      [replace, successorId, { ...fieldsOf(gone), successorId }],
      [add, rows[0].id, { cohortId, personId: rows[0].id, version, reason }],
      [appointNewHead, peer.personId, { cohortId, participantId: peer.id, version: String(peer.version) }],
    ]
    const before = await list()
    for (const [action, personId, fields] of tries) {
      await link(personId)
      expect((await send(action, fields)).state).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('tempat Anda sendiri'),
      })
    }
    await link(null)
    expect(await list()).toEqual(before)
  })
  it('hands the lead from the head to another, who goes and does not lead, before the departure', async () => {
    await actAs('kabag@jambi.example')
    const head = (await confirmed()).find(({ isHead }) => isHead)!
    const peer = (await confirmed()).find(({ isHead }) => !isHead)!
    const gone = (await list()).find(({ state }) => state === 'withdrawn')!
    const lead = ({ id, version }: Row) =>
      send(appointNewHead, { cohortId, participantId: id, version: String(version) })
    expect((await lead(head)).state).toMatchObject(refused('shell.wrongState'))
    expect((await lead(gone)).state).toMatchObject(refused('shell.wrongState'))
    await delegationIs('departed')
    expect((await lead(peer)).state).toMatchObject(refused('participants.notChangeable'))
    await delegationIs('approved')
    const peerIs = (state: string) => () =>
      owner.query('update "Participant" set state = $2::"ParticipantState" where id = $1', [peer.id, state])
    expect((await meanwhile(peerIs('withdrawn'), () => lead(peer))).state).toMatchObject(
      refused('shell.changedMeanwhile'),
    )
    await peerIs('confirmed')()
    const elsewhere = () =>
      owner.query('select id, "isHead", version from "Participant" where "delegationId" <> $1 order by id', [
        delegationOf('jambi'),
      ])
    const others = (await elsewhere()).rows
    expect((await lead(peer)).to).not.toBeNull()
    expect(await lastTrail()).toMatchObject({ subjectId: peer.id, after: { isHead: true } })
    expect((await elsewhere()).rows).toEqual(others)
    expect((await list()).filter(({ isHead }) => isHead).map(({ id }) => id)).toEqual([peer.id])
    expect((await lead((await list()).find(({ id }) => id === head.id)!)).to).not.toBeNull()
  })
  it('keeps when the days of somebody were freed who left before being replaced, until no reserve is left', async () => {
    await actAs('kabag@jambi.example')
    const left = (await list()).find(({ state }) => state === 'withdrawn')!
    await owner.query(`update "AwayPeriod" set "freedAt" = '2024-06-20' where "participantId" = $1`, [left.id])
    await owner.query('update "Delegation" set seats = seats + 1 where id = $1', [delegationOf('jambi')])
    const successorId = await reserve(3)
    expect((await send(replace, { ...fieldsOf(left), successorId })).to).not.toBeNull()
    expect((await freedOf(left.id)).toISOString()).toContain('2024-06-20')
    expect((await list()).find(({ personId }) => personId === successorId)).toMatchObject({ isHead: false })
    const waiting = `update "Person" set active = $2 where id in (select e."personId" from "LineUpEntry" e join "LineUp" l on l.id = e."lineUpId"
       where l."delegationId" = $1 and l.state = 'approved' and e.kind = 'reserve')`
    await owner.query(waiting, [delegationOf('jambi'), false])
    const row = (await confirmed()).at(3)!
    expect((await send(replace, { ...fieldsOf(row), successorId: await reserve(4) })).state).toMatchObject(
      refused('participants.noReserve'),
    )
    await owner.query(waiting, [delegationOf('jambi'), true])
  })
  it('hands the lead to another when the head has left', async () => {
    await actAs('kabag@jambi.example')
    const head = (await confirmed()).find(({ isHead }) => isHead)!
    await send(withdraw, fieldsOf(head))
    const next = (await confirmed()).at(2)!
    const { to } = await send(appointNewHead, { cohortId, participantId: next.id, version: String(next.version) })
    expect(to).not.toBeNull()
    const leading = (await confirmed()).filter(({ isHead }) => isHead)
    expect(leading.map(({ id }) => id)).toEqual([next.id])
    expect(await lastTrail()).toMatchObject({ action: 'participant.head' })
  })
})

describe('activation sheets', () => {
  it('make an account and a link for each participant without one, once', async () => {
    await actAs('penghubung@sumut.example')
    const without = (
      await owner.query(
        `select p."personId" from "Participant" p where p."delegationId" = $1 and p.state = 'confirmed'
           and not exists (select 1 from "User" u where u."personId" = p."personId") order by p.position limit 4`,
        [delegationOf('sumut')],
      )
    ).rows.map(({ personId }) => personId as string)
    const addresses = ['Sama@sumut.example', 'sama@sumut.example', 'KABAG@sumut.example', null]
    for (const [n, personId] of without.entries())
      await owner.query('update "Person" set email = $2 where id = $1', [personId, addresses[n]])
    expect((await send(inviteParticipants, { cohortId })).to).toMatch(/invitations$/)
    const given = await owner.query(
      'select email from "User" where "personId" = any($1) order by array_position($1, "personId")',
      [without],
    )
    expect(given.rows.map(({ email }) => email)).toEqual(['sama@sumut.example', null, null, null])
    expect(await lastTrail()).toMatchObject({ subjectId: delegationOf('sumut') })
    const people = (await peopleOf('sumut')).map(({ personId }) => personId)
    const { rows } = await owner.query(
      `select count(distinct u."personId")::int as accounts, count(a.id)::int as links from "User" u
       left join "Activation" a on a."userId" = u.id and a."usedAt" is null where u."personId" = any($1)`,
      [people],
    )
    expect(rows[0].accounts).toBe(people.length)
    expect(rows[0].links).toBe(people.length - 2) // ketua@sumut and peserta@sumut have theirs
    expect((await send(inviteParticipants, { cohortId })).state).toMatchObject(refused('participants.invitationsNone'))
  })
  it('that have expired are made anew for the one who is asked for, and for nobody else', async () => {
    await actAs('penghubung@sumut.example')
    const [, one, other] = (await peopleOf('sumut')).toReversed()
    const linksOf = async (personId: string) =>
      (
        await owner.query(
          `select a.id from "Activation" a join "User" u on u.id = a."userId" where u."personId" = $1 and a."expiresAt" > now()`,
          [personId],
        )
      ).rowCount
    expect((await send(inviteParticipants, { cohortId, participantId: one!.id })).state).toMatchObject({
      kind: 'refused',
    })
    await owner.query(
      `update "Activation" a set "expiresAt" = now() - interval '1 day' from "User" u where u.id = a."userId" and u."personId" = any($1)`,
      [[one!.personId, other!.personId]],
    )
    expect((await send(inviteParticipants, { cohortId, participantId: one!.id })).to).toMatch(/invitations$/)
    expect([await linksOf(one!.personId), await linksOf(other!.personId)]).toEqual([1, 0])
    expect(await lastTrail()).toMatchObject({ action: 'participant.invite', after: { sheets: 1 } })
  })
  it('are never a way into an account that holds an office role', async () => {
    const one = (await peopleOf('sumut')).at(-1)
    const account = async () =>
      (
        await owner.query(
          `select u.id, a.id as "linkId" from "User" u join "Activation" a on a."userId" = u.id where u."personId" = $1
           order by a."createdAt" desc limit 1`,
          [one!.personId],
        )
      ).rows[0]
    const { id, linkId } = await account()
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId")
       select gen_random_uuid(), id, 'cooperation_head', 'government', "governmentId" from "User" where id = $1`,
      [id],
    )
    await owner.query(`update "Activation" set "expiresAt" = now() - interval '1 day' where id = $1`, [linkId])
    await actAs('penghubung@sumut.example')
    const { state } = await send(inviteParticipants, { cohortId, participantId: one!.id })
    expect(state).toMatchObject({ kind: 'refused' })
    expect((await account()).linkId).toBe(linkId)
  })
  it('are refused to whoever is not the section or the liaison of the own delegation', async () => {
    for (const email of ['verifikator@jambi.example', 'auditor@jambi.example', 'ketua@sumut.example']) {
      await actAs(email)
      expect((await send(inviteParticipants, { cohortId })).state, email).toMatchObject({ kind: 'refused' })
    }
  })
})
