import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { searchedFor, typedSearch } from '@/lib/i18n/typed'
import type { Read, Write } from '@/lib/platform/db'
import { defineAction, type Outcome } from '@/lib/platform/doors/action'
import { defineSearch, type SearchAction } from '@/lib/platform/doors/search'
import { actAs, owner, send } from '../support/acting'
import { noticeLeft, requestHeaders } from '../support/headers'

const shape = { permission: 'desk.see', name: 'person.search', input: z.object({ q: z.string() }) } as const
/** What a search could do that took what it got for more than it is. */
const writes: Record<string, (tx: Write) => Promise<unknown>> = {
  'a change of rows': (tx) => tx.user.updateMany({ data: { post: 'Diubah' } }),
  'a statement of its own': (tx) => tx.$executeRaw`update "User" set post = 'Diubah'`,
  'a way out of reading only': (tx) => tx.$executeRaw`set transaction read write`,
}
const changed = async () => (await owner.query(`select from "User" where post = 'Diubah'`)).rowCount
const formOf = (q: string) => {
  const form = new FormData()
  form.append('q', q)
  return form
}

beforeEach(() => actAs('verifikator@jambi.example'))

describe('the door of a search', () => {
  it.each(Object.entries(writes))('has %s refused by the database', async (_, write) => {
    const search = defineSearch({ ...shape, load: (tx) => write(tx as unknown as Write), sendOn: () => ({ to: '/' }) })
    await expect(search(formOf('x'))).rejects.toThrow(/read-only|read-write mode/)
    expect(await changed()).toBe(0)
  })

  it('… while the same change from an action arrives, with its row in the trail', async () => {
    const change = defineAction({
      ...shape,
      load: async () => ({}),
      can: () => null,
      run: async ({ tx, actor }) => {
        await tx.user.updateMany({ where: { id: actor.userId }, data: { post: 'Diubah' } })
        return { subject: { kind: 'user', id: actor.userId }, governmentId: actor.governmentId, next: '/' }
      },
    })
    expect((await send(change, { q: 'x' })).to).toBe('/')
    expect(await changed()).toBe(1)
    const kept = await owner.query(`select "subjectKind" from "AuditEvent" where action = 'person.search'`)
    expect(kept.rows).toEqual([{ subjectKind: 'user' }])
  })

  it('says the same of what is missing and what is foreign, and goes nowhere', async () => {
    const search = defineSearch({ ...shape, load: async () => null, sendOn: () => ({ to: '/' }) })
    await search(formOf('x'))
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.notFound' })
  })

  it('says of a text that nobody has as a name that it is too long, and cuts none of it', async () => {
    const search = defineSearch({
      ...shape,
      input: z.object({ q: typedSearch }),
      load: async () => ({}),
      sendOn: () => ({ to: '/' }),
    })
    await search(formOf('a'.repeat(401)))
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.tooLong' })
    expect(searchedFor.parse('b'.repeat(81))).toHaveLength(81)
  })

  const found = { ...shape, load: async () => ({ id: 'one' }) }
  const led = (search: SearchAction, q = 'x') => search(formOf(q)).catch(({ digest }) => String(digest).split(';')[2])

  it('sends on to what it found, and says once why it has nothing to show', async () => {
    expect(await led(defineSearch({ ...found, sendOn: ({ id }, { q }) => ({ to: `/${id}/${q}` }) }))).toBe('/one/x')
    expect(noticeLeft()).toBeNull()
    const stop = { key: 'shell.wrongState' as const, values: {} }
    expect(await led(defineSearch({ ...found, sendOn: () => ({ to: '/', stop }) }))).toBe('/')
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.wrongState' })
  })

  it('keeps a denied search in the trail, and none that came through or was not understood', async () => {
    const denied = async () =>
      (
        await owner.query(
          `select count(*)::int as n from "AuditEvent" where action = 'person.search' and outcome = 'denied'`,
        )
      ).rows[0].n
    const before = await denied()
    const search = defineSearch({ ...found, sendOn: () => ({ to: '/' }) })
    expect(await led(search)).toBe('/')
    await search(undefined as never)
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.notUnderstood' })
    await actAs(null)
    await search(formOf('x'))
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.sessionEnded' })
    expect(await denied()).toBe(before)
    await actAs('verifikator@jambi.example')
    await defineSearch({ ...found, permission: 'government.add', sendOn: () => ({ to: '/' }) })(formOf('x'))
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.notAllowed' })
    expect(await denied()).toBe(before + 1)
  })

  it('takes no form of another site', async () => {
    requestHeaders.set('sec-fetch-site', 'cross-site')
    expect(await led(defineSearch({ ...found, sendOn: () => ({ to: '/' }) }))).toBeUndefined()
    requestHeaders.set('sec-fetch-site', 'same-origin')
    expect(noticeLeft()).toEqual({ tone: 'stop', key: 'shell.notFromHere' })
  })

  it('hands out reading verbs only', () => {
    type Door = Parameters<typeof defineSearch<z.ZodType, object>>[0]
    expectTypeOf<Parameters<Door['load']>[0]>().toEqualTypeOf<Read>()
    expectTypeOf<Read['user']>().not.toHaveProperty('updateMany')
    expectTypeOf<Read>().not.toHaveProperty('$executeRaw')
  })
})

describe('the door of an action', () => {
  it('takes nothing from it but an outcome with its row for the trail', () => {
    type Door = Parameters<typeof defineAction<z.ZodType, object>>[0]
    expectTypeOf<Awaited<ReturnType<Door['run']>>>().toEqualTypeOf<Outcome>()
    expectTypeOf<{ to: string }>().not.toExtend<Outcome>()
    expectTypeOf<{ next: string }>().not.toExtend<Outcome>()
    expectTypeOf<Pick<Outcome, 'subject' | 'governmentId' | 'next'>>().toExtend<Outcome>()
  })
})
