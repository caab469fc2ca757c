import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { newSessionToken, sha256 } from '@/lib/platform/session'
import { isPasswordOf } from './password-hash'
import { beginSignIn, openSession } from './work'

type Transact = <T>(work: (tx: Write) => Promise<T>) => Promise<T>
type Sent = { email: string; password: string; address: string; device: string }

/**
 * The one check of address and password: counts the try, compares, opens the session. Gives the session's secret. Refuses with one sentence, whatever was wrong.
 */
export async function openSessionFor(transact: Transact, { email, password, address, device }: Sent): Promise<string> {
  const found = await transact((tx) => beginSignIn(tx, email, sha256(email), address))
  if (found.limited) return refuse('accounts.limited')
  const right = await isPasswordOf(found.passwordHash, password)
  if (!right || !found.userId) return refuse('accounts.wrong')
  const { secret, hash } = newSessionToken()
  const { attempt, userId } = found
  await transact((tx) => openSession(tx, attempt, userId, hash, device))
  return secret
}

/** Where a request came from: behind our own proxy the last hop that it added, else nothing that can be trusted. */
export const addressOf = (sent: Headers) => sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
