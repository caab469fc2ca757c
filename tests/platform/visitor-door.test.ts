import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction } from '@/lib/platform/doors/visitor-action'
import { type FormState, idle } from '@/lib/platform/form-state'
import { actAs, submit } from '../support/acting'
import { jar, noticeLeft, requestHeaders } from '../support/headers'
import { refused, refusedAt } from '../support/refused'

type Door = Parameters<typeof defineVisitorAction<z.ZodObject<{ name: z.ZodString }>>>[0]
const input = z.object({ name: z.string().min(2, 'shell.notUnderstood') })
const door = (run: Door['run'], state: FormState = idle) => {
  const action = defineVisitorAction({ permission: 'session.begin', input, run })
  return (fields: Record<string, string>) => submit((_idle, form) => action(state, form), fields)
}
const never = () => Promise.reject(new Error('came to run'))
const typed = { name: 'Rini', newPassword: 'rahasia', 'administrator.Password2': 'rahasia' }

beforeEach(async () => {
  await actAs(null)
  requestHeaders.set('sec-fetch-site', 'same-origin')
})

describe('the door of whoever has no session', () => {
  it('takes the form, writes in a transaction, goes on, and says what was done where there is something to say', async () => {
    const next = async ({ transact, input: { name } }: Parameters<Door['run']>[0]) => {
      const empty = await transact(async (tx, begun) => {
        await tx.$executeRaw`create temporary table written (id int) on commit drop`
        return begun.empty
      })
      return { next: `/${name}/${empty}` }
    }
    expect((await door(next)({ name: 'Rini' })).to).toBe('/Rini/false')
    expect(jar.has('angkatan.notice')).toBe(false)
    const said = async () => ({ next: '/', notice: sentence('accounts.activated') })
    expect((await door(said)({ name: 'Rini' })).to).toBe('/')
    expect(noticeLeft()).toEqual({ tone: 'good', key: 'accounts.activated' })
  })
  it('gives back what was typed, but no password, with what is wrong at its field', async () => {
    const { state } = await door(never)({ ...typed, name: 'R' })
    expect(state).toEqual({ ...refusedAt('name', 'shell.notUnderstood'), attempt: 1, values: { name: 'R' } })
  })
  it('tells why it refuses, at a field where one is meant, and counts the tries', async () => {
    const wrong = async () => refuse('accounts.wrong')
    const before: FormState = { kind: 'refused', attempt: 4, reason: '', values: {} }
    expect((await door(wrong, before)(typed)).state).toEqual({
      ...refused('accounts.wrong'),
      attempt: 5,
      values: { name: 'Rini' },
    })
    const taken = async () => refuse('accounts.emailTaken', 'name')
    expect((await door(taken)(typed)).state).toMatchObject({ ...refusedAt('name', 'accounts.emailTaken'), attempt: 1 })
  })
  it('takes nothing from a page of elsewhere, and throws on what is nobody’s to know', async () => {
    await expect(door(never)({ name: 'Rini' })).rejects.toThrow('came to run')
    requestHeaders.set('sec-fetch-site', 'cross-site')
    expect((await door(never)(typed)).state).toMatchObject({ ...refused('shell.notFromHere'), attempt: 1 })
  })
  it('answers a call that brings no form and no state', async () => {
    const action = defineVisitorAction({ permission: 'session.begin', input, run: never })
    expect(await action(undefined as never, 'x' as never)).toMatchObject({ kind: 'invalid', attempt: 1, values: {} })
  })
})
