import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { defineDownload } from '@/lib/platform/doors/download'
import { actAs, lastTrail, owner } from '../support/acting'
import { translator } from '../support/translator'

type Door = Parameters<typeof defineDownload<z.ZodType, object>>[0]
const ask = (changes: Partial<Door>, query = '') =>
  defineDownload({
    permission: 'desk.see',
    params: z.object({}),
    load: async () => ({}),
    trail: () => ({ subject: { kind: 'theme', id: null }, governmentId: null }),
    write: () => ({ name: 'a.csv', type: 'text/csv; charset=utf-8', body: 'a' }),
    ...changes,
  } as Door)(new Request(`http://127.0.0.1/a${query}`), { params: Promise.resolve({ id: 'one' }) })
const get = (perHour: number, kind = 'theme') =>
  ask({ perHour, trail: () => ({ subject: { kind, id: null }, governmentId: null }) })

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

it('thirty of most kinds, and fewer or more where the door says so', async () => {
  const kind = 'programme'
  const trail = () => ({ subject: { kind, id: null }, governmentId: null })
  for (let n = 0; n < 30; n++) expect((await ask({ trail })).status).toBe(200)
  expect((await ask({ trail })).status).toBe(429)
  expect((await ask({ trail, perHour: 31 })).status).toBe(200)
})

it('nobody gets what is not theirs, and the try is kept of whoever is signed in', async () => {
  const never = () => Promise.reject(new Error('asked all the same'))
  const denied = async () => (await lastTrail()).outcome === 'denied'
  const shape = z.object({ id: z.literal('two') })
  expect((await ask({ params: shape, load: never })).status).toBe(404)
  expect((await ask({ permission: 'government.add', load: never })).status).toBe(403)
  expect(await denied()).toBe(true)
  const before = (await lastTrail()).id
  const missing = await ask({ load: async () => null, trail: never as never })
  expect([missing.status, await missing.text()]).toEqual([404, ''])
  expect(await lastTrail()).toMatchObject({ action: 'desk.see', outcome: 'denied' })
  expect((await lastTrail()).id).not.toBe(before)
  await actAs(null)
  const last = (await lastTrail()).id
  expect((await ask({ load: never })).status).toBe(401)
  expect((await lastTrail()).id).toBe(last)
})

it('a file is named for every browser, and run, framed or kept by none', async () => {
  const write: Door['write'] = (data) => ({
    name: `Daftar ${(data as { q: string }).q}; é.csv`,
    type: 'text/csv; charset=utf-8',
    body: 'isi',
  })
  const params = z.object({ q: z.string(), id: z.literal('one') })
  const load = async (_tx: unknown, _actor: unknown, { q }: { q: string }) => ({ q })
  const answer = await ask({ params, load: load as never, write }, '?q=a%00b')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Daftar ab_ _.csv"; filename*=UTF-8''Daftar%20ab%3B%20%C3%A9.csv`,
  )
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'")
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(await answer.text()).toBe('isi')
})
