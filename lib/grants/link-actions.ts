'use server'
import { columnFromDay } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { findReserved, findUser } from './queries'
import { linkRefusal } from './roles'
import { linkInput } from './schema'
import { inviteUser } from './work'

const linkPage = (id: string) => `/administration/links/${id}`

/** A new link to hand over: the first password, or another one where it was forgotten. Older links stop working. */
export const makeLink = defineAction({
  permission: 'user.edit',
  name: 'account.link',
  input: linkInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => linkRefusal(actor, user.grants) ?? (user.disabledAt ? 'grants.isDisabled' : null),
  run: ({ tx, actor, subject, now }) => writeLink(tx, subject, { createdById: actor.userId, now }),
})

/** The same by the administrator of the installation, for an account of any government that only they may help. */
export const makeReservedLink = defineAction({
  permission: 'government.add',
  name: 'account.link',
  input: linkInput,
  load: (tx, _actor, { userId }, { today }) => findReserved(tx, userId, columnFromDay(today)),
  can: (_actor, user) => (user.disabledAt ? 'grants.isDisabled' : null),
  run: ({ tx, actor, subject, now }) => writeLink(tx, subject, { createdById: actor.userId, now }),
})

type Kept = { id: string; email: string | null; governmentId: string | null }

async function writeLink(tx: Write, user: Kept, by: { createdById: string; now: Date }) {
  const kind = user.email ? 'reset' : 'invitation'
  const { activationId } = await inviteUser(tx, { userId: user.id, kind, ...by })
  return {
    subject: { kind: 'user', id: user.id },
    governmentId: user.governmentId,
    after: { activationId },
    next: linkPage(activationId),
  }
}
