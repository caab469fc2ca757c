import { describe, expect, it } from 'vitest'
import type { NominationFacts } from '@/lib/nominations/guards'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import type { NominationState } from '@/lib/nominations/states'
import { turnOf } from '@/lib/nominations/turns'
import { toDay } from '@/lib/platform/dates'
import type { Mover } from '@/lib/platform/moves'
import { asker, hindranceOf, wantingReason } from '@/tests/support/guards'
import { linesOf } from '@/tests/support/moves'

const facts: NominationFacts = {
  id: 'n1',
  governmentId: 'jambi',
  agencyId: 'dinas',
  state: 'draft',
  cohortState: 'open',
  delegationState: 'preparing',
  personId: 'p9',
  nominatedById: 'u9',
  deadline: new Date('2024-05-20T16:59:59Z'),
  returnUntil: toDay('2024-05-25'),
  now: new Date('2024-05-20T16:59:59Z'),
  today: toDay('2024-05-25'),
}
const { moves, stays } = nominationLifecycle
type Verb = keyof typeof moves
const hindrance = (verb: Verb, fields: Partial<NominationFacts> = {}, by: Mover = null) =>
  hindranceOf(moves[verb], { ...facts, ...fields }, by)

describe('what hinders a move of a nomination', () => {
  it('submitting: a call that is closed or over by a second, or in which the government takes no part', () => {
    expect(hindrance('submit')).toBeNull()
    expect(hindrance('submit', { deadline: null })).toBeNull()
    expect(hindrance('submit', { now: new Date('2024-05-20T17:00:00Z') })).toBe('nominations.deadlinePassed')
    expect(hindrance('submit', { cohortState: 'selecting' })).toBe('nominations.callNotOpen')
    for (const delegationState of ['invited', 'declined'] as const)
      expect(hindrance('submit', { delegationState })).toBe('nominations.notTakingPart')
  })
  it('submitting again: a day too late, or a line-up that is proposed', () => {
    expect(hindrance('resubmit', { cohortState: 'selecting' })).toBeNull()
    expect(hindrance('resubmit', { returnUntil: null })).toBeNull()
    expect(hindrance('resubmit', { today: toDay('2024-05-26') })).toMatchObject({
      key: 'nominations.mendingPassed',
      values: { day: { day: '2024-05-25' } },
    })
    expect(hindrance('resubmit', { delegationState: 'proposed' })).toBe('nominations.alreadyProposed')
  })
  it.each(['verify', 'return', 'declare_ineligible', 'reopen'] as const)(
    '%s: a line-up that is proposed, a cohort that is over',
    (verb) => {
      expect([hindrance(verb), hindrance(verb, { cohortState: 'selecting' })]).toEqual([null, null])
      expect(hindrance(verb, { delegationState: 'proposed' })).toBe('nominations.alreadyProposed')
      for (const cohortState of ['draft', 'closed', 'cancelled'] as const)
        expect(hindrance(verb, { cohortState })).toBe('shell.wrongState')
    },
  )
  it.each(['assess', 'score_again'] as const)('%s: a call that is not closed, a line-up that is proposed', (verb) => {
    expect(hindrance(verb, { cohortState: 'selecting' })).toBeNull()
    expect(hindrance(verb)).toBe('nominations.notBeingSelected')
    expect(hindrance(verb, { cohortState: 'selecting', delegationState: 'proposed' })).toBe(
      'nominations.alreadyProposed',
    )
  })
  it('withdrawing: an approved line-up', () => {
    for (const delegationState of ['invited', 'preparing', 'proposed'] as const)
      expect(hindrance('withdraw', { delegationState })).toBeNull()
    for (const delegationState of ['approved', 'departed', 'completed', 'declined'] as const)
      expect(hindrance('withdraw', { delegationState })).toBe('nominations.alreadyApproved')
  })
  it.each(['submit', 'resubmit', 'verify', 'return', 'declare_ineligible', 'reopen'] as const)(
    '%s: being the nominee',
    (verb) => {
      expect(hindrance(verb, {}, asker())).toBeNull()
      expect(hindrance(verb, {}, asker({ personId: 'p9' }))).toBe('nominations.notOneself')
    },
  )
  it.each(['verify', 'return', 'declare_ineligible', 'reopen'] as const)('%s: having nominated', (verb) => {
    expect(hindrance(verb, {}, asker({ userId: 'u9' }))).toBe('nominations.nominatorDoesNotVerify')
  })
  it('saving a draft: being the nominee', () => {
    expect(hindranceOf(stays.edit, facts, asker())).toBeNull()
    expect(hindranceOf(stays.edit, facts, asker({ personId: 'p9' }))).toBe('nominations.notOneself')
  })
  it('a reason is wanted of what goes against the nominee', () => {
    expect(wantingReason(moves)).toEqual(['withdraw', 'return', 'declare_ineligible', 'reopen'])
  })
})

describe('whose turn it is', () => {
  it('with a nomination in each state, and nobody’s once it is decided', () => {
    const turns: Record<NominationState, ReturnType<typeof turnOf>> = {
      draft: 'nominations.holderHr',
      returned: 'nominations.holderHr',
      submitted: 'nominations.holderVerifier',
      verified: 'nominations.holderAssessor',
      assessed: 'nominations.holderSection',
      ineligible: null,
      selected: null,
      reserve: null,
      not_selected: null,
      withdrawn: null,
      lapsed: null,
    }
    for (const [state, turn] of Object.entries(turns)) expect(turnOf(state as NominationState, true)).toBe(turn)
  })
  it('with a verified one of a cohort that is not scored: the section’s', () => {
    expect(turnOf('verified', false)).toBe('nominations.holderSection')
    expect(turnOf('submitted', false)).toBe('nominations.holderVerifier')
  })
})

it('a nomination moves from its draft to an outcome', () => {
  expect(linesOf(nominationLifecycle)).toEqual([
    'nomination begins draft',
    'submit: draft → submitted (by nomination.write)',
    'resubmit: returned → submitted (by nomination.write)',
    'withdraw: draft | submitted | verified | returned | assessed → withdrawn (by nomination.write, with a reason)',
    'verify: submitted → verified (by nomination.verify)',
    'return: submitted → returned (by nomination.verify, with a reason)',
    'declare_ineligible: submitted → ineligible (by nomination.verify, with a reason)',
    'reopen: verified | ineligible → submitted (by nomination.verify, with a reason)',
    'assess: verified → assessed (within assessment.score)',
    'score_again: assessed → verified (within assessment.conflict)',
    'lapse: draft → lapsed (within cohort.select, across governments)',
    'call_off: draft | submitted | returned | verified | assessed → lapsed (within cohort.cancel, across governments)',
    'close_off: draft | submitted | returned | verified | assessed → lapsed (within cohort.close, across governments)',
    'leave: draft | submitted | returned | verified | assessed → lapsed (within delegation.decline)',
    'lapse_returned: returned → lapsed (within delegation.propose)',
    'choose: verified | assessed → selected (within delegation.approve)',
    'hold_in_reserve: verified | assessed → reserve (within delegation.approve)',
    'pass_over: verified | assessed → not_selected (within delegation.approve)',
    'edit: draft | returned → the same (by nomination.write)',
  ])
})
