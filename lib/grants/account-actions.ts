'use server'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { requireAgency, tellGiven, giveGrant as writeGrant } from './giving'
import { isMailSet } from './link'
import { findUser } from './queries'
import { keepingRefusal } from './roles'
import { addUserInput, editUserInput, switchUserInput } from './schema'
import { endSessionsOf, inviteUser, requirePerson } from './work'

const userPage = (id: string) => `/administration/users/${id}`
const linkPage = (id: string) => `/administration/links/${id}`
const taken = {
  User_email_key: { reason: 'accounts.emailTaken', field: 'email' },
  User_personId_governmentId_key: { reason: 'grants.personTaken', field: 'nip' },
} as const

/** A new account with its first role, and the link with which its owner sets a password. */
export const addUser = defineAction({
  permission: 'user.edit',
  name: 'user.add',
  input: addUserInput,
  load: async (_tx, actor) => extentOf(actor, 'user.edit').governments[0] ?? null,
  can: () => null,
  run: async ({ tx, actor, input: { name, post, email, nip, by, ...grant }, subject: governmentId, now, today }) => {
    await requireAgency(tx, governmentId, grant, today)
    const personId = nip ? await requirePerson(tx, governmentId, nip) : null
    const user = { name, post, email, governmentId, personId }
    const { userId, activationId } = await inviteUser(tx, { user, createdById: actor.userId, now })
    const made = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    return {
      subject: { kind: 'user', id: userId },
      governmentId,
      ...(by === 'mail' && isMailSet()
        ? { next: userPage(userId), tell: [{ activationId }] }
        : { next: linkPage(activationId) }),
      notice: sentence(made.waits ? 'grants.userAddedWaits' : 'grants.userAdded', { name }),
      also: [{ action: 'grant.give', ...tellGiven(made, { userId, governmentId, ...grant }) }],
    }
  },
  constraints: taken,
})

/** Other details of an account. */
export const editUser = defineAction({
  permission: 'user.edit',
  name: 'user.edit',
  input: editUserInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => keepingRefusal(actor, user.grants),
  run: async ({ tx, input: { userId, version, ...fields }, subject }) => {
    const changed = await tx.user.updateMany({
      where: { id: userId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    const names = ['name', 'post', 'email'] as const
    return {
      subject: { kind: 'user', id: userId },
      governmentId: subject.governmentId,
      after: {
        changed: names.filter((name) => fields[name] !== subject[name]),
      },
      next: userPage(userId),
      notice: sentence('grants.saved'),
    }
  },
  constraints: taken,
})

/** Locks an account, its sessions end at once, or opens it again. */
export const switchUser = defineAction({
  permission: 'user.edit',
  name: 'user.switch',
  input: switchUserInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => (user.id === actor.userId ? 'grants.notOneself' : keepingRefusal(actor, user.grants)),
  run: async ({ tx, input: { userId, version, to }, subject, now }) => {
    const off = to === 'disabled'
    const changed = await tx.user.updateMany({
      where: { id: userId, version, disabledAt: off ? null : { not: null } },
      data: { disabledAt: off ? now : null, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    if (off) await endSessionsOf(tx, userId)
    return {
      subject: { kind: 'user', id: userId },
      governmentId: subject.governmentId,
      before: { disabled: !off },
      after: { disabled: off },
      next: userPage(userId),
      notice: sentence(off ? 'grants.userDisabled' : 'grants.userEnabled', { name: subject.name }),
    }
  },
})
