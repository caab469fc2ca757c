'use server'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { findAdministrator, findUser } from './queries'
import { administersInstallation, keepingRefusal } from './roles'
import { linkInput } from './schema'
import { inviteUser } from './work'

const linkPage = (id: string) => `/administration/links/${id}`

/** A new link to hand over: the first password, or another one where it was forgotten. Older links stop working. */
export const makeLink = defineAction({
  permission: 'user.edit',
  name: 'account.link',
  input: linkInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => keepingRefusal(actor, user.grants) ?? (user.disabledAt ? 'grants.isDisabled' : null),
  run: async ({ tx, actor, subject, now }) => {
    const kind = subject.email ? 'reset' : 'invitation'
    const order = { userId: subject.id, kind, createdById: actor.userId, now } as const
    const { activationId } = await inviteUser(tx, order)
    return {
      subject: { kind: 'user', id: subject.id },
      governmentId: subject.governmentId,
      after: { activationId },
      next: linkPage(activationId),
    }
  },
})

/** The same for the administrator of a joined government, by the administrator of the installation. */
export const makeAdministratorLink = defineAction({
  permission: 'government.add',
  name: 'account.link',
  input: linkInput,
  load: async (tx, actor, { userId }, { today }) =>
    administersInstallation(actor) ? findAdministrator(tx, userId, columnFromDay(today)) : null,
  can: (_actor, user) => (user.disabledAt ? 'grants.isDisabled' : null),
  run: async ({ tx, actor, subject, now }) => {
    const kind = subject.email ? 'reset' : 'invitation'
    const order = { userId: subject.id, kind, createdById: actor.userId, now } as const
    const { activationId } = await inviteUser(tx, order)
    return {
      subject: { kind: 'user', id: subject.id },
      governmentId: subject.governmentId,
      after: { activationId },
      next: linkPage(activationId),
    }
  },
})
