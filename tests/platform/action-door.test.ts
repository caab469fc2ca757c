import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { defineAction } from '@/lib/platform/doors/action'
import { mustFit, type Reason, refuse } from '@/lib/platform/doors/refusal'
import { idle } from '@/lib/platform/form-state'
// Doors of the test's own name what no trail has words for.
import { actAs, owner, submit as send } from '../support/acting'
import { noticeLeft, requestHeaders } from '../support/headers'
import { translator } from '../support/translator'

const t = translator('id')
const told = (key: Parameters<typeof t>[0]) => expect.objectContaining({ kind: 'refused', reason: t(key) })
const verifier = 'verifikator@jambi.example'
const permission: Permission = 'desk.see'
const foreign: Permission = 'government.add'
const input = z.object({ q: z.string().max(5, 'shell.notUnderstood') })

/** What a door came to, in its order. */
let steps: string[] = []
const base = {
  permission,
  name: 'theme.add',
  input,
  load: async () => {
    steps.push('load')
    return { id: 'one' }
  },
  can: (): Reason | null => {
    steps.push('can')
    return null
  },
  run: async ({ actor }: { actor: Actor }) => {
    steps.push('run')
    return { subject: { kind: 'theme', id: null }, governmentId: actor.governmentId, next: '/there' }
  },
}
const newest = async (many: number) =>
  (await owner.query('select * from "AuditEvent" order by id desc limit $1', [many])).rows
const countTrail = async () => (await owner.query('select count(*)::int as n from "AuditEvent"')).rows[0].n as number

beforeEach(async () => {
  await actAs(verifier)
  requestHeaders.delete('origin')
  requestHeaders.set('sec-fetch-site', 'same-origin')
  noticeLeft()
  steps = []
})

describe('the door of an action', () => {
  it('finds, asks and does, in this order, and says nothing that it was not told to say', async () => {
    expect((await send(defineAction(base), { q: 'x' })).to).toBe('/there')
    expect(steps).toEqual(['load', 'can', 'run'])
    expect(noticeLeft()).toBeNull()
    expect(await newest(1)).toMatchObject([{ action: 'theme.add', outcome: 'done', subjectKind: 'theme' }])
  })
  it('leaves what was done as a good notice for the next page', async () => {
    const run = async (go: { actor: Actor }) => ({
      ...(await base.run(go)),
      notice: { key: 'shell.notFound' as const, values: {} },
    })
    await send(defineAction({ ...base, run }), { q: 'x' })
    expect(noticeLeft()).toEqual({ tone: 'good', key: 'shell.notFound' })
  })
  it('writes a row for each subject that one intention changed', async () => {
    const run = async (go: { actor: Actor }) => {
      const done = await base.run(go)
      return { ...done, also: [{ action: 'theme.edit', subject: done.subject, governmentId: done.governmentId }] }
    }
    await send(defineAction({ ...base, run }), { q: 'x' })
    expect((await newest(2)).map(({ action }) => action)).toEqual(['theme.add', 'theme.edit'])
  })
  it('names the intention by its first permission, or by what was sent and found', async () => {
    const { name: _, ...nameless } = base
    await send(defineAction({ ...nameless, permission: [permission, foreign] }), { q: 'x' })
    expect(await newest(1)).toMatchObject([{ action: permission }])
    const name = (sent: { q: string }, found: { id: string } | null) => `theme.${sent.q}_${found?.id ?? 'none'}`
    await send(defineAction({ ...base, name }), { q: 'x' })
    expect(await newest(1)).toMatchObject([{ action: 'theme.x_one' }])
    await send(defineAction({ ...base, name, load: async () => null }), { q: 'y' })
    expect(await newest(1)).toMatchObject([{ action: 'theme.y_none', outcome: 'denied' }])
  })
  it('opens to one of several permissions, and to none looks for nothing and keeps the try', async () => {
    expect((await send(defineAction({ ...base, permission: [foreign, permission] }), { q: 'x' })).to).toBe('/there')
    steps = []
    const { state } = await send(defineAction({ ...base, permission: foreign }), { q: 'x' })
    expect([state, steps]).toEqual([told('shell.notAllowed'), []])
    const { governmentId } = (await owner.query('select * from "User" where email = $1', [verifier])).rows[0]
    expect(await newest(1)).toMatchObject([
      { action: 'theme.add', outcome: 'denied', subjectKind: 'door', subjectId: null, governmentId },
    ])
  })
  it('tells what is not found, and keeps the try; tells a reason, and keeps none', async () => {
    expect((await send(defineAction({ ...base, load: async () => null }), { q: 'x' })).state).toEqual(
      told('shell.notFound'),
    )
    expect(await newest(1)).toMatchObject([{ outcome: 'denied' }])
    const before = await countTrail()
    const can = () => 'shell.wrongState' as const
    expect((await send(defineAction({ ...base, can }), { q: 'x' })).state).toEqual(told('shell.wrongState'))
    expect([steps, await countTrail()]).toEqual([['load'], before])
  })
  it('looks for nothing where nobody is signed in', async () => {
    await actAs(null)
    const before = await countTrail()
    expect((await send(defineAction(base), { q: 'x' })).state).toEqual(told('shell.sessionEnded'))
    expect([steps, await countTrail()]).toEqual([[], before])
  })
  it.each([
    ['of another site', { origin: 'https://elsewhere.example' }],
    ['of another site, whatever the browser says of it', { origin: 'https://elsewhere.example', site: 'same-origin' }],
    ['that does not say where it comes from', {}],
    ['of a neighbour', { site: 'same-site' }],
  ] as [string, { origin?: string; site?: string }][])('takes no form %s', async (_, { origin, site }) => {
    requestHeaders.delete('sec-fetch-site')
    if (origin) requestHeaders.set('origin', origin)
    if (site) requestHeaders.set('sec-fetch-site', site)
    expect((await send(defineAction(base), { q: 'x' })).state).toMatchObject({
      reason: t('shell.notFromHere'),
      values: { q: 'x' },
    })
    expect(steps).toEqual([])
  })
  it('gives back what was typed, but no password, and counts the tries', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ q: 'too long', password: 'a', newPassword: 'b' }))
      form.append(name, value)
    const action = defineAction(base)
    const [text, fields] = [t('shell.notUnderstood'), { q: t('shell.notUnderstood') }]
    const first = await action(idle, form)
    expect(first).toEqual({ kind: 'invalid', attempt: 1, fields, values: { q: 'too long' } })
    expect(await action(first, form)).toMatchObject({ attempt: 2 })
    expect(await action(undefined as never, undefined as never)).toMatchObject({ attempt: 1, fields: { q: text } })
  })
  it('gives back every field that a stricter schema wants mended', async () => {
    const run = async () => mustFit(z.object({ 'rows[0]': z.object({ title: z.string('shell.notUnderstood') }) }), {})
    const { state } = await send(defineAction({ ...base, run: run as never }), { q: 'x' })
    expect(state).toMatchObject({ kind: 'invalid', attempt: 1, values: { q: 'x' } })
  })
  it('puts a reason at its field, and throws on what is nobody’s to know', async () => {
    const run = async () => refuse('shell.notFound', 'q')
    expect((await send(defineAction({ ...base, run }), { q: 'x' })).state).toMatchObject({
      kind: 'invalid',
      fields: { q: t('shell.notFound') },
    })
    const broken = defineAction({ ...base, run: () => Promise.reject(new Error('broken')) })
    await expect(send(broken, { q: 'x' })).rejects.toThrow('broken')
  })
  it('tells what the database refused, at its field where it has one, and that it was too busy', async () => {
    const named = (index: string) => Object.assign(new Error('refused'), { cause: { constraint: { index } } })
    const constraints = {
      A_one: { reason: 'shell.alreadySent', field: 'q' },
      B_two: { reason: 'shell.wrongState' },
    } as const
    const thrown = async (error: Error) =>
      (await send(defineAction({ ...base, constraints, run: () => Promise.reject(error) }), { q: 'x' })).state
    expect(await thrown(named('A_one'))).toMatchObject({ kind: 'invalid', fields: { q: t('shell.alreadySent') } })
    expect(await thrown(named('B_two'))).toEqual(told('shell.wrongState'))
    await expect(thrown(named('C_three'))).rejects.toThrow('refused')
    expect(await thrown(Object.assign(new Error(), { code: 'P2028' }))).toEqual(told('shell.tooBusy'))
  })
  it('tells each field its own key or sentence, and nothing in the words of a program', async () => {
    const issue = (message: string) => z.string().max(1, message)
    const stricter = z.object({
      key: issue('shell.alreadySent'),
      sentence: issue(JSON.stringify({ key: 'shell.fileTooLarge', values: { most: 7 } })),
      other: issue('Too big: expected less'),
      broken: issue('{no sentence'),
    })
    const long = { key: 'xx', sentence: 'xx', other: 'xx', broken: 'xx' }
    const { state } = await send(defineAction({ ...base, run: async () => mustFit(stricter, long) as never }), {
      q: 'x',
    })
    expect(state).toMatchObject({
      fields: {
        key: t('shell.alreadySent'),
        sentence: t('shell.fileTooLarge', { most: 7 }),
        other: t('shell.notUnderstood'),
        broken: t('shell.notUnderstood'),
      },
    })
  })
  it('goes on with what fits the stricter schema', async () => {
    const run = async ({ actor, input: sent }: { actor: Actor; input: { q: string } }) => ({
      ...(await base.run({ actor })),
      next: mustFit(z.object({ q: z.string().transform((q) => `/${q}`) }), sent).q,
    })
    expect((await send(defineAction({ ...base, run }), { q: 'x' })).to).toBe('/x')
  })
  it('counts a try of whoever may knock before it looks, and goes no further for a reason', async () => {
    const count = async (_tx: unknown, _actor: Actor, { q }: { q: string }) => {
      steps.push('count')
      return q === 'many' ? ('shell.tooBusy' as const) : null
    }
    await send(defineAction({ ...base, count }), { q: 'x' })
    expect(steps).toEqual(['count', 'load', 'can', 'run'])
    steps = []
    expect((await send(defineAction({ ...base, count }), { q: 'many' })).state).toEqual(told('shell.tooBusy'))
    expect(steps).toEqual(['count'])
    steps = []
    await send(defineAction({ ...base, count, permission: foreign }), { q: 'x' })
    await actAs(null)
    await send(defineAction({ ...base, count }), { q: 'x' })
    expect(steps).toEqual([])
  })
})
