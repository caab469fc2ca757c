import { findWorkList } from '@/lib/desk/queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs } from './acting'

/** All that stands on the start page of an account, its own turn first. */
export async function waitingOf(email: string) {
  await actAs(email)
  const list = await inRequest('read', (tx, { actor, now, today }) => findWorkList(tx as Read, actor!, { now, today }))
  return [...list.yours, ...list.soon, ...list.others]
}
