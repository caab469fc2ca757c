import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Permission } from '@/lib/access/permissions'
import { defineEndpoint } from '@/lib/platform/doors/endpoint'
import { type Reason, refuse } from '@/lib/platform/doors/refusal'
import { actAs, lastTrail, owner } from '../support/acting'
import { requestHeaders } from '../support/headers'
import { translator } from '../support/translator'

const t = translator('id')
const permission = 'desk.see' as Permission
const trail = { subject: { kind: 'theme', id: null }, governmentId: null }
let steps: string[] = []
const base = {
  principal: 'session' as const,
  permission,
  input: z.object({ q: z.string() }),
  load: async (): Promise<object | null> => {
    steps.push('load')
    return {}
  },
  can: (): Reason | null => {
    steps.push('can')
    return null
  },
  run: async ({ actor, input }: { actor: { governmentId: string | null }; input: { q: string } }) => {
    steps.push('run')
    return { trail: { ...trail, governmentId: actor.governmentId }, answer: { said: input.q } }
  },
}
async function post(door: Partial<typeof base>, body = '{"q":"x"}', headers = {}) {
  const request = new Request('http://127.0.0.1/api/x', { method: 'POST', body, headers })
  const answer = await defineEndpoint({ ...base, ...door } as typeof base)(request)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return [answer.status, await answer.json()]
}
const countTrail = async () => (await owner.query('select count(*)::int as n from "AuditEvent"')).rows[0].n
const told = (status: number, key: Parameters<typeof t>[0]) => [status, { reason: t(key) }]

beforeEach(async () => {
  await actAs('verifikator@jambi.example')
  requestHeaders.set('sec-fetch-site', 'same-origin')
  steps = []
})

describe('the door for phones', () => {
  it('finds, asks, does and answers, with its row in the trail', async () => {
    expect(await post({}, '{"q":"a\\u0000b"}')).toEqual([200, { said: 'ab' }])
    expect(steps).toEqual(['load', 'can', 'run'])
    expect(await lastTrail()).toMatchObject({ action: permission, outcome: 'done', subjectKind: 'theme' })
  })
  it('leaves no row where nothing changed', async () => {
    const before = await countTrail()
    await post({ run: (async () => ({ trail: null, answer: 1 })) as never })
    expect(await countTrail()).toBe(before)
  })
  it('tells each refusal by its number, and keeps the denied ones', async () => {
    const denied = async () => (await lastTrail())?.outcome
    expect(await post({ permission: 'government.add' })).toEqual(told(403, 'shell.notAllowed'))
    expect([steps, await denied()]).toEqual([[], 'denied'])
    await post({})
    expect(await post({ load: async () => null })).toEqual(told(404, 'shell.notFound'))
    expect(await denied()).toBe('denied')
    const before = await countTrail()
    expect(await post({ can: () => 'shell.wrongState' })).toEqual(told(409, 'shell.wrongState'))
    expect(await post({ can: () => ({ key: 'shell.notFound', values: {} }) })).toEqual(told(409, 'shell.notFound'))
    expect(await post({ run: async () => refuse('shell.tooBusy') })).toEqual(told(503, 'shell.tooBusy'))
    await actAs(null)
    expect(await post({})).toEqual(told(401, 'shell.sessionEnded'))
    expect(await countTrail()).toBe(before)
  })
  it('takes nothing from elsewhere, and nothing that it cannot read', async () => {
    expect(await post({}, 'no json')).toEqual(told(400, 'shell.notUnderstood'))
    expect(await post({}, '{"p":"x"}')).toEqual(told(400, 'shell.notUnderstood'))
    requestHeaders.set('sec-fetch-site', 'cross-site')
    expect(await post({})).toEqual(told(403, 'shell.notFromHere'))
    expect(steps).toEqual([])
  })
  it('takes 64 kilobytes and not a letter more, whatever the sender says of it', async () => {
    const sized = (bytes: number) => `{"q":"${'x'.repeat(bytes - 8)}"}`
    expect((await post({}, sized(65_536)))[0]).toBe(200)
    expect((await post({}, sized(65_536), { 'content-length': '65536' }))[0]).toBe(200)
    expect(await post({}, sized(65_537))).toEqual(told(400, 'shell.notUnderstood'))
    expect(await post({}, sized(9), { 'content-length': '65537' })).toEqual(told(400, 'shell.notUnderstood'))
  })
  it('throws on what is nobody’s to know', async () => {
    await expect(post({ run: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken')
  })
})
