import { describe, expect, it } from 'vitest'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { toDay } from '@/lib/platform/dates'
import type { Mover } from '@/lib/platform/moves'
import { asker, granted, hindranceOf, wantingReason } from '@/tests/support/guards'
import { linesOf } from '@/tests/support/moves'

const facts = {
  governmentId: 'jambi',
  hostId: 'sumut',
  cohortState: 'selecting',
  leavesOn: toDay('2024-06-30'),
  returnsOn: toDay('2024-07-06'),
  today: toDay('2024-06-30'),
  unmarked: 0,
  ...{ unsettled: 0, unscored: 0, seated: 4, seats: 4 },
  lineUp: { mode: 'nominating', listed: ['p2', 'p3'], proposedById: 'u2', enteredBy: ['u3'] },
}
const { moves } = delegationLifecycle
const hindrance = (verb: keyof typeof moves, fields: object = {}, by: Mover = null) =>
  hindranceOf(moves[verb], { ...facts, ...fields }, by)

describe('what hinders a move of a delegation', () => {
  it('answering an invitation: a cohort that is over', () => {
    for (const verb of ['accept', 'decline'] as const) {
      expect(hindrance(verb, { cohortState: 'draft' })).toBeNull()
      for (const cohortState of ['closed', 'cancelled'])
        expect(hindrance(verb, { cohortState })).toBe('cohorts.notEditable')
    }
  })
  it('declining: being the host', () => {
    expect([hindrance('decline'), hindrance('decline', { hostId: 'jambi' })]).toEqual([null, 'delegations.hostStays'])
  })
  it('proposing: the call is open, somebody waits for a decision or for scores, nobody or too many are chosen', () => {
    expect(hindrance('propose')).toBeNull()
    expect(hindrance('propose', { cohortState: 'open' })).toBe('delegations.notSelecting')
    expect(hindrance('propose', { unsettled: 1 })).toBe('cohorts.unsettledNominations')
    expect(hindrance('propose', { unscored: 1 })).toBe('cohorts.unscoredNominations')
    expect(hindrance('propose', { seated: 0 })).toBe('delegations.emptyLineUp')
    expect(hindrance('propose', { seated: 5 })).toBe('cohorts.seatsFull')
    // The first of several is told.
    expect(hindrance('propose', { unsettled: 1, unscored: 1, seated: 0 })).toBe('cohorts.unsettledNominations')
  })
  it('departing: a day too early, or unknown; somebody who is not marked', () => {
    expect(hindrance('depart')).toBeNull()
    expect(hindrance('depart', { today: toDay('2024-06-29') })).toBe('delegations.notDepartureDay')
    expect(hindrance('depart', { leavesOn: null })).toBe('delegations.notDepartureDay')
    expect(hindrance('depart', { unmarked: 1 })).toBe('cohorts.unmarkedPeople')
  })
  it('coming home: a day too early, or unknown', () => {
    expect(hindrance('complete', { today: toDay('2024-07-06') })).toBeNull()
    expect(hindrance('complete', { today: toDay('2024-07-05') })).toBe('delegations.notReturnDay')
    expect(hindrance('complete', { returnsOn: null, today: toDay('2024-07-06') })).toBe('delegations.notReturnDay')
  })
  it('a reason is wanted of what somebody else has to bear', () => {
    expect(wantingReason(moves)).toEqual(['decline', 'return', 'reopen'])
  })

  it('proposing: standing in the line-up oneself', () => {
    expect(hindrance('propose', {}, asker({ personId: 'p2' }))).toBe('approvals.ownPlaceProposed')
    expect(hindrance('propose', {}, asker())).toBeNull()
    expect(hindrance('propose', {}, asker({ personId: null }))).toBeNull()
  })
  it.each(['approve', 'return'] as const)('to %s: standing in for somebody whose place or work it is', (verb) => {
    const standingInFor = (personId: string, userId: string) => {
      const deputyFor = { personId, userId, name: 'Yang Berhalangan', post: 'Kabag' }
      return asker({ personId: 'p7', userId: 'u9', grants: [granted('cooperation_head', { deputyFor })] })
    }
    expect(hindrance(verb, {}, standingInFor('p2', 'u8'))).toBe('approvals.ownPlaceKabag')
    expect(hindrance(verb, {}, standingInFor('p8', 'u2'))).toBe('approvals.ownProposal')
    expect(hindrance(verb, {}, standingInFor('p8', 'u8'))).toBeNull()
  })
  it.each(['approve', 'return'] as const)('to %s: deciding on the own place or the own work', (verb) => {
    const leader = asker({
      personId: 'p3',
      grants: [granted('leadership')],
    })
    expect(hindrance(verb, {}, asker())).toBeNull()
    expect(hindrance(verb, {}, asker({ personId: 'p2' }))).toBe('approvals.ownPlaceKabag')
    expect(hindrance(verb, {}, leader)).toBe('approvals.ownPlace')
    expect(hindrance(verb, {}, asker({ userId: 'u2' }))).toBe('approvals.ownProposal')
    // Whoever arranged a line-up from nominations may approve it; an own list wants another pair of eyes.
    expect(hindrance(verb, {}, asker({ userId: 'u3' }))).toBeNull()
    const ownList = { lineUp: { ...facts.lineUp, mode: 'own_list' } }
    expect(hindrance(verb, ownList, asker({ userId: 'u3' }))).toBe('approvals.ownEntry')
    expect(hindrance(verb, ownList, asker())).toBeNull()
  })
})

it('a delegation moves from its invitation to its return', () => {
  expect(linesOf(delegationLifecycle)).toEqual([
    'delegation begins invited | preparing',
    'accept: invited → preparing (by delegation.answer)',
    'decline: invited | preparing → declined (by delegation.answer, with a reason)',
    'lapse: invited → declined (within cohort.select, across governments)',
    'reinvite: declined → invited (by delegation.seats, across governments)',
    'propose: preparing → proposed (by lineup.propose)',
    'return: proposed → preparing (by lineup.approve, with a reason)',
    'approve: proposed → approved (by lineup.approve)',
    'depart: approved → departed (by delegation.depart)',
    'reopen: departed → approved (by departure.edit, with a reason)',
    'complete: departed → completed (by departure.edit)',
  ])
})
