import type { MessageKey } from '@/lib/i18n/catalogue'

export const mailStates = ['waiting', 'sent', 'refused', 'handed', 'quiet', 'expired'] as const
export type MailState = (typeof mailStates)[number]

/** Why a mail cannot be handed over by other means, or tried anew. */
export const handRefusal = ({ state }: { state: MailState }): MessageKey | null =>
  state === 'sent' || state === 'handed' ? 'notifications.mailDone' : null
export const againRefusal = ({ state }: { state: MailState }): MessageKey | null =>
  state === 'refused' || state === 'expired' ? null : 'notifications.mailNotRefused'

/** What an administrator can do about what the server answered, or the network in its place. */
export function adviceOf(answer: string): MessageKey {
  if (/^(?:EAUTH|5[34]\d|ENOAUTH|EOAUTH2)$/.test(answer)) return 'notifications.adviceAuth'
  if (answer === 'ETLS') return 'notifications.adviceTls'
  if (/^\d/.test(answer)) return 'notifications.adviceRefused'
  return 'notifications.adviceAway'
}
