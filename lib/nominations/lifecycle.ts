import { defineLifecycle } from '@/lib/platform/lifecycle'
import {
  alreadyApproved,
  alreadyProposed,
  mendedTooLate,
  notBeingSelected,
  ofNominator,
  ofOneself,
  outsideTheCall,
} from './guards'
import type { NominationState } from './states'

/** States in which somebody still has to do something about it. */
const waiting = ['draft', 'submitted', 'returned', 'verified', 'assessed'] as const satisfies NominationState[]

/** How a nomination lives, from draft to outcome. Source: docs/glossary.md, "Nomination". */
export const nominationLifecycle = defineLifecycle<NominationState>()({
  noun: 'nomination',
  begins: ['draft'],
  moves: {
    submit: { from: ['draft'], to: 'submitted', permission: 'nomination.write', unless: [outsideTheCall, ofOneself] },
    resubmit: {
      from: ['returned'],
      to: 'submitted',
      permission: 'nomination.write',
      unless: [mendedTooLate, ofOneself],
    },
    /** Not from ineligible: a verdict stays, and only the verifier opens it again. */
    withdraw: {
      from: ['draft', 'submitted', 'verified', 'returned', 'assessed'],
      to: 'withdrawn',
      permission: 'nomination.write',
      reason: 'required',
      unless: [alreadyApproved],
    },
    verify: {
      from: ['submitted'],
      to: 'verified',
      permission: 'nomination.verify',
      unless: [alreadyProposed, ofOneself, ofNominator],
    },
    return: {
      from: ['submitted'],
      to: 'returned',
      permission: 'nomination.verify',
      reason: 'required',
      unless: [alreadyProposed, ofOneself, ofNominator],
    },
    declare_ineligible: {
      from: ['submitted'],
      to: 'ineligible',
      permission: 'nomination.verify',
      reason: 'required',
      unless: [alreadyProposed, ofOneself, ofNominator],
    },
    reopen: {
      from: ['verified', 'ineligible'],
      to: 'submitted',
      permission: 'nomination.verify',
      reason: 'required',
      unless: [alreadyProposed, ofOneself, ofNominator],
    },
    /** The last wanted score. */
    assess: { from: ['verified'], to: 'assessed', within: ['assessment.score'], unless: [notBeingSelected] },
    /** A conflict of interest that leaves fewer scores than are wanted. */
    score_again: {
      from: ['assessed'],
      to: 'verified',
      within: ['assessment.conflict'],
      unless: [notBeingSelected],
    },
    /** A draft that was never sent ends with the call, in every government of the cohort. */
    lapse: { from: ['draft'], to: 'lapsed', within: ['cohort.select'], crosses: true },
    /** What still waits ends with its cohort, in every government. */
    call_off: { from: [...waiting], to: 'lapsed', within: ['cohort.cancel'], crosses: true },
    close_off: { from: [...waiting], to: 'lapsed', within: ['cohort.close'], crosses: true },
    /** Its government takes no part any more. */
    leave: { from: [...waiting], to: 'lapsed', within: ['delegation.decline'] },
    /** What was returned and not mended by its date. */
    lapse_returned: { from: ['returned'], to: 'lapsed', within: ['delegation.propose'] },
    choose: { from: ['verified', 'assessed'], to: 'selected', within: ['delegation.approve'] },
    hold_in_reserve: { from: ['verified', 'assessed'], to: 'reserve', within: ['delegation.approve'] },
    pass_over: { from: ['verified', 'assessed'], to: 'not_selected', within: ['delegation.approve'] },
  },
  stays: {
    edit: { from: ['draft', 'returned'], permission: 'nomination.write', unless: [ofOneself] },
  },
})
