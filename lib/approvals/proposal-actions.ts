'use server'
import { holdSelecting } from '@/lib/cohorts/work'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { sentence } from '@/lib/i18n/sentence'
import { findDraft } from '@/lib/lineups/draft'
import { draftOnly } from '@/lib/lineups/schema'
import { aboutLineUp, figuresOf } from '@/lib/lineups/trail-of-line-up'
import { waitsForApproval } from '@/lib/notifications/task-tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { move } from '@/lib/platform/move'
import { findHindrances, proposingFactsOf, proposingRefusal, refuseIfMoved } from './hindrances'
import { freezeDraft, hashOf, lapseReturned } from './work'

/** Freezes a draft, binds it by its hash, and hands it to the approver. */
export const proposeLineUp = defineAction({
  permission: delegationLifecycle.moves.propose.permission,
  input: draftOnly,
  load: async (tx, actor, input, { today }) => {
    const draft = await findDraft(tx, actor, input, 'lineup.propose', today)
    return draft && { ...draft, ...(await findHindrances(tx, draft, today)) }
  },
  can: (actor, draft) => {
    return delegationLifecycle.refusal('propose', proposingFactsOf(draft), actor) ?? proposingRefusal(draft)
  },
  run: async ({ tx, actor, input, subject: draft, now, today }) => {
    const { cohort, delegation, lineUp, entries, lapsing } = draft
    await holdSelecting(tx, cohort.id)
    const moved = await move(tx, delegationLifecycle, 'propose', proposingFactsOf(draft), { by: actor, now })
    await refuseIfMoved(tx, draft, today)
    await lapseReturned(tx, lapsing, actor, now)
    const hash = hashOf(delegation.id, lineUp.number, entries)
    await freezeDraft(tx, { ...lineUp, version: input.version }, hash, actor, now)
    const figures = figuresOf(entries)
    return {
      ...aboutLineUp(draft),
      before: moved.before,
      after: { ...moved.after, number: lineUp.number, hash: hash.slice(0, 12), ...figures },
      also: lapsing.map(({ id }) => ({
        action: 'nomination.lapse_returned',
        subject: { kind: 'nomination', id },
        governmentId: delegation.governmentId,
        cohortId: cohort.id,
        nominationId: id,
        before: { state: 'returned' },
        after: { state: 'lapsed' },
      })),
      tell: [waitsForApproval({ ...delegation, cohortId: cohort.id, delegationId: delegation.id })],
      next: `/cohorts/${cohort.id}/approval`,
      notice: sentence('approvals.proposedNotice', { people: figures.seated }),
    }
  },
  constraints: {
    LineUp_one_in_force: { reason: 'shell.changedMeanwhile' },
    LineUp_frozen: { reason: 'lineups.frozen' },
  },
})
