import { beforeEach, describe, expect, it } from 'vitest'
import { redoDue, redoOrder, redoRefusal } from '@/lib/participants/redo'
import { tickRedo } from '@/lib/participants/redo-actions'
import { toDay } from '@/lib/platform/dates'
import { cohortId, setClock } from '../departures/release-day'
import { actAs, lastTrail, owner, send, submit } from '../support/acting'
import { refused } from '../support/refused'
import { waitingOf } from '../support/waiting'

beforeEach(() => setClock('2024-06-28'))

const rowOf = async (kind: string) =>
  (
    await owner.query(
      `select r.id, r."doneAt", r."doneByName" from "RedoItem" r where r."cohortId" = $1 and r.kind = $2::"RedoKind"`,
      [cohortId, kind],
    )
  ).rows[0] as { id: string; doneAt: Date | null; doneByName: string | null }
const tick = async (kind: string, isDone: 'yes' | 'no') =>
  submit(tickRedo, { cohortId, redoId: (await rowOf(kind)).id, isDone })
const waits = async (email: string) => (await waitingOf(email)).find(({ id }) => id.startsWith('participants.redo:'))

describe('what is redone outside after a replacement', () => {
  it('waits for the section with a number and its nearest day, and for nobody else', async () => {
    for (const email of ['staf@jambi.example', 'kabag@jambi.example'])
      expect(await waits(email), email).toMatchObject({ what: { values: { n: 3 } }, due: '2024-06-25' })
    for (const email of ['penghubung@sumut.example', 'hr@jambi.example', 'asisten@jambi.example'])
      expect(await waits(email), email).toBeUndefined()
  })
  it('is ticked by the section with who and when; a second press changes nothing, and the tick can be taken back', async () => {
    await actAs('staf@jambi.example')
    const { to } = await send(tickRedo, { cohortId, redoId: (await rowOf('ticket')).id, isDone: 'yes' })
    expect(to).toBe(`/cohorts/${cohortId}/participants/redo`)
    const first = await rowOf('ticket')
    expect(first.doneAt).not.toBeNull()
    expect(await lastTrail()).toMatchObject({
      action: 'participant.redo',
      before: { redo: 'ticket', redone: false },
      after: { redo: 'ticket', redone: true },
    })
    await actAs('kabag@jambi.example')
    expect((await tick('ticket', 'yes')).to).not.toBeNull()
    expect(await rowOf('ticket')).toEqual(first)
    expect(await waits('staf@jambi.example')).toMatchObject({ what: { values: { n: 2 } } })
    await actAs('staf@jambi.example')
    for (const _ of [1, 2]) expect((await tick('ticket', 'no')).to).not.toBeNull()
    expect(await rowOf('ticket')).toMatchObject({ doneAt: null, doneByName: null })
    expect(await lastTrail()).toMatchObject({ action: 'participant.undo-redo' })
  })
  it('is no work any more once its successor has left again', async () => {
    const { rows } = await owner.query(
      `update "Participant" set state = 'withdrawn' where id = (select "successorId" from "ParticipantChange" c
         join "RedoItem" r on r."changeId" = c.id where r."cohortId" = $1 limit 1) returning id`,
      [cohortId],
    )
    expect(await waits('staf@jambi.example')).toBeUndefined()
    await actAs('staf@jambi.example')
    expect((await tick('ticket', 'yes')).state).toMatchObject(refused('participants.redoNobody'))
    await owner.query(`update "Participant" set state = 'confirmed' where id = $1`, [rows[0].id])
  })
})

describe('by when', () => {
  const leaves = toDay('2024-06-30')
  it('each thing has its day before the departure, the farthest first', () => {
    const days = redoOrder.map((kind) => redoDue(kind, leaves, toDay('2024-05-01')))
    expect(days).toEqual([...days].sort())
    expect([days[0], days.at(-1)]).toEqual(['2024-06-16', '2024-06-28'])
  })
  it('no day lies in the past, and none is made up where no departure is known', () => {
    expect(redoDue('partner', leaves, toDay('2024-06-24'))).toBe('2024-06-24')
    expect(redoDue('ticket', null, toDay('2024-06-24'))).toBeNull()
  })
  it('ends with the cohort and with the return, and can still be ticked late on the way', () => {
    const facts = { cohortState: 'selecting', delegationState: 'approved', successorState: 'confirmed' } as const
    expect(redoRefusal(facts)).toBeNull()
    expect(redoRefusal({ ...facts, delegationState: 'departed', successorState: 'departed' })).toBeNull()
    expect(redoRefusal({ ...facts, cohortState: 'cancelled' })).toBe('participants.redoOver')
    expect(redoRefusal({ ...facts, delegationState: 'completed' })).toBe('participants.redoOver')
  })
})
