'use server'
import { inviteUser } from '@/lib/grants/work'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { findInvitations } from './invitations'
import { invitation } from './schema'

/** Makes an account and a link for every participant without one, or a new link where one has expired unused. */
export const inviteParticipants = defineAction({
  permission: 'participant.invite',
  input: invitation,
  load: async (tx, actor, { cohortId, participantId }, { today }) => {
    const found = await findInvitations(tx, actor, cohortId, today)
    if (!found) return null
    const wanted = found.people.filter((one) =>
      participantId ? one.participantId === participantId && one.status === 'expired' : one.status === 'none',
    )
    const emails = wanted.flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
    const taken = await tx.user.findMany({ where: { email: { in: emails } }, select: { email: true } })
    return { ...found, wanted, taken: taken.map(({ email }) => email) }
  },
  can: (_actor, { wanted }) => (wanted.length === 0 ? 'participants.invitationsNone' : null),
  run: async ({ tx, actor, input, subject: { delegation, wanted, taken }, now }) => {
    const { governmentId } = delegation
    const used = new Set<string | null>(taken)
    for (const { user, fullName, post, personId, email } of wanted) {
      const address = email?.toLowerCase() ?? null
      const isFree = address !== null && !used.has(address)
      used.add(address)
      // Who shares an address with another account gives an own one on activation.
      const account = { name: fullName, post, governmentId, personId, email: isFree ? address : null }
      await inviteUser(tx, { ...(user ? { userId: user.id } : { user: account }), createdById: actor.userId, now })
    }
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId,
      cohortId: input.cohortId,
      after: { sheets: wanted.length },
      next: `/cohorts/${input.cohortId}/participants/invitations`,
      notice: sentence('participants.invitationsMade', { count: wanted.length }),
    }
  },
  constraints: {
    User_email_key: { reason: 'shell.changedMeanwhile' },
    User_personId_governmentId_key: { reason: 'shell.changedMeanwhile' },
  },
})
