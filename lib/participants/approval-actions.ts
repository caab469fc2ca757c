'use server'
import { coversDelegation } from '@/lib/access/actor'
import { delegationLifecycle } from '@/lib/cohorts/delegation-lifecycle'
import { delegationFactsOf } from '@/lib/cohorts/facts'
import { moveDelegation } from '@/lib/cohorts/work'
import { sentence } from '@/lib/i18n/sentence'
import { decideProposal } from '@/lib/lineups/proposal-work'
import { approval, decree, returning } from '@/lib/lineups/schema'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { inManifestOrder } from './manifest-order'
import { writeOutcomes } from './outcomes'
import { approvingRefusal, decidingRefusal, findProposal, type Proposal } from './proposal'
import { confirmParticipants, seatingOf } from './seating'

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
      ...about(proposal),
      before: moved.before,
      after: { ...moved.after, hash: lineUp.hash.slice(0, 12), participants: seated.length },
      also,
      next: `/cohorts/${cohort.id}/participants`,
      notice: sentence('lineups.approvedNotice', { people: seated.length }),
    }
  },
  constraints: {
    Delegation_seats_hold: { reason: 'cohorts.seatsFull' },
    AwayPeriod_never_twice: { reason: 'participants.awayTwice' },
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
    (hash === proposal.lineUp.hash ? decidingRefusal(proposal, actor) : 'lineups.hashDiffers'),
  run: async ({ tx, actor, input, subject: proposal, now }) => {
    const { cohort, delegation, lineUp } = proposal
    const moved = await moveDelegation(tx, delegation, 'return', now)
    const stamp = { ...lineUp, version: input.version }
    await decideProposal(tx, stamp, 'returned', actor, { reason: input.reason, now })
    return {
      ...about(proposal),
      ...moved,
      reason: input.reason,
      next: `/cohorts/${cohort.id}/approval`,
      notice: sentence('lineups.returnedNotice'),
    }
  },
})

/** Records the formal decision (SK) on the approval, once it exists. */
export const recordDecree = defineAction({
  permission: 'lineup.propose',
  name: 'lineup.decree',
  input: decree,
  load: async (tx, actor, { cohortId, approvalId }, { today }) => {
    const proposal = await findProposal(tx, actor, cohortId, 'lineup.propose', today)
    const approved = proposal?.approvals.find(({ id, decision }) => id === approvalId && decision === 'approved')
    return proposal && approved ? { proposal, approved } : null
  },
  can: (actor, { proposal }) =>
    coversDelegation(actor, 'lineup.propose', proposal.delegation) ? null : 'shell.notAllowed',
  run: async ({ tx, input, subject: { proposal, approved } }) => {
    const { count } = await tx.approval.updateMany({
      where: { id: approved.id, decision: 'approved', decreeNumber: approved.decreeNumber },
      data: {
        decreeNumber: input.decreeNumber,
        decreeDate: columnFromDay(input.decreeDate),
        decreeSigner: input.decreeSigner,
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    return {
      ...about(proposal),
      before: { number: approved.decreeNumber, date: approved.decreeDate },
      after: { number: input.decreeNumber, date: input.decreeDate },
      next: `/cohorts/${proposal.cohort.id}/approval`,
      notice: sentence('lineups.decreeNotice'),
    }
  },
})

const factsOf = ({ cohort, delegation }: Proposal, today: Day) => delegationFactsOf(cohort, delegation, today)

const about = ({ cohort, delegation, lineUp }: Proposal) => ({
  subject: { kind: 'lineup', id: lineUp.id },
  governmentId: delegation.governmentId,
  cohortId: cohort.id,
})
