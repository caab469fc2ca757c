import type { NotificationKind } from '@/lib/access/notification-kinds'
import type { Day, Zone } from '@/lib/platform/dates'
import type { MailFacts } from './mail-content'
import { samplesOn } from './samples'

/** A mail of a kind with sample content: to whoever looks, of a cohort that does not exist. */
export function sampleMail(
  kind: NotificationKind | 'account.link' | 'digest',
  reader: { name: string; government: string | null; zone: Zone },
  day: Day,
): MailFacts {
  const samples = samplesOn(day)
  const told = (one: NotificationKind) => ({
    said: samples[one],
    path: '/notifications',
    titleId: 'Inovasi Tata Kelola',
    titleEn: 'Innovation in Governance',
  })
  const facts = { ...reader, kind, activation: null, expiresAt: null, told: [] }
  if (kind === 'account.link') return { ...facts, activation: 'reset' }
  if (kind === 'digest') return { ...facts, told: [told('call.opened'), told('task.waits')] }
  return { ...facts, told: [told(kind)] }
}
