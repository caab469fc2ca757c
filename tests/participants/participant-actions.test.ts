import { describe, expect, it } from 'vitest'
import { appointNewHead, replace, withdraw } from '@/lib/participants/actions'
import { add } from '@/lib/participants/addition-actions'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import { cohortId, delegationOf, delegationRow, peopleOf } from '../departures/release-day'
import { actAs, lastTrail, owner, send } from '../support/acting'

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
const freedOf = async (participantId: string) =>
  (await owner.query('select "freedAt" from "AwayPeriod" where "participantId" = $1', [participantId])).rows[0]?.freedAt

describe('the name list after the approval', () => {
  it('lets the next reserve take a seat in one step; who was second is not asked before the first', async () => {
    await actAs('kabag@jambi.example')
    const gone = (await confirmed()).at(5)!
    const third = await send(replace, { ...fieldsOf(gone), successorId: await reserve(3) })
    expect(third.state).toMatchObject({ kind: 'refused' })
    const successorId = await reserve(2) // reserve 1 has moved up in the demo
    const { to } = await send(replace, { ...fieldsOf(gone), successorId })
    expect(to).toBe(`/cohorts/${cohortId}/participants?redo=${gone.id}`)
    const after = await list()
    expect(after.find(({ id }) => id === gone.id)?.state).toBe('replaced')
    expect(after.find(({ personId }) => personId === successorId)).toMatchObject({
      state: 'confirmed',
      position: gone.position,
    })
    expect(await delegationRow('jambi')).toMatchObject({ taken: 19, seats: 19 })
    expect(await freedOf(gone.id)).not.toBeNull()
    expect(await lastTrail()).toMatchObject({ action: 'participant.replace', reason })
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
    expect((await send(add, await fields())).to).not.toBeNull()
    expect(await delegationRow('jambi')).toMatchObject({ taken: 19 })
    const full = await send(add, { ...(await fields()), personId: await reserve(4) })
    expect(full.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Semua kursi') })
    const again = await send(add, await fields())
    expect(again.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('sudah') })
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
    expect((await send(inviteParticipants, { cohortId })).to).toMatch(/invitations$/)
    const people = (await peopleOf('sumut')).map(({ personId }) => personId)
    const { rows } = await owner.query(
      `select count(distinct u."personId")::int as accounts, count(a.id)::int as links from "User" u
       left join "Activation" a on a."userId" = u.id and a."usedAt" is null where u."personId" = any($1)`,
      [people],
    )
    expect(rows[0].accounts).toBe(people.length)
    expect(rows[0].links).toBe(people.length - 2) // ketua@sumut and peserta@sumut have theirs
    expect((await send(inviteParticipants, { cohortId })).state).toMatchObject({ kind: 'refused' })
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
