import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { defineDownload } from '@/lib/platform/doors/download'
import { actAs, lastTrail, owner } from '../support/acting'
import { translator } from '../support/translator'

const get = async (perHour: number, kind = 'theme') => {
  const door = defineDownload({
    permission: 'desk.see',
    params: z.object({}),
    perHour,
    load: async () => ({}),
    trail: () => ({ subject: { kind, id: null }, governmentId: null }),
    write: () => ({ name: 'a.csv', type: 'text/csv; charset=utf-8', body: 'a' }),
  })
  return door(new Request('http://127.0.0.1/a'), { params: Promise.resolve({}) })
}

beforeEach(() => actAs('auditor@jambi.example'))

it('an account takes so many files of a kind in an hour, each in the trail, and then is told to wait', async () => {
  for (let n = 0; n < 3; n++) expect((await get(3)).status).toBe(200)
  expect(await lastTrail()).toMatchObject({ action: 'desk.see.download', outcome: 'done' })
  const late = await get(3)
  expect(late.status).toBe(429)
  expect(late.headers.get('retry-after')).toBe('3600')
  expect(await late.text()).toBe(translator('id')('shell.tooManyFiles'))
  expect((await get(3, 'person')).status).toBe(200)
  await actAs('kabag@jambi.example')
  expect((await get(3)).status).toBe(200)
  const { rows } = await owner.query(`select count(*)::int as n from "AuditEvent" where action = 'desk.see.download'`)
  expect(rows[0].n).toBe(5)
})
