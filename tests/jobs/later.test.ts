import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineAction } from '@/lib/platform/doors/action'
import { governmentId } from '../../prisma/demo/governments.ts'
import { actAs, owner, submit } from '../support/acting'
import { addQueue } from './ask'
import { tick } from './tick'

const officer = 'staf@jambi.example'
await addQueue(tick.name)
beforeEach(() => owner.query('delete from jobs.job'))

const id = '00000000-0000-4000-8000-00000000000a'
/** An action that asks for two jobs, one of them in an hour; told so, its row of the trail is refused after that. */
const ask = defineAction({
  permission: 'programme.edit',
  name: 'theme.edit',
  input: z.strictObject({ foreign: z.literal('yes').optional() }),
  load: async () => ({}),
  can: () => null,
  run: async ({ input }) => ({
    subject: { kind: 'none', id: null },
    governmentId: governmentId(input.foreign ? 'sumut' : 'jambi'),
    next: '/',
    later: [tick.later({ tick: id }), tick.later({ tick: id }, 3600)],
  }),
})
const waiting = async () =>
  (
    await owner.query(
      `select j.data, u.email, round(extract(epoch from start_after - created_on) / 60)::int as minutes from jobs.job j
       join "User" u on u.id::text = j.data ->> 'actorId' where state = 'created' order by start_after`,
    )
  ).rows

describe('what an action asks for', () => {
  it('waits in the queue once the action is through, in the name of whoever acted', async () => {
    await actAs(officer)
    expect((await submit(ask, {})).to).toBe('/')
    expect(await waiting()).toEqual([
      { email: officer, minutes: 0, data: { actorId: expect.any(String), input: { tick: id } } },
      { email: officer, minutes: 60, data: { actorId: expect.any(String), input: { tick: id } } },
    ])
  })

  it('is gone with the action when that is rolled back', async () => {
    await actAs(officer)
    await expect(submit(ask, { foreign: 'yes' })).rejects.toThrow()
    expect(await waiting()).toEqual([])
  })

  it('is read by the job before it waits: what it does not take never gets into the queue', () => {
    expect(() => tick.later({ tick: 'Budi' })).toThrow()
  })
})
