import 'server-only'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { record } from '../trail'
import type { Reason } from './refusal'
import { inRequest } from './transaction'

const denials: readonly MessageKey[] = ['shell.notAllowed', 'shell.notFound']
export const isDenial = (reason: Reason) => denials.includes(reason as MessageKey)

/** A refused try is kept too, in a transaction of its own. */
export async function recordDenial(action: string) {
  await inRequest('write', (tx, { actor }) =>
    record(tx, { action, subject: { kind: 'door', id: null }, governmentId: actor?.governmentId ?? null }, 'denied'),
  )
}
