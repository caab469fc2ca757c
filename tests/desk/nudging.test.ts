import { beforeEach, describe, expect, it } from 'vitest'
import type { NudgeThing } from '@/lib/access/nudge-things'
import { saveEscalation } from '@/lib/desk/escalation-actions'
import { findSteps } from '@/lib/desk/escalation-queries'
import { nudge } from '@/lib/desk/nudge-actions'
import { findNudge, listNudges } from '@/lib/desk/nudge-queries'
import { nudgeAddress, nudgeOfItem, nudgeOfWait } from '@/lib/desk/nudging'
import { inRequest } from '@/lib/platform/doors/transaction'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { forgetAll, toldOf } from '../notifications/told'
import { actAs, owner, send, submit } from '../support/acting'
import { refused } from '../support/refused'

const [call, water] = [idOf('cohort', 'data-ai'), idOf('cohort', 'water')]
const halfOf = (cohortId: string, government = 'jambi') => idOf('delegation', cohortId, government)
const of = (cohortId: string, thing: NudgeThing, government = 'jambi') => ({
  ...{ cohortId, delegationId: halfOf(cohortId, government), thing },
})
const emails = async () => (await toldOf('task.nudged')).map(({ email }) => email)

beforeEach(async () => {
  await forgetAll()
  await owner.query('delete from "Nudge"')
  await actAs('staf@jambi.example')
})

describe('asking whoever holds the ball', () => {
  it('asks the verifiers, the agencies whose nominations were returned, and the assessors, each with their own page', async () => {
    expect((await send(nudge, of(call, 'verify'))).to).toBe(nudgeAddress(of(call, 'verify')))
    expect(await toldOf('task.nudged')).toMatchObject([
      {
        email: 'verifikator@jambi.example',
        path: `/verification?cohort=${call}`,
        said: { key: 'notifications.taskNudged' },
      },
    ])
    await forgetAll()
    await send(nudge, of(call, 'returned'))
    expect(await emails()).toEqual(['hr.bpkad@jambi.example', 'hr@jambi.example'])
    await forgetAll()
    await send(nudge, of(water, 'score'))
    expect((await emails()).every((email) => email.startsWith('penilai'))).toBe(true)
    expect(await emails()).not.toEqual([])
  })

  it('asks each person once a day for the same thing, whoever asks, and again on the next day', async () => {
    await send(nudge, of(call, 'verify'))
    await actAs('kabag@jambi.example')
    expect((await submit(nudge, of(call, 'verify'))).state).toMatchObject(refused('desk.nudgedToday'))
    await owner.query(`update "Nudge" set day = day - 1`)
    expect((await send(nudge, of(call, 'verify'))).to).not.toBeNull()
    const told = await inRequest('read', (tx) => listNudges(tx, of(call, 'verify')))
    expect(told.map(({ people }) => people)).toEqual([1, 1])
    expect(new Set(told.map(({ byName }) => byName)).size).toBe(2)
  })

  it('at the same moment by two asks once: the database holds it', async () => {
    const both = await Promise.all([submit(nudge, of(call, 'verify')), submit(nudge, of(call, 'verify'))])
    expect(both.filter(({ to }) => to !== null)).toHaveLength(1)
    expect(await emails()).toHaveLength(1)
  })

  it('asks for nothing that does not wait, and nothing of a cohort in which the actor has no part', async () => {
    expect((await submit(nudge, of(call, 'decide'))).state).toMatchObject(refused('desk.nudgeNotWaiting'))
    expect((await submit(nudge, of(call, 'score'))).state).toMatchObject(refused('desk.nudgeNotWaiting'))
    expect((await submit(nudge, { ...of(call, 'verify'), delegationId: halfOf(water) })).state).toMatchObject(
      refused('shell.notFound'),
    )
  })

  it('reaches whoever decides in another government, of a cohort that is hosted here', async () => {
    const joint = idOf('cohort', '2024')
    await owner.query(`update "Delegation" set "leavesOn" = '2024-06-28' where id = $1`, [halfOf(joint, 'sumut')])
    await send(nudge, of(joint, 'closeRollCall', 'sumut'))
    expect(await emails()).toContain('ketua@sumut.example')
    await actAs('penghubung@sumut.example')
    const seen = await inRequest('read', (tx) => listNudges(tx, of(joint, 'closeRollCall', 'sumut')))
    expect(seen, 'who asked is seen in the own government').toEqual([])
  })

  it('tells neither a name nor a number, by mail or by WhatsApp', async () => {
    const found = await inRequest('read', async (tx, { actor, today }) =>
      findNudge(tx, actor!, of(call, 'returned'), today),
    )
    const { rows } = await owner.query<{ name: string }>('select name from "Person"')
    const said = JSON.stringify([found!.asked, await toldOf('task.nudged')])
    expect(rows.filter(({ name }) => said.includes(name))).toEqual([])
  })

  it('is offered at what others hold on a list and in a cockpit, and not at what is one’s own', () => {
    const item = { turn: 'others', cohortId: call } as Parameters<typeof nudgeOfItem>[0]
    expect(nudgeOfItem({ ...item, id: `approvals.decide:${halfOf(call)}` })).toEqual(of(call, 'decide'))
    expect(nudgeOfItem({ ...item, id: 'grants.confirm:x' })).toBeNull()
    expect(nudgeOfItem({ ...item, turn: 'yours', id: `approvals.decide:${halfOf(call)}` })).toBeNull()
    expect(nudgeOfWait({ key: 'verify' }, call, halfOf(call))).toEqual(of(call, 'verify'))
    expect(nudgeOfWait({ key: halfOf(call, 'sumut'), turn: 'answer' }, call, halfOf(call))).toEqual(
      of(call, 'answer', 'sumut'),
    )
    expect(nudgeOfWait({ key: 'assign' }, call, halfOf(call))).toBeNull()
  })
})

describe('escalation', () => {
  const steps = () => inRequest('read', async (tx, { actor }) => findSteps(tx, actor!))
  const jambi = governmentId('jambi')

  it('is set for the own government, and nobody at all may be a choice too', async () => {
    await actAs('kabag@jambi.example')
    await send(saveEscalation, { cohort_officer: '2', cooperation_head: '', leadership: '10' })
    expect(await steps()).toEqual([
      { role: 'cohort_officer', afterDays: 2 },
      { role: 'cooperation_head', afterDays: null },
      { role: 'leadership', afterDays: 10 },
    ])
    await send(saveEscalation, { cohort_officer: '', cooperation_head: '', leadership: '' })
    expect((await steps()).map(({ afterDays }) => afterDays)).toEqual([null, null, null])
    const { rows } = await owner.query(
      'select distinct "governmentId" as id from "EscalationStep" where "afterDays" is not null',
    )
    expect(rows).toEqual([{ id: governmentId('sumut') }])
  })

  it('is the usual one where nothing was set', async () => {
    await owner.query('delete from "EscalationStep" where "governmentId" = $1', [jambi])
    await actAs('kabag@jambi.example')
    expect((await steps()).map(({ afterDays }) => afterDays)).toEqual([null, 3, 7])
  })

  it.each(['0', '61', 'x'])('takes no %s', async (days) => {
    await actAs('kabag@jambi.example')
    const { state } = await submit(saveEscalation, { cohort_officer: days, cooperation_head: '', leadership: '' })
    expect(state).toMatchObject({ kind: 'invalid' })
  })
})
