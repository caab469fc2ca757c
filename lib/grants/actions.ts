'use server'
import { extentOf } from '@/lib/access/actor'
import { hashPassword } from '@/lib/accounts/password-hash'
import { passwordRefusal } from '@/lib/accounts/password-rules'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction } from '@/lib/platform/doors/visitor-action'
import { findAdministrator, findGrant, findUser } from './queries'
import { administersInstallation, keepingRefusal, separationRefusal } from './roles'
import {
  addGovernmentInput,
  addUserInput,
  beginInput,
  editUserInput,
  endGrantInput,
  giveGrantInput,
  linkInput,
  switchUserInput,
} from './schema'
import {
  createFirstAdministrator,
  endLinksOfOthers,
  endSessionsOf,
  inviteUser,
  requireAgency,
  giveGrant as writeGrant,
} from './work'

const userPage = (id: string) => `/administration/users/${id}`
const linkPage = (id: string) => `/administration/links/${id}`
const emailTaken = { User_email_key: { reason: 'accounts.emailTaken', field: 'email' } } as const

/** A new account with its first role, and the link with which its owner sets a password. */
export const addUser = defineAction({
  permission: 'user.edit',
  name: 'user.add',
  input: addUserInput,
  load: async (_tx, actor) => extentOf(actor, 'user.edit').governments[0] ?? null,
  can: () => null,
  run: async ({ tx, actor, input: { name, post, email, ...grant }, subject: governmentId, now, today }) => {
    await requireAgency(tx, governmentId, grant, today)
    const user = { name, post, email, governmentId, personId: null }
    const { userId, activationId } = await inviteUser(tx, { user, createdById: actor.userId, now })
    const grantId = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    return {
      subject: { kind: 'user', id: userId },
      governmentId,
      next: linkPage(activationId),
      notice: sentence('grants.userAdded', { name }),
      also: [
        {
          action: 'grant.give',
          subject: { kind: 'grant', id: grantId },
          governmentId,
          after: { userId, role: grant.role, agencyId: grant.agencyId, endsOn: grant.endsOn },
        },
      ],
    }
  },
  constraints: emailTaken,
})

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
      after: { changed: names.filter((name) => fields[name] !== subject[name]) },
      next: userPage(userId),
      notice: sentence('grants.saved'),
    }
  },
  constraints: emailTaken,
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

/** Gives a role. Nobody gives one to oneself: a second administrator does. */
export const giveGrant = defineAction({
  permission: 'user.edit',
  name: 'grant.give',
  input: giveGrantInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user, { role }, { today }) => {
    if (user.id === actor.userId) return 'grants.notOneself'
    const wider = keepingRefusal(actor, user.grants)
    if (wider) return wider
    const held = user.grants.filter(({ endedAt, endsOn }) => !endedAt && (!endsOn || endsOn >= columnFromDay(today)))
    return separationRefusal(
      held.map((grant) => grant.role),
      role,
    )
  },
  run: async ({ tx, actor, input: { userId, ...grant }, subject, now, today }) => {
    const governmentId = subject.governmentId!
    await requireAgency(tx, governmentId, grant, today)
    // Two roles given at the same moment: the second finds another version, and is judged again beside the first.
    const kept = await tx.user.updateMany({
      where: { id: userId, version: subject.version },
      data: { version: { increment: 1 } },
    })
    if (kept.count === 0) return refuse('shell.changedMeanwhile')
    const id = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    await endLinksOfOthers(tx, userId, actor.userId)
    await endSessionsOf(tx, userId)
    return {
      subject: { kind: 'grant', id },
      governmentId,
      after: { userId, role: grant.role, agencyId: grant.agencyId, endsOn: grant.endsOn },
      next: userPage(userId),
      notice: sentence('grants.given', { name: subject.name }),
    }
  },
  constraints: { Grant_once: { reason: 'grants.heldAlready', field: 'role' } },
})

export const endGrant = defineAction({
  permission: 'user.edit',
  name: 'grant.end',
  input: endGrantInput,
  load: (tx, actor, { grantId }) => findGrant(tx, actor, grantId),
  can: (actor, { userId, user }) =>
    userId === actor.userId ? 'grants.notOneself' : keepingRefusal(actor, user.grants),
  run: async ({ tx, subject: grant, now }) => {
    const ended = await tx.grant.updateMany({ where: { id: grant.id, endedAt: null }, data: { endedAt: now } })
    if (ended.count === 0) return refuse('shell.changedMeanwhile')
    await endSessionsOf(tx, grant.userId)
    return {
      subject: { kind: 'grant', id: grant.id },
      governmentId: grant.user.governmentId,
      before: { userId: grant.userId, role: grant.role, agencyId: grant.agencyId },
      next: userPage(grant.userId),
      notice: sentence('grants.ended', { name: grant.user.name }),
    }
  },
})

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

/** A government that joins, with its first administrator and the link for them. */
export const addGovernment = defineAction({
  permission: 'government.add',
  name: 'government.add',
  input: addGovernmentInput,
  load: async (_tx, actor) => (administersInstallation(actor) ? {} : null),
  can: () => null,
  run: async ({ tx, actor, input: { government, administrator }, now }) => {
    const { id: governmentId } = await tx.government.create({
      data: { ...government, createdAt: now },
      select: { id: true },
    })
    const user = { ...administrator, governmentId, personId: null }
    const { userId, activationId } = await inviteUser(tx, { user, createdById: actor.userId, now })
    const grant = { role: 'administrator', agencyId: null, endsOn: null } as const
    const grantId = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    return {
      subject: { kind: 'government', id: governmentId },
      governmentId,
      after: { name: government.name, kind: government.kind },
      next: linkPage(activationId),
      notice: sentence('grants.governmentAdded', { name: government.name }),
      also: [
        {
          action: 'grant.give',
          subject: { kind: 'grant', id: grantId },
          governmentId,
          after: { userId, role: 'administrator' },
        },
      ],
    }
  },
  constraints: {
    User_email_key: { reason: 'accounts.emailTaken', field: 'administrator.email' },
    Government_name_key: { reason: 'organisation.nameTaken', field: 'government.name' },
  },
})

/** The first page of an empty installation: its government and its administrator, once and by whoever comes first. */
export const beginInstallation = defineVisitorAction({
  permission: 'installation.begin',
  input: beginInput,
  run: async ({ transact, input: { government, administrator } }) => {
    const { newPassword, ...user } = administrator
    const refusal = passwordRefusal(newPassword, [user.name, user.email, government.name, government.shortName])
    if (refusal) return refuse(refusal, 'administrator.newPassword')
    const isEmpty = await transact(async (_tx, { empty }) => empty)
    if (!isEmpty) return refuse('grants.begunAlready')
    const passwordHash = await hashPassword(newPassword)
    const userId = await transact((tx) => createFirstAdministrator(tx, government, { ...user, passwordHash }))
    if (!userId) return refuse('grants.begunAlready')
    return { next: '/sign-in', notice: sentence('grants.begun') }
  },
})
