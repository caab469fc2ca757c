'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findUser } from './queries'
import { keepingRefusal } from './roles'
import { endUserSessionsInput } from './schema'
import { countSessionsOf, endSessionsOf, requireNewPassword } from './work'

/** Ends every session of an account, told by telephone or seen by the administrator; a lost phone wants a new password too. */
export const endUserSessions = defineAction({
  permission: 'user.edit',
  name: 'user.end-sessions',
  input: endUserSessionsInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user) => (user.id === actor.userId ? 'grants.notOneself' : keepingRefusal(actor, user.grants)),
  run: async ({ tx, input: { userId, version, passwordDue }, subject }) => {
    const kept = await tx.user.updateMany({ where: { id: userId, version }, data: { version: { increment: 1 } } })
    if (kept.count === 0) return refuse('shell.changedMeanwhile')
    const sessions = await countSessionsOf(tx, userId)
    await endSessionsOf(tx, userId)
    if (passwordDue) await requireNewPassword(tx, userId)
    return {
      subject: { kind: 'user', id: userId },
      governmentId: subject.governmentId,
      after: { sessions, ...(passwordDue ? { passwordDue: true } : {}) },
      next: `/administration/users/${userId}`,
      notice: sentence(passwordDue ? 'grants.sessionsEndedDue' : 'grants.sessionsEnded', {
        name: subject.name,
        sessions,
      }),
    }
  },
})
