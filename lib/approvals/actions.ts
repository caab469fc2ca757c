'use server'
import { holdSelecting } from '@/lib/cohorts/work'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { sentence } from '@/lib/i18n/sentence'
import { lineUpDecided } from '@/lib/notifications/tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { move } from '@/lib/platform/move'
import { aboutProposal } from './entries'
import { inManifestOrder } from './manifest-order'
import { writeOutcomes } from './outcomes'
import { approvingRefusal, decidingFactsOf, findProposal, type Proposal } from './proposal'
import { approval, returning } from './schema'
import { confirmParticipants, seatingOf } from './seating'
import { decideProposal } from './work'

/** Approves exactly the version that the approver saw: participants, outcomes, days away, in one transaction. */
export const approveLineUp = defineAction({
  permission: delegationLifecycle.moves.approve.permission,
  input: approval,
  load: (tx, actor, { cohortId, lineUpId }, { today }) =>
    findProposal(tx, actor, cohortId, 'lineup.approve', today, lineUpId),
  can: (actor, proposal, { hash }) =>
    delegationLifecycle.refusal('approve', decidingFactsOf(proposal), actor) ?? approvingRefusal(proposal, hash),
  run: async ({ tx, actor, input, subject: proposal, now }) => {
    const { cohort, lineUp, seated } = proposal
    await holdSelecting(tx, cohort.id)
    const moved = await move(tx, delegationLifecycle, 'approve', decidingFactsOf(proposal), { by: actor, now })
    await decideProposal(tx, { ...lineUp, version: input.version }, 'approve', actor, { reason: '', now })
    await confirmParticipants(tx, seatingOf(proposal, lineUp.id, now), inManifestOrder(seated))
    const also = await writeOutcomes(tx, proposal, actor, now)
    return {
      ...aboutProposal(proposal),
      before: moved.before,
      after: { ...moved.after, hash: lineUp.hash.slice(0, 12), participants: seated.length },
      also,
      tell: lineUpDecided(placeOf(proposal), 'approved'),
      next: `/cohorts/${cohort.id}/participants`,
      notice: sentence('approvals.approvedNotice', { people: seated.length }),
    }
  },
  constraints: {
    Delegation_seats_hold: { reason: 'cohorts.seatsFull' },
    AwayPeriod_never_twice: { reason: 'approvals.awayTwice' },
    Participant_once_per_cohort: { reason: 'participants.alreadyGoing' },
    Participant_one_head: { reason: 'lineups.twoHeads' },
  },
})

/** Gives a proposal back with what is to be mended; the delegation prepares again. */
export const returnLineUp = defineAction({
  permission: delegationLifecycle.moves.return.permission,
  name: 'lineup.return',
  input: returning,
  load: (tx, actor, { cohortId, lineUpId }, { today }) =>
    findProposal(tx, actor, cohortId, 'lineup.approve', today, lineUpId),
  can: (actor, proposal, { hash }) =>
    delegationLifecycle.refusal('return', decidingFactsOf(proposal), actor) ??
    (hash === proposal.lineUp.hash ? null : 'approvals.hashDiffers'),
  run: async ({ tx, actor, input, subject: proposal, now }) => {
    const { cohort, lineUp } = proposal
    const { reason, version } = input
    const moved = await move(tx, delegationLifecycle, 'return', decidingFactsOf(proposal), { by: actor, now, reason })
    await decideProposal(tx, { ...lineUp, version }, 'return', actor, { reason, now })
    return {
      ...aboutProposal(proposal),
      ...moved,
      tell: lineUpDecided(placeOf(proposal), 'returned'),
      next: `/cohorts/${cohort.id}/approval`,
      notice: sentence('approvals.returnedNotice'),
    }
  },
})

const placeOf = ({ cohort, delegation }: Proposal) => ({
  cohortId: cohort.id,
  governmentId: delegation.governmentId,
  delegationId: delegation.id,
})
