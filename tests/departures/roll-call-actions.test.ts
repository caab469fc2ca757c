import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { POST } from '@/app/api/roll-call/route'
import { completeDelegation } from '@/lib/departures/return-actions'
import { closeRollCall, markRollCall, reopenRollCall } from '@/lib/departures/roll-call-actions'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { refused } from '../support/refused'
import {
  awayOf,
  cohortId,
  delegationOf,
  delegationRow,
  marksOf,
  type PersonRow,
  peopleOf,
  setClock,
} from './release-day'

type Mark = 'present' | 'absent' | 'undo'
const mark = (participantId: string, kind: Mark, markId: string = randomUUID()) =>
  send(markRollCall, { cohortId, participantId, mark: kind, markId })
const row = (participantId: string, kind: Mark, markedAt = '2024-06-30T02:00:00Z', id: string = randomUUID()) => ({
  id,
  participantId,
  mark: kind,
  markedAt,
})
async function post(rows: unknown[]) {
  const answer = await POST(
    new Request('http://localhost/api/roll-call', { method: 'POST', body: JSON.stringify({ cohortId, rows }) }),
  )
  return {
    status: answer.status,
    body: (await answer.json()) as { people?: { participantId: string; presence: string }[]; reason?: string },
  }
}
const close = async (government: 'jambi' | 'sumut', fields = {}) =>
  send(closeRollCall, { cohortId, version: String((await delegationRow(government)).version), early: 'on', ...fields })
const reopen = async (reason: string) =>
  send(reopenRollCall, { cohortId, version: String((await delegationRow('jambi')).version), reason })
const markAll = async (people: PersonRow[], kind: Mark = 'present') =>
  post(people.map(({ id }) => row(id, kind, new Date('2024-06-30T02:00:00Z').toISOString())))

beforeEach(() => setClock('2024-06-30'))

describe('the roll call', () => {
  it('opens on the day of departure, not before', async () => {
    await setClock('2024-06-29')
    await actAs('staf@jambi.example')
    const [first] = await peopleOf('jambi')
    expect((await mark(first!.id, 'present')).state).toMatchObject({ kind: 'refused' })
    expect((await post([row(first!.id, 'present')])).status).toBe(409)
    expect(await marksOf(first!.id)).toEqual([])
  })
  it('tells a phone that only asks what all phones say, and writes nothing for it, in the trail neither', async () => {
    await actAs('staf@jambi.example')
    const before = await lastTrail()
    const { status, body } = await post([])
    expect([status, body.people?.length]).toEqual([200, 19])
    expect(await lastTrail()).toEqual(before)
    await setClock('2024-06-29')
    expect((await post([])).status).toBe(200)
    await actAs('ketua@sumut.example')
    expect((await post([])).body.people).toHaveLength(10)
    await actAs('peserta@jambi.example')
    expect((await post([])).status).toBe(403)
  })
  it('takes a tap by a plain form and keeps who tapped', async () => {
    await actAs('staf@jambi.example')
    const [first] = await peopleOf('jambi')
    expect((await mark(first!.id, 'present')).to).toBe(`/cohorts/${cohortId}/departure/roll-call`)
    expect(await marksOf(first!.id)).toMatchObject([{ mark: 'present' }])
    expect(await lastTrail()).toMatchObject({
      action: 'rollcall.mark',
      outcome: 'done',
      subjectKind: 'participant',
      subjectId: first!.id,
      after: { mark: 'present', added: 1 },
    })
    const id = (await marksOf(first!.id))[0]!.id
    await mark(first!.id, 'present', id)
    expect(await lastTrail()).toMatchObject({ after: { mark: 'present', added: 0 } })
    expect((await mark(delegationOf('jambi'), 'present')).state).toMatchObject(refused('departures.notOnList'))
  })
  it('counts the same mark once, however often and from whichever phone it arrives', async () => {
    const [, person] = await peopleOf('jambi')
    const tap = row(person!.id, 'present')
    await actAs('staf@jambi.example')
    const both = await Promise.all([post([tap]), post([tap, tap])])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    await actAs('kabag@jambi.example')
    await post([tap])
    expect(await marksOf(person!.id)).toHaveLength(1)
  })
  it('puts the taps of two phones together, and the last tap counts', async () => {
    const [, , person] = await peopleOf('jambi')
    await actAs('staf@jambi.example')
    await post([row(person!.id, 'undo', '2024-06-30T01:59:00Z')])
    const [{ markedAt }] = (await marksOf(person!.id)) as unknown as [{ markedAt: Date }]
    expect(markedAt.toISOString()).toBe('2024-06-30T01:59:00.000Z')
    await actAs('kabag@jambi.example')
    const { body } = await post([row(person!.id, 'present', '2024-06-30T01:58:00Z')])
    expect(body.people?.find(({ participantId }) => participantId === person!.id)?.presence).toBe('unmarked')
  })
  it('takes a tap from the future as one of now', async () => {
    const [, , , person] = await peopleOf('jambi')
    await actAs('staf@jambi.example')
    await post([row(person!.id, 'absent', '2030-01-01T00:00:00Z')])
    const [tapped] = (await marksOf(person!.id)) as unknown as { markedAt: Date }[]
    expect(tapped!.markedAt.toISOString()).toMatch(/^2024-06-30T0[12]/)
    const { body } = await post([row(person!.id, 'present', '2030-01-01T00:00:00Z')])
    expect(body.people?.find(({ participantId }) => participantId === person!.id)?.presence).toBe('present')
  })
  it('knows nobody of another government: their person is refused, and nothing is kept', async () => {
    const [own] = await peopleOf('jambi')
    await actAs('penghubung@sumut.example')
    expect((await mark(own!.id, 'absent')).state).toMatchObject({ kind: 'refused' })
    expect((await post([row(own!.id, 'absent')])).status).toBe(409)
    expect(await marksOf(own!.id)).toHaveLength(1)
  })
  it.each(['auditor@jambi.example', 'asisten@jambi.example', 'verifikator@jambi.example', 'peserta@jambi.example'])(
    'is not for %s to mark',
    async (email) => {
      await actAs(email)
      const [first] = await peopleOf('jambi')
      expect((await post([row(first!.id, 'absent')])).status).toBe(403)
      expect((await mark(first!.id, 'absent')).state).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ action: 'rollcall.mark', outcome: 'denied' })
    },
  )
  it('answers 401 to whoever is not signed in, and 400 to what is no row', async () => {
    await actAs(null)
    const [first] = await peopleOf('jambi')
    expect((await post([row(first!.id, 'present')])).status).toBe(401)
    await actAs('staf@jambi.example')
    expect((await post([{ id: 'x' }])).status).toBe(400)
  })
})

describe('closing the roll call', () => {
  it('waits until each confirmed person is marked', async () => {
    await actAs('staf@jambi.example')
    expect((await close('jambi')).state).toMatchObject(refused('cohorts.unmarkedPeople'))
    expect((await delegationRow('jambi')).state).toBe('approved')
    await setClock('2024-06-29')
    expect((await close('jambi')).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('dapat diisi mulai'),
    })
    await setClock('2024-06-30')
    const all = (await peopleOf('jambi')).map(({ id }) => id)
    const stateOf = (to: string) =>
      owner.query('update "Participant" set state = $2::"ParticipantState" where id = any($1)', [all, to])
    await stateOf('withdrawn')
    expect((await close('jambi')).state).toMatchObject(refused('departures.nobodyGoes'))
    await stateOf('confirmed')
  })
  it('twice at once closes it once: those present depart, those absent free seat and days', async () => {
    await actAs('staf@jambi.example')
    const people = await peopleOf('jambi')
    const [absent, ...rest] = people.toReversed()
    await markAll(rest)
    await post([row(absent!.id, 'absent', '2024-06-30T02:00:00Z')])
    const { version, taken } = await delegationRow('jambi')
    const twice = await Promise.all(
      [1, 2].map(() => send(closeRollCall, { cohortId, version: String(version), reason: 'Sakit', early: 'on' })),
    )
    expect(twice.filter(({ to }) => to !== null)).toHaveLength(1)
    expect(await delegationRow('jambi')).toMatchObject({ state: 'departed', taken: taken - 1 })
    expect((await peopleOf('jambi', ['departed'])).map(({ id }) => id).toSorted()).toEqual(
      rest.map(({ id }) => id).toSorted(),
    )
    expect((await peopleOf('jambi', ['no_show'])).map(({ id }) => id)).toEqual([absent!.id])
    expect((await awayOf(absent!.id)).freedAt).not.toBeNull()
    expect((await awayOf(rest[0]!.id)).freedAt).toBeNull()
    const changes = await owner.query('select kind, reason from "ParticipantChange" where "participantId" = $1', [
      absent!.id,
    ])
    expect(changes.rows).toEqual([{ kind: 'no_show', reason: 'Sakit' }])
    const trail = await owner.query(
      `select after from "AuditEvent" where action = 'delegation.depart' and outcome = 'done' and "subjectId" = $1 and at > now() - interval '1 minute'`,
      [delegationOf('jambi')],
    )
    expect(trail.rows).toEqual([{ after: { state: 'departed', present: rest.length, absent: 1 } }])
  })
  it('lets no later mark in', async () => {
    await actAs('staf@jambi.example')
    const [first] = await peopleOf('jambi')
    const before = await marksOf(first!.id)
    expect((await post([row(first!.id, 'undo')])).status).toBe(409)
    expect(await marksOf(first!.id)).toEqual(before)
  })
  it('is reopened with a reason only, by an officer', async () => {
    await actAs('staf@jambi.example')
    expect((await reopen(' ')).state).toMatchObject({ kind: 'invalid' })
    await actAs('auditor@jambi.example')
    expect((await reopen('Datang terlambat')).state).toMatchObject({ kind: 'refused' })
    await actAs('staf@jambi.example')
    const [absent] = await peopleOf('jambi', ['no_show'])
    const { freedAt } = await awayOf(absent!.id)
    expect((await reopen('Datang terlambat')).to).toBe(`/cohorts/${cohortId}/departure/roll-call`)
    expect((await close('jambi', { reason: 'Tetap tidak datang' })).to).toBe(`/cohorts/${cohortId}/departure`)
    expect((await awayOf(absent!.id)).freedAt).toEqual(freedAt)
    const told = await owner.query('select reason from "ParticipantChange" where "participantId" = $1', [absent!.id])
    expect(told.rows).toEqual([{ reason: 'Sakit' }])
    expect((await reopen('Datang terlambat')).to).toBe(`/cohorts/${cohortId}/departure/roll-call`)
    expect((await delegationRow('jambi')).state).toBe('approved')
    expect(await lastTrail()).toMatchObject({ action: 'delegation.reopen', reason: 'Datang terlambat' })
  })
  it('does not let in who came late once the seat has gone to another', async () => {
    await actAs('staf@jambi.example')
    const [late] = await peopleOf('jambi', ['no_show'])
    await post([row(late!.id, 'present', '2024-06-30T03:00:00Z')])
    await setClock('2024-06-30', '11:00')
    await post([row(late!.id, 'present', '2024-06-30T03:30:00Z')])
    const { seats, taken } = await delegationRow('jambi')
    await owner.query('update "Delegation" set seats = taken where id = $1', [delegationOf('jambi')])
    expect((await close('jambi')).state).toMatchObject({ kind: 'refused' })
    expect((await peopleOf('jambi', ['no_show'])).map(({ id }) => id)).toEqual([late!.id])
    expect((await delegationRow('jambi')).state).toBe('approved')
    await owner.query('update "Delegation" set seats = $2 where id = $1', [
      delegationOf('jambi'),
      Math.max(seats, taken + 1),
    ])
    expect((await close('jambi')).to).toBe(`/cohorts/${cohortId}/departure`)
    expect((await awayOf(late!.id)).freedAt).toBeNull()
    expect(await peopleOf('jambi', ['no_show'])).toEqual([])
  })
  it('can be done by the head of the delegation, over the own people alone', async () => {
    await actAs('ketua@sumut.example')
    const people = await peopleOf('sumut')
    const [absent, ...rest] = people.toReversed()
    expect((await markAll(rest)).status).toBe(200)
    expect((await mark(absent!.id, 'absent')).state).toBeNull()
    expect((await close('sumut', { reason: '' })).to).toBe(`/cohorts/${cohortId}/departure`)
    expect((await delegationRow('sumut')).state).toBe('departed')
    expect((await peopleOf('sumut', ['no_show'])).map(({ id }) => id)).toEqual([absent!.id])
    expect(await lastTrail()).toMatchObject({ action: 'delegation.depart', outcome: 'done' })
  })
})

describe('the return', () => {
  const complete = async () =>
    send(completeDelegation, { cohortId, version: String((await delegationRow('jambi')).version) })
  it('is recorded from the day of return, not before', async () => {
    await setClock('2024-07-05')
    await actAs('staf@jambi.example')
    expect((await complete()).state).toMatchObject({ kind: 'refused' })
    await setClock('2024-07-06', '18:00')
    const people = await peopleOf('jambi')
    const [stayed, ...home] = people.map(({ id }) => id)
    await owner.query(`update "Participant" set state = 'no_show' where id = $1`, [stayed])
    expect((await complete()).to).toBe(`/cohorts/${cohortId}/departure`)
    expect(await lastTrail()).toMatchObject({
      action: 'delegation.complete',
      subjectId: delegationOf('jambi'),
      before: { state: 'departed' },
      after: { state: 'completed', completed: home.length },
    })
    expect((await delegationRow('jambi')).state).toBe('completed')
    expect((await peopleOf('jambi', ['completed'])).map(({ id }) => id)).toEqual(home)
    expect((await peopleOf('jambi', ['no_show'])).map(({ id }) => id)).toEqual([stayed])
    expect(await peopleOf('jambi', ['departed'])).toEqual([])
    expect(await peopleOf('sumut', ['completed'])).toEqual([])
    expect((await complete()).state).toMatchObject(refused('shell.wrongState'))
  })
})
