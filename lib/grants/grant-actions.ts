'use server'
import { apartRefusal } from '@/lib/access/apart'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { requireAgency, tellGiven, giveGrant as writeGrant } from './giving'
import { findGrant, findUser } from './queries'
import { isHeld, keepingRefusal } from './roles'
import { endGrantInput, giveGrantInput } from './schema'
import { endSessionsOf } from './work'

const userPage = (id: string) => `/administration/users/${id}`

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
    return apartRefusal(
      user.grants.filter(isHeld(today)).map((grant) => grant.role),
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
    const made = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    await endSessionsOf(tx, userId)
    return {
      ...tellGiven(made, { userId, governmentId, ...grant }),
      next: userPage(userId),
      notice: sentence(made.waits ? 'grants.givenWaits' : 'grants.given', { name: subject.name }),
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
    const ended = await tx.grant.updateMany({
      where: { id: grant.id, endedAt: null },
      data: { endedAt: now, endedBecause: 'ended' },
    })
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
