'use server'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { aboutProposal } from './entries'
import { findProposal } from './proposal'
import { decree } from './schema'

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
  can: () => null,
  run: async ({ tx, input, subject: { proposal, approved } }) => {
    const { count } = await tx.approval.updateMany({
      where: { id: approved.id, decreeNumber: approved.decreeNumber },
      data: {
        decreeNumber: input.decreeNumber,
        decreeDate: columnFromDay(input.decreeDate),
        decreeSigner: input.decreeSigner,
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    return {
      ...aboutProposal(proposal),
      before: { number: approved.decreeNumber, date: approved.decreeDate },
      after: { number: input.decreeNumber, date: input.decreeDate },
      next: `/cohorts/${proposal.cohort.id}/approval`,
      notice: sentence('approvals.decreeNotice'),
    }
  },
})
