'use server'
import { verify } from '@node-rs/argon2'
import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import { localeCookie } from '@/lib/i18n/server'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction, innerAddress } from '@/lib/platform/doors/visitor-action'
import { idle } from '@/lib/platform/form-state'
import { dropSession, keepSession, newSessionToken, sha256, tokenHashOf } from '@/lib/platform/session'
import { clockInput, localeInput, signInInput } from './schema'

/** A hash of no password: an unknown account costs the same time as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Y5hXH1ZKf8l8j4m0S0o0Yk1v0m5r3l8c3hQmVQ7bq4k'

export const signIn = defineVisitorAction({
  permission: 'session.begin',
  input: signInInput,
  run: async ({ transact, input }) => {
    const sent = await headers()
    const address = sent.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown'
    const found = await transact(async (tx) => {
      const rows = await tx.$queryRaw<
        { found: { limited: boolean; attempt: number; userId: string | null; passwordHash: string | null } }[]
      >`
        select begin_sign_in(${input.email}, ${sha256(input.email)}, ${address}) as found`
      return rows[0]!.found
    })
    if (found.limited) return refuse('accounts.limited')
    const right = await verify(found.passwordHash ?? nobody, input.password).catch(() => false)
    if (!right || !found.userId) return refuse('accounts.wrong')
    const { secret, hash } = newSessionToken()
    const device = sent.get('user-agent') ?? ''
    await transact(
      (tx) => tx.$executeRaw`select open_session(${found.attempt}::bigint, ${found.userId}::uuid, ${hash}, ${device})`,
    )
    await keepSession(secret)
    return { next: innerAddress(input.next) }
  },
})

const endSession = defineVisitorAction({
  permission: 'session.end',
  input: z.object({}),
  run: async ({ transact }) => {
    const hash = await tokenHashOf()
    if (hash) await transact((tx) => tx.$executeRaw`select end_session(${hash})`)
    await dropSession()
    return { next: '/sign-in' }
  },
})

const chooseLocale = defineVisitorAction({
  permission: 'locale.set',
  input: localeInput,
  run: async ({ input }) => {
    ;(await cookies()).set(localeCookie, input.locale, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax' })
    return { next: innerAddress(input.next) }
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
  await endSession(idle, form)
}
export async function setLocale(form: FormData) {
  await chooseLocale(idle, form)
}
