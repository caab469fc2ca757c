import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { hashOfSecret, secretOfActivation } from './activation-secret'
import { settings } from './settings'

const longest = 30 * 24 * 3600

/** On https the cookie is bound to this very host; on the loopback address a browser would not take such a name. */
const isSecure = () => settings().publicUrl.startsWith('https:')
export const sessionCookieName = () => (isSecure() ? '__Host-angkatan.session' : 'angkatan.session')
export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: longest }) as const

/** A new session's secret and the hash that the database keeps of it. */
export function newSessionToken() {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: sha256(secret) }
}

/** Hands the browser its session: an encrypted token of next-auth that carries the session's secret. */
export async function keepSession(secret: string) {
  const token = await encode({ token: { sid: secret }, secret: settings().sessionSecret, maxAge: longest })
  ;(await cookies()).set(sessionCookieName(), token, sessionCookieOptions())
}

export async function dropSession() {
  ;(await cookies()).delete(sessionCookieName())
}

const deviceCookieName = () => (isSecure() ? '__Host-angkatan.device' : 'angkatan.device')

/** The hash of the secret by which this browser is known again at sign-in, or null. It opens nothing by itself. */
export async function deviceHashOf(): Promise<string | null> {
  const raw = (await cookies()).get(deviceCookieName())?.value
  return raw && /^[\w-]{43}$/.test(raw) ? sha256(raw) : null
}

/** The same, with a new secret for a browser that has none. It stays when somebody signs out, and is no session. */
export async function keepDevice(): Promise<string> {
  const known = await deviceHashOf()
  if (known) return known
  const secret = randomBytes(32).toString('base64url')
  ;(await cookies()).set(deviceCookieName(), secret, { ...sessionCookieOptions(), maxAge: 365 * 24 * 3600 })
  return sha256(secret)
}

/** Tokens that this process has opened, the newest last: opening one costs as much as several statements. */
const opened = new Map<string, string>()
const mostOpened = 2000

/** The hash of this request's session secret, or null. Whether it still holds, the database says. */
export async function tokenHashOf(): Promise<string | null> {
  const raw = (await cookies()).get(sessionCookieName())?.value
  if (!raw) return null
  const known = opened.get(raw)
  if (known) return known
  const token = await decode({ token: raw, secret: settings().sessionSecret }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  const hash = sha256(token.sid)
  if (opened.size >= mostOpened) opened.delete(opened.keys().next().value!)
  opened.set(raw, hash)
  return hash
}

export const sha256 = hashOfSecret

/** The secret of an activation link, made from its id: it can be shown again until it is used. */
export const activationSecret = (activationId: string) => secretOfActivation(settings().sessionSecret, activationId)
