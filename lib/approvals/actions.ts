'use server'
import { delegationFactsOf } from '@/lib/delegations/facts'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { moveDelegation } from '@/lib/delegations/work'
import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { aboutProposal } from './entries'
import { inManifestOrder } from './manifest-order'
import { writeOutcomes } from './outcomes'
import { approvingRefusal, decidingRefusal, findProposal, type Proposal } from './proposal'
import { approval, returning } from './schema'
import { confirmParticipants, seatingOf } from './seating'
import { decideProposal } from './work'

/** Approves exactly the version that the approver saw: participants, outcomes, days away, in one transaction. */
export const approveLineUp = defineAction({
  permission: delegationLifecycle.moves.approve.permission,
  input: approval,
  load: (tx, actor, { cohortId, lineUpId }, { today }) =>
    findProposal(tx, actor, cohortId, 'lineup.approve', today, lineUpId),
  can: (actor, proposal, { hash }, { today }) =>
    delegationLifecycle.refusal('approve', factsOf(proposal, today), actor) ?? approvingRefusal(proposal, actor, hash),
  run: async ({ tx, actor, input, subject: proposal, now }) => {
    const { cohort, delegation, lineUp, seated } = proposal
    const moved = await moveDelegation(tx, delegation, 'approve', now)
    await decideProposal(tx, { ...lineUp, version: input.version }, 'approved', actor, { reason: '', now })
    await confirmParticipants(tx, seatingOf(proposal, lineUp.id, now), inManifestOrder(seated))
    const also = await writeOutcomes(tx, proposal, now)
    return {
      ...aboutProposal(proposal),
      before: moved.before,
      after: { ...moved.after, hash: lineUp.hash.slice(0, 12), participants: seated.length },
      also,
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
  can: (actor, proposal, { hash }, { today }) =>
    delegationLifecycle.refusal('return', factsOf(proposal, today), actor) ??
    (hash === proposal.lineUp.hash ? decidingRefusal(proposal, actor) : 'approvals.hashDiffers'),
  run: async ({ tx, actor, input, subject: proposal, now }) => {
    const { cohort, delegation, lineUp } = proposal
    const moved = await moveDelegation(tx, delegation, 'return', now)
    const stamp = { ...lineUp, version: input.version }
    await decideProposal(tx, stamp, 'returned', actor, { reason: input.reason, now })
    return {
      ...aboutProposal(proposal),
      ...moved,
      reason: input.reason,
      next: `/cohorts/${cohort.id}/approval`,
      notice: sentence('approvals.returnedNotice'),
    }
  },
})

const factsOf = ({ cohort, delegation }: Proposal, today: Day) => delegationFactsOf(cohort, delegation, today)
