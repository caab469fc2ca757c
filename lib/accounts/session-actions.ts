'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { tokenHashOf } from '@/lib/platform/session'
import { endOtherSessions, loseDevice } from './own-sessions'
import { findOwnSession } from './queries'
import { endOthersInput, endSessionInput } from './schema'
import { endSession } from './work'

const page = '/account'

/** Ends another session of one's own: a computer left open. */
export const endOwnSession = defineAction({
  permission: 'account.own',
  name: 'account.end-session',
  input: endSessionInput,
  load: (tx, actor, { sessionId }) => findOwnSession(tx, actor, sessionId),
  can: (actor, session) => (session.id === actor.sessionId ? 'accounts.thatIsThisOne' : null),
  run: async ({ tx, actor, subject }) => {
    await endSession(tx, subject.tokenHash)
    return {
      subject: { kind: 'session', id: subject.id },
      governmentId: actor.governmentId,
      next: page,
      notice: sentence('accounts.sessionEnded'),
    }
  },
})

/** Ends every other session of one's own; after a lost phone the password opens nothing any more either. */
export const endOwnSessions = defineAction({
  permission: 'account.own',
  name: ({ why }) => (why === 'lost' ? 'account.lose-device' : 'account.end-sessions'),
  input: endOthersInput,
  load: async (_tx, actor) => ({ id: actor.userId }),
  can: () => null,
  run: async ({ tx, actor, input: { why } }) => {
    const kept = (await tokenHashOf()) ?? ''
    const sessions = why === 'lost' ? await loseDevice(tx, kept) : await endOtherSessions(tx, kept)
    return {
      subject: { kind: 'user', id: actor.userId },
      governmentId: actor.governmentId,
      after: { sessions },
      next: page,
      notice: sentence(why === 'lost' ? 'accounts.deviceLost' : 'accounts.othersEnded', { sessions }),
    }
  },
})
