import { beforeAll, describe, expect, it } from 'vitest'
import { runOne } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { owner } from '../support/acting'
import { addQueue, claim, newTick, put, stateOf, ticksOf } from './ask'
import { tick } from './tick'

const officer = 'staf@jambi.example'
process.env.DATABASE_URL = database.worker

beforeAll(() => addQueue(tick.name))
const waiting = async (input: object, email = officer) => claim(await put(tick.name, email, input))
const lastRefused = async () =>
  (await owner.query(`select * from "AuditEvent" where "subjectKind" = 'job' order by id desc limit 1`)).rows[0]

describe('a job', () => {
  it('runs as whoever asked for it, with its row in the trail and its end in the queue', async () => {
    const id = newTick()
    const claimed = await waiting({ tick: id })
    await runOne(tick, claimed)
    expect(await stateOf(claimed.id)).toEqual({ state: 'completed', output: {}, tries: 0 })
    const { rows } = await owner.query(
      `select e.action, u.email from "AuditEvent" e join "User" u on u.id = e."actorId" where e."subjectId" = $1`,
      [id],
    )
    expect(rows).toEqual([{ action: 'test.tick', email: officer }])
  })

  it('leaves nothing behind where another worker has it meanwhile', async () => {
    const id = newTick()
    const claimed = await waiting({ tick: id })
    const other = await claim(claimed.id)
    await runOne(tick, claimed)
    expect([(await stateOf(claimed.id)).state, await ticksOf(id)]).toEqual(['active', []])
    await runOne(tick, other)
    await runOne(tick, other)
    expect([(await stateOf(claimed.id)).state, await ticksOf(id)]).toEqual(['completed', ['done']])
  })

  it('is refused, once and on the record, when whoever asked has lost the right meanwhile', async () => {
    const id = newTick()
    const claimed = await waiting({ tick: id })
    await owner.query('begin')
    const ended = `update "Grant" set "endedAt" = now() where "endedAt" is null and "userId" = (select id from "User" where email = '${officer}') returning id`
    const { rows } = await owner.query(ended)
    await owner.query('commit')
    await runOne(tick, claimed)
    await owner.query(`update "Grant" set "endedAt" = null where id = any ($1)`, [rows.map((row) => row.id)])
    expect(rows.length).toBeGreaterThan(0)
    expect(await ticksOf(id)).toEqual([])
    expect(await stateOf(claimed.id)).toMatchObject({
      state: 'completed',
      output: { refused: { key: 'shell.notAllowed', values: {} } },
    })
    const { rows: who } = await owner.query(`select id from "User" where email = $1`, [officer])
    expect(await lastRefused()).toMatchObject({
      outcome: 'denied',
      action: 'test.tick',
      subjectId: claimed.id,
      actorId: who[0].id,
    })
  })

  it.each([
    ['an account that is locked', 'penilai3@jambi.example'],
    ['an account that never had the right', 'hr@jambi.example'],
  ])('is refused to %s', async (_, email) => {
    if (email.startsWith('penilai3'))
      await owner.query(`update "User" set "disabledAt" = now() where email = $1`, [email])
    const claimed = await waiting({ tick: newTick() }, email)
    await runOne(tick, claimed)
    expect((await stateOf(claimed.id)).output).toEqual({ refused: { key: 'shell.notAllowed', values: {} } })
    expect(await lastRefused()).toMatchObject({ subjectId: claimed.id, outcome: 'denied' })
  })

  it('is refused with an input that its schema does not take', async () => {
    const claimed = await waiting({ tick: 'one' })
    await runOne(tick, claimed)
    expect((await stateOf(claimed.id)).output).toMatchObject({ refused: { key: 'shell.notUnderstood' } })
  })

  it('that throws says why in a word, so that no name gets into the queue', async () => {
    const claimed = await waiting({ tick: newTick(), fails: 'always' })
    expect(await runOne(tick, claimed)).toBe('unexpected')
    expect((await stateOf(claimed.id)).state).toBe('active')
  })
})
