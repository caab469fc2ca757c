import 'server-only'
import { sentence } from '@/lib/i18n/sentence'
import type { ListWaiting } from '@/lib/platform/waiting'
import { messages } from './messages'
import { countRed } from './queries'

/** What of the installation has to be seen to, for whoever administers it: one task, however many things they are. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  const count = await countRed(tx, actor, today)
  if (!count) return []
  return [
    {
      id: 'health.red:installation',
      cohortId: null,
      turn: 'yours',
      what: sentence('health.waitRed', { count }),
      about: messages.title,
      href: '/administration/health',
      verb: 'health.waitOpen',
      since: null,
      due: null,
    },
  ]
}
