import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cancelCohort } from '@/lib/cohorts/call-actions'
import { closeRollCall, reopenRollCall } from '@/lib/departures/roll-call-actions'
import { replace, withdraw } from '@/lib/participants/actions'
import { add } from '@/lib/participants/addition-actions'
import { cohortId, delegationOf, delegationRow, peopleOf, setClock } from '../departures/release-day'
import { actAs, owner, send } from '../support/acting'
import { meanwhile } from '../support/meeting'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const reason = 'Mitra menunda seluruh program tahun ini.'
const setCohort = (state: string) =>
  owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohortId, state])
const setDelegation = (state: string) =>
  owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationOf('jambi'), state])
const versionOf = async (table: 'Cohort' | 'Participant', id: string) =>
  String((await owner.query(`select version from "${table}" where id = $1`, [id])).rows[0].version)
const refused = (text: string) => ({ kind: 'refused', reason: expect.stringContaining(text) })
const going = async () => (await peopleOf('jambi', ['confirmed'])).length

/** Somebody of the register who goes nowhere, for the seat of somebody who has left. */
async function newcomer() {
  const [gone] = await peopleOf('jambi', ['confirmed'])
  const version = await versionOf('Participant', gone!.id)
  await send(withdraw, { cohortId, participantId: gone!.id, version, reason })
  const { rows } = await owner.query(
    `select p.id from "Person" p where p."governmentId" = $1 and p.active and not exists (
       select from "AwayPeriod" a where a."personId" = p.id) and not exists (
       select from "Participant" t where t."personId" = p.id) order by p.id limit 1`,
    [
      (await owner.query('select "governmentId" from "Delegation" where id = $1', [delegationOf('jambi')])).rows[0]
        .governmentId,
    ],
  )
  return rows[0].id as string
}
const addition = async () => ({
  cohortId,
  personId: await newcomer(),
  version: String((await delegationRow('jambi')).version),
  reason,
})

beforeEach(async () => {
  await setClock('2024-06-30')
  await actAs('kabag@jambi.example')
})
afterEach(async () => {
  await setCohort('selecting')
  await setDelegation('approved')
})

describe('the name list of a cancelled cohort', () => {
  it('takes nobody in, and gives no place to a reserve', async () => {
    const fields = await addition()
    const [row] = await peopleOf('jambi', ['withdrawn'])
    const before = await going()
    await setCohort('cancelled')
    expect((await send(add, fields)).state).toMatchObject(refused('dibatalkan'))
    const version = await versionOf('Participant', row!.id)
    const replacing = { cohortId, participantId: row!.id, version, reason, successorId: fields.personId }
    expect((await send(replace, replacing)).state).toMatchObject(refused('dibatalkan'))
    expect(await going()).toBe(before)
  })
  it('takes nobody in who was added while it was being cancelled', async () => {
    const fields = await addition()
    const before = await going()
    const { state } = await meanwhile(
      () => setCohort('cancelled'),
      () => send(add, fields),
    )
    expect(state).toMatchObject(refused('telah diubah'))
    expect(await going()).toBe(before)
    const [row] = await peopleOf('jambi', ['withdrawn'])
    const { rows } = await owner.query(
      `select e."personId" from "LineUpEntry" e join "LineUp" l on l.id = e."lineUpId" where l."delegationId" = $1 and l.state = 'approved'
        and e.kind = 'reserve' and not exists (select from "Participant" p where p."delegationId" = $1 and p."personId" = e."personId")
        order by e."reserveRank" limit 1`,
      [delegationOf('jambi')],
    )
    const version = await versionOf('Participant', row!.id)
    const replacing = { cohortId, participantId: row!.id, version, reason, successorId: rows[0].personId }
    await setCohort('selecting')
    const replaced = await meanwhile(
      () => setCohort('cancelled'),
      () => send(replace, replacing),
    )
    expect(replaced.state).toMatchObject(refused('telah diubah'))
    await setCohort('selecting')
    await setDelegation('departed')
    const reopening = { cohortId, version: String((await delegationRow('jambi')).version), reason }
    const reopened = await meanwhile(
      () => setCohort('cancelled'),
      () => send(reopenRollCall, reopening),
    )
    expect(reopened.state).toMatchObject(refused('telah diubah'))
  })
})

describe('cancelling a cohort at the moment of', () => {
  it('a closing roll call: whoever closes comes too late', async () => {
    await owner.query(
      `insert into "RollCallMark" (id, "participantId", "delegationId", "governmentId", mark, "markedAt", "byId", "byName")
       select gen_random_uuid(), p.id, p."delegationId", p."governmentId", 'present', '2024-06-30T01:30:00Z', u.id, u.name
       from "Participant" p, "User" u where p."delegationId" = $1 and p.state = 'confirmed' and u.email = 'kabag@jambi.example'`,
      [delegationOf('jambi')],
    )
    const fields = { cohortId, version: String((await delegationRow('jambi')).version), reason: '' }
    const { state } = await meanwhile(
      () => setCohort('cancelled'),
      () => send(closeRollCall, fields),
    )
    expect(state).toMatchObject(refused('telah diubah'))
    expect((await delegationRow('jambi')).state).toBe('approved')
  })
  it('… and whoever cancels after it', async () => {
    const fields = { cohortId, version: await versionOf('Cohort', cohortId), reason }
    const [someone] = await peopleOf('jambi', ['confirmed'])
    const setPerson = (state: string) =>
      owner.query('update "Participant" set state = $2::"ParticipantState" where id = $1', [someone!.id, state])
    for (const [left, back] of [
      [() => setDelegation('departed'), () => setDelegation('approved')],
      [() => setDelegation('completed'), () => setDelegation('approved')],
      [() => setPerson('departed'), () => setPerson('confirmed')],
      [() => setPerson('completed'), () => setPerson('confirmed')],
    ] as const) {
      const { state } = await meanwhile(left, () => send(cancelCohort, fields))
      expect(state).toMatchObject(refused('berangkat'))
      await back()
    }
    expect((await owner.query('select state from "Cohort" where id = $1', [cohortId])).rows[0].state).toBe('selecting')
  })
})
