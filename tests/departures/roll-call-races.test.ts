import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/roll-call/route'
import { closeRollCall, markRollCall } from '@/lib/departures/roll-call-actions'
import { actAs, owner, send, submit } from '../support/acting'
import { holding, waiting } from '../support/locks'
import { carelessly, meanwhile, meet, winners } from '../support/meeting'
import { cohortId, delegationOf, delegationRow, marksOf, type PersonRow, peopleOf, setClock } from './release-day'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})
vi.mock('@/lib/platform/doors/endpoint', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/endpoint')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineEndpoint: stopping(real.defineEndpoint) }
})

const officer = 'staf@jambi.example'
let people: PersonRow[]
const asForm = ({ version }: { version: number }) => ({
  cohortId,
  version: String(version),
  reason: 'Sakit',
  early: 'on',
})
const close = async () => send(closeRollCall, asForm(await delegationRow('jambi')))
const setDelegation = (state: string) =>
  owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationOf('jambi'), state])
const setPeople = (state: string, ids = people.map(({ id }) => id)) =>
  owner.query('update "Participant" set state = $2::"ParticipantState" where id = any($1)', [ids, state])
/** Marks by hand: `after` seconds after the hour of departure. */
const mark = (ids: string[], kind: string, after: number) =>
  owner.query(
    `insert into "RollCallMark" (id, "participantId", "delegationId", "governmentId", mark, "markedAt", "byId", "byName")
     select gen_random_uuid(), p.id, "delegationId", p."governmentId", $2::"RollCallMarkKind",
       '2024-06-30T02:00:00Z'::timestamptz + make_interval(secs => $3), u.id, u.name
     from "Participant" p, "User" u where p.id = any($1) and u.email = $4`,
    [ids, kind, after, officer],
  )
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) })

beforeEach(async () => {
  await setClock('2024-06-30')
  await actAs(officer)
  await setDelegation('approved')
  people ??= await peopleOf('jambi')
  await setPeople('confirmed')
})

describe('a mark that was read while the roll call was open and is written after it closed', () => {
  it('does not get in, from the form or from a phone', async () => {
    const { id } = people[0]!
    const before = await marksOf(id)
    const closing = () => setDelegation('departed')
    const tap = { cohortId, participantId: id, mark: 'present' }
    const tapped = await meanwhile(closing, () => send(markRollCall, { ...tap, markId: randomUUID() }))
    expect(tapped.state).toMatchObject(refused('tidak sedang dibuka'))
    await setDelegation('approved')
    const rows = [{ id: randomUUID(), participantId: id, mark: 'present', markedAt: '2024-06-30T02:00:00Z' }]
    const body = JSON.stringify({ cohortId, rows })
    const request = new Request('http://localhost/api/roll-call', { method: 'POST', body })
    expect((await meanwhile(closing, () => POST(request))).status).toBe(409)
    expect(await marksOf(id)).toEqual(before)
  })
})

describe('a mark that is being written', () => {
  it('is waited for by the closing, which counts it', async () => {
    const ids = people.map(({ id }) => id)
    await mark(ids, 'present', 0)
    const tap = { cohortId, participantId: ids[0]!, mark: 'undo', markId: randomUUID() }
    const form = asForm(await delegationRow('jambi'))
    await setClock('2024-06-30', '09:30')
    // The tap holds the roll call open and stands at its row; the closing comes to wait behind it.
    const lock = await holding('lock table "RollCallMark" in share mode', [])
    const tapping = submit(markRollCall, tap)
    await waiting([tapping])
    const closing = submit(closeRollCall, form)
    await waiting([tapping, closing])
    await lock.release()
    expect((await tapping).to).not.toBeNull()
    expect((await closing).state).toMatchObject(refused('belum ditandai'))
    expect((await delegationRow('jambi')).state).toBe('approved')
  })
})

describe('closing the roll call', () => {
  it('looks again at the marks and at the people: they may have changed since the page was read', async () => {
    const ids = people.map(({ id }) => id)
    await mark(ids, 'present', 3600)
    const unmarked = await meanwhile(() => mark([ids[0]!], 'undo', 3601), close)
    expect(unmarked.state).toMatchObject(refused('belum ditandai'))
    await mark(ids, 'present', 3602)
    expect((await meanwhile(() => setPeople('withdrawn'), close)).state).toMatchObject(refused('Belum ada peserta'))
    expect((await delegationRow('jambi')).state).toBe('approved')
  })
  it('writes nothing when somebody is moved while it is being written', async () => {
    const ids = people.map(({ id }) => id)
    await mark(ids, 'absent', 3603)
    const lock = await holding(`update "Participant" set state = 'departed' where id = $1`, [ids[0]])
    const closing = submit(closeRollCall, asForm(await delegationRow('jambi')))
    await waiting([closing])
    await lock.release()
    expect((await closing).state).toMatchObject(refused('telah diubah'))
    expect((await delegationRow('jambi')).state).toBe('approved')
    expect(await peopleOf('jambi', ['no_show'])).toEqual([])
  })
  it('of two at once happens once', async () => {
    await mark(
      people.map(({ id }) => id),
      'present',
      3604,
    )
    const both: [string, typeof close][] = [
      [officer, close],
      [officer, close],
    ]
    expect(winners(await meet(both))).toHaveLength(1)
    expect(await countDepartures()).toBe(1)
  })
  it('control: happens twice where state and version are not looked at', async () => {
    const before = await countDepartures()
    const both: [string, typeof close][] = [
      [officer, close],
      [officer, close],
    ]
    expect(winners(await meet(both, carelessly))).toHaveLength(2)
    expect(await countDepartures()).toBe(before + 2)
  })
})

const countDepartures = async () =>
  (
    await owner.query(
      `select count(*)::int as n from "AuditEvent" where action = 'delegation.depart' and outcome = 'done' and "subjectId" = $1`,
      [delegationOf('jambi')],
    )
  ).rows[0].n as number
