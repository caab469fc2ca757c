import type { Tone } from '@/components/ui/tone'
import { kindNames, kindOf } from '@/lib/access/notification-kinds'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { MailState } from '@/lib/notifications/outbox-rules'

const others: Record<string, MessageKey> = {
  'account.link': 'notifications.kindLink',
  'mail.test': 'notifications.kindTest',
  digest: 'notifications.kindDigest',
}

/** What a kind of mail is called. */
export function labelOfMail(kind: string): MessageKey {
  const known = kindNames.find((name) => name === kind)
  return known ? kindOf(known).label : (others[kind] ?? 'notifications.title')
}

export const standOfMail = {
  waiting: { tone: 'wait', label: 'notifications.stateWaiting' },
  sent: { tone: 'good', label: 'notifications.stateSent' },
  refused: { tone: 'stop', label: 'notifications.stateRefused' },
  handed: { tone: 'good', label: 'notifications.stateHanded' },
  quiet: { tone: 'idle', label: 'notifications.stateQuiet' },
  expired: { tone: 'idle', label: 'notifications.stateExpired' },
} as const satisfies Record<MailState, { tone: Tone; label: MessageKey }>
