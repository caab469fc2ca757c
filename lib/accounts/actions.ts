'use server'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { localeCookie } from '@/lib/i18n/server'
import { innerAddress } from '@/lib/platform/address'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction } from '@/lib/platform/doors/visitor-action'
import { idle } from '@/lib/platform/form-state'
import { dropSession, sha256, tokenHashOf } from '@/lib/platform/session'
import { keepLocale } from './own-locale'
import { hashPassword, isPasswordOf } from './password-hash'
import { passwordRefusal } from './password-rules'
import { findOwnAccount } from './queries'
import { activateInput, clockInput, localeInput, passwordInput, signInInput } from './schema'
import { enterAs, firstPage, signInAs, whereFrom } from './sign-in'
import { activate, countPasswordTry, endSession, findActivation, findOwnPasswordHash, setOwnPassword } from './work'

export const signIn = defineVisitorAction({
  permission: 'session.begin',
  input: signInInput,
  run: async ({ transact, input }) => {
    await signInAs(transact, input)
    return { next: await firstPage(transact, input.next) }
  },
})

const endThisSession = defineVisitorAction({
  permission: 'session.end',
  input: z.object({}),
  run: async ({ transact }) => {
    const hash = await tokenHashOf()
    if (hash) await transact((tx) => endSession(tx, hash))
    await dropSession()
    return { next: '/api/signed-out' }
  },
})

const chooseLocale = defineVisitorAction({
  permission: 'locale.set',
  input: localeInput,
  run: async ({ transact, input }) => {
    await transact((tx) => keepLocale(tx, input.locale))
    ;(await cookies()).set(localeCookie, input.locale, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax' })
    return { next: innerAddress(input.next) }
  },
})

/** Sets the password of a link that was handed over, once, and signs its owner in. Every older session ends. */
export const activateAccount = defineVisitorAction({
  permission: 'account.activate',
  input: activateInput,
  run: async ({ transact, input }) => {
    const hash = sha256(input.token)
    const found = await transact((tx) => findActivation(tx, hash))
    if (!found) return refuse('accounts.linkGone')
    if (!found.email && !input.email) return refuse('accounts.emailWrong', 'email')
    const refusal = passwordRefusal(input.newPassword, [found.name, found.email ?? input.email ?? ''])
    if (refusal) return refuse(refusal, 'newPassword')
    const passwordHash = await hashPassword(input.newPassword)
    const done = await transact((tx) => activate(tx, hash, input.email ?? null, passwordHash))
    if (done.outcome === 'gone') return refuse('accounts.linkGone')
    if (done.outcome === 'taken') return refuse('accounts.emailTaken', 'email')
    await enterAs(transact, done.userId, { method: 'link', attempt: null })
    return { next: await firstPage(transact, '/'), notice: sentence('accounts.activated') }
  },
})

export const changePassword = defineAction({
  permission: 'account.own',
  name: 'account.password',
  input: passwordInput,
  // Whoever found a computer left open guesses no oftener than whoever signs in. What is not even compared is no try.
  count: async (tx, actor, { newPassword }) => {
    const own = await findOwnAccount(tx, actor)
    if (passwordRefusal(newPassword, [own?.name ?? '', own?.email ?? ''])) return null
    return (await countPasswordTry(tx, await whereFrom())) ? null : 'accounts.limited'
  },
  load: (tx, actor) =>
    tx.user.findFirst({ where: { id: actor.userId }, select: { id: true, name: true, email: true } }),
  can: () => null,
  run: async ({ tx, actor, input, subject }) => {
    const refusal = passwordRefusal(input.newPassword, [subject.name, subject.email ?? ''])
    if (refusal) return refuse(refusal, 'newPassword')
    if (!(await isPasswordOf(await findOwnPasswordHash(tx), input.oldPassword)))
      return refuse('accounts.oldPasswordWrong', 'oldPassword')
    if (input.newPassword === input.oldPassword) return refuse('accounts.passwordSame', 'newPassword')
    await setOwnPassword(tx, await hashPassword(input.newPassword), (await tokenHashOf()) ?? '')
    return {
      subject: { kind: 'user', id: actor.userId },
      governmentId: actor.governmentId,
      next: '/account',
      notice: sentence('accounts.passwordChanged'),
    }
  },
})

export const setDemoClock = defineAction({
  permission: 'clock.set',
  input: clockInput,
  load: async (tx) => tx.installation.findFirst({ where: { demo: true }, select: { id: true } }),
  can: () => null,
  run: async ({ tx, input, now }) => {
    // The office's morning of that day; from there the clock runs on.
    const wanted = instantOf(toDay(input.day), toWallTime('09:00'), 'Asia/Jakarta')
    const rows = await tx.$queryRaw<{ real: Date }[]>`select now() as real`
    const offset = Math.round((wanted.getTime() - rows[0]!.real.getTime()) / 1000)
    await tx.$executeRaw`select set_demo_clock(${offset}::bigint)`
    return {
      subject: { kind: 'installation', id: null },
      governmentId: null,
      before: { now: now.toISOString() },
      after: { now: wanted.toISOString() },
      next: innerAddress(input.next),
    }
  },
})

/** For the plain buttons of the frame, which show no state. */
export async function signOut(form: FormData) {
  await endThisSession(idle, form)
}
export async function setLocale(form: FormData) {
  await chooseLocale(idle, form)
}
