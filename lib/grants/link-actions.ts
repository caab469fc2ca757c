'use server'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { defineAction, type Outcome } from '@/lib/platform/doors/action'
import { isMailSet } from './link'
import { findReserved, findUser } from './queries'
import { linkRefusal } from './roles'
import { linkInput } from './schema'
import { inviteUser } from './work'

const userPage = (id: string) => `/administration/users/${id}`
const linkPage = (id: string) => `/administration/links/${id}`

/** A new link to hand over: the first password, or another one where it was forgotten. Older links stop working. */
export const makeLink = defineAction({
  permission: 'user.edit',
  name: 'account.link',
  input: linkInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => linkRefusal(actor, user.grants) ?? (user.disabledAt ? 'grants.isDisabled' : null),
  run: ({ tx, actor, input: { by }, subject, now }) =>
    writeLink(tx, subject, { createdById: actor.userId, now }, by === 'mail' ? userPage(subject.id) : null),
})

/** The same by the administrator of the installation, for an account of any government that only they may help. */
export const makeReservedLink = defineAction({
  permission: 'government.add',
  name: 'account.link',
  input: linkInput,
  load: (tx, _actor, { userId }, { today }) => findReserved(tx, userId, columnFromDay(today)),
  can: (_actor, user) => (user.disabledAt ? 'grants.isDisabled' : null),
  run: ({ tx, actor, input: { by }, subject, now }) =>
    writeLink(tx, subject, { createdById: actor.userId, now }, by === 'mail' ? '/administration/governments' : null),
})

type Kept = { id: string; name: string; email: string | null; governmentId: string | null }

/** Makes the link: for the page that is handed over, or into the outbox, back to the page `mailedFrom`. */
async function writeLink(
  tx: Write,
  user: Kept,
  by: { createdById: string; now: Date },
  mailedFrom: string | null,
): Promise<Outcome> {
  const kind = user.email ? 'reset' : 'invitation'
  const { activationId } = await inviteUser(tx, { userId: user.id, kind, ...by })
  return {
    subject: { kind: 'user', id: user.id },
    governmentId: user.governmentId,
    after: { activationId },
    ...(mailedFrom !== null && user.email && isMailSet()
      ? {
          next: mailedFrom,
          notice: sentence('grants.linkMailed', { name: user.name }),
          tell: [{ activationId }],
        }
      : { next: linkPage(activationId) }),
  }
}
