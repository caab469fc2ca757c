import { beforeEach, describe, expect, it } from 'vitest'
import { earlyClosing, lastCallOf } from '@/lib/departures/early-closing'
import type { Leg } from '@/lib/departures/legs'
import { closeRollCall } from '@/lib/departures/roll-call-actions'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'
import { actAs, owner, send } from '../support/acting'
import { cohortId, delegationOf, delegationRow, peopleOf, setClock } from './release-day'

const day = toDay('2024-06-30')
const at = (time: string) => instantOf(day, toWallTime(time), 'Asia/Jakarta')
const leg = {
  ...{ id: 'l', direction: 'outbound', mode: 'flight', code: '', fromPlace: 'A', toPlace: 'B' },
  ...{ departsOn: day, departsAt: toWallTime('20:00'), departsZone: 'Asia/Jakarta' },
  ...{ arrivesOn: day, arrivesAt: toWallTime('21:00'), arrivesZone: 'Asia/Jakarta' },
} as Leg
const ceremony = {
  ...{ id: 'c', place: 'Bandara', day, startsAt: toWallTime('17:30'), zone: 'Asia/Jakarta' as const },
  ...{ officiant: '', officiantPost: '', onBehalfOf: '', dress: '' },
  rundown: [{ id: 'r', startsAt: toWallTime('16:30'), activity: 'Kumpul', officer: '' }],
}

describe('until when somebody can still come', () => {
  it('is when the first leg leaves, else when people gather, and unknown where neither is written', () => {
    expect(lastCallOf([leg], ceremony)?.at).toEqual(at('20:00'))
    expect(lastCallOf([], ceremony)?.at).toEqual(at('16:30'))
    expect(lastCallOf([], { ...ceremony, rundown: [] })?.at).toEqual(at('17:30'))
    expect(lastCallOf([], null)).toBeNull()
  })
  it('asks before that and no later, and only where somebody is absent', () => {
    const lastCall = lastCallOf([leg], ceremony)
    const ask = (time: string, absent: string[]) => earlyClosing({ lastCall, now: at(time), absent })
    expect(ask('09:02', ['Orang Contoh'])).toMatchObject({
      key: 'departures.closesBeforeLeg',
      values: { names: { names: ['Orang Contoh'] } },
    })
    expect(ask('20:00', ['Orang Contoh'])).toBeNull()
    expect(ask('09:02', [])).toBeNull()
    expect(earlyClosing({ lastCall: null, now: at('09:02'), absent: ['Orang Contoh'] })).toBeNull()
  })
})

describe('closing a roll call in the morning of the departure', () => {
  beforeEach(() => setClock('2024-06-30', '09:02'))
  it('asks by naming the absent and how it is opened again, changes nothing, and goes on once that is ticked', async () => {
    const people = await peopleOf('jambi', ['confirmed'])
    const missing = people.at(-1)!
    await owner.query(
      `insert into "RollCallMark" (id, "participantId", "delegationId", "governmentId", mark, "markedAt", "byId", "byName")
       select gen_random_uuid(), p.id, p."delegationId", p."governmentId", (case when p.id = $2 then 'absent' else 'present' end)::"RollCallMarkKind",
         '2024-06-30T01:30:00Z', u.id, u.name
       from "Participant" p, "User" u where p."delegationId" = $1 and p.state = 'confirmed' and u.email = 'kabag@jambi.example'`,
      [delegationOf('jambi'), missing.id],
    )
    await actAs('staf@jambi.example')
    const fields = async () => ({ cohortId, version: String((await delegationRow('jambi')).version), reason: '' })
    const { state } = await send(closeRollCall, await fields())
    expect(state).toMatchObject({ kind: 'invalid', fields: { early: expect.stringContaining(missing.name) } })
    expect((state as unknown as { fields: { early: string } }).fields.early).toMatch(
      /09\.0\d WIB.*13\.30 WIB.*membuka presensi lagi/,
    )
    expect((await delegationRow('jambi')).state).toBe('approved')
    expect((await send(closeRollCall, { ...(await fields()), early: 'on' })).to).not.toBeNull()
    expect((await delegationRow('jambi')).state).toBe('departed')
  })
})
