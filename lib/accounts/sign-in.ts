import 'server-only'
import { headers } from 'next/headers'
import { innerAddress } from '@/lib/platform/address'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { deviceHashOf, keepDevice, keepSession, newSessionToken, sha256 } from '@/lib/platform/session'
import { unanswered } from './own-links'
import { isPasswordOf } from './password-hash'
import { shortenAddress, type signInMethods } from './sign-in-log'
import { beginSignIn, findOwnLinks, openSession } from './work'

type Transact = <T>(work: (tx: Write) => Promise<T>) => Promise<T>

/**
 * The one check of address and password: counts the try, compares, opens the session and hands it to the browser.
 * Refuses with one sentence, whatever was wrong.
 */
export async function signInAs(transact: Transact, { email, password }: { email: string; password: string }) {
  const place = await whereFrom()
  const device = await deviceHashOf()
  const found = await transact((tx) => beginSignIn(tx, { email, accountHash: sha256(email), device, ...place }))
  if (found.limited) return refuse('accounts.limited')
  const right = await isPasswordOf(found.passwordHash, password)
  if (!right || !found.userId) return refuse('accounts.wrong')
  return enterAs(transact, found.userId, { method: 'password', attempt: found.attempt })
}

type Way = { method: (typeof signInMethods)[number]; attempt: number | null }

/** Opens a session for an account in this browser: after a right password, or one that was set just now (no try). */
export async function enterAs(transact: Transact, userId: string, way: Way) {
  const { secret, hash } = newSessionToken()
  const device = await keepDevice()
  const { browser, shownAddress } = await whereFrom()
  await transact((tx) => openSession(tx, { userId, tokenHash: hash, browser, device, shownAddress, ...way }))
  await keepSession(secret)
}

/** From where and with what a request came, as limits count it and as the log of an account shows it. */
export async function whereFrom() {
  const sent = await headers()
  const address = addressOf(sent)
  return { address, shownAddress: shortenAddress(address), browser: sent.get('user-agent') ?? '' }
}

/** Where somebody goes on to who has just signed in: whose password another could have set is told so first. */
export async function firstPage(transact: Transact, wanted: string): Promise<string> {
  const links = await transact((tx) => findOwnLinks(tx))
  return unanswered(links).length > 0 ? '/account' : innerAddress(wanted)
}

/**
 * Where a request came from, as scripts/gate.ts has seen it: what a visitor says of that counts for nothing. Where no
 * gate stands before this process nobody has seen it.
 */
const addressOf = (sent: Headers) =>
  (Reflect.get(globalThis, Symbol.for('angkatan.gate')) && sent.get('x-forwarded-for')) || 'unknown'
