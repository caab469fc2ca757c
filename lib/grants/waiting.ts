import 'server-only'
import { allows } from '@/lib/access/actor'
import { roleLabels } from '@/lib/access/role-labels'
import { sentence } from '@/lib/i18n/sentence'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { listUnconfirmed, type Unconfirmed } from './confirm-queries'
import { messages } from './messages'
import { confirmRefusal } from './roles'

/** Roles without effect yet: for whoever may confirm them, and for whoever gave them and waits. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  if (!allows(actor, 'grant.confirm')) return []
  return (await listUnconfirmed(tx, actor, today)).map((grant) => {
    const isYours = grant.isActivated && confirmRefusal(actor, grant, today) === null
    return toConfirm(grant, isYours)
  })
}

const toConfirm = ({ id, role, user, isActivated, createdAt }: Unconfirmed, isYours: boolean): WaitingItem => ({
  id: `grants.confirm:${id}`,
  cohortId: null,
  turn: isYours ? 'yours' : 'others',
  what: sentence('grants.waitConfirm', { role: { text: roleLabels[role] }, name: user.name }),
  holder: isYours ? undefined : sentence(isActivated ? 'grants.waitSecond' : 'grants.waitOwner'),
  about: messages.confirmTitle,
  href: '/grants',
  verb: 'grants.confirmOpen',
  since: createdAt,
  due: null,
})
