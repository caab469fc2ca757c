import { describe, expect, it } from 'vitest'
import { type DelegationFacts, delegationLifecycle } from '@/lib/delegations/lifecycle'
import { toDay } from '@/lib/platform/dates'

const facts: DelegationFacts = {
  id: 'd1',
  delegationId: 'd1',
  governmentId: 'jambi',
  state: 'preparing',
  cohortState: 'selecting',
  leavesOn: toDay('2024-06-30'),
  returnsOn: toDay('2024-07-06'),
  today: toDay('2024-06-30'),
}
const { moves } = delegationLifecycle
const hindrance = (verb: keyof typeof moves, fields: Partial<DelegationFacts> = {}) =>
  moves[verb].unless?.({ ...facts, ...fields }) ?? null

describe('what hinders a move of a delegation', () => {
  it('declining: being the host', () => {
    expect([hindrance('decline'), hindrance('decline', { isHost: true })]).toEqual([null, 'delegations.hostStays'])
  })
  it('proposing: the call is open, somebody waits for a decision or for scores, nobody or too many are chosen', () => {
    const chosen = { unsettled: 0, unscored: 0, entries: 4, seats: 4 }
    expect(hindrance('propose')).toBeNull()
    expect(hindrance('propose', chosen)).toBeNull()
    expect(hindrance('propose', { ...chosen, cohortState: 'open' })).toBe('delegations.notSelecting')
    expect(hindrance('propose', { ...chosen, unsettled: 1 })).toBe('cohorts.unsettledNominations')
    expect(hindrance('propose', { ...chosen, unscored: 1 })).toBe('cohorts.unscoredNominations')
    expect(hindrance('propose', { ...chosen, entries: 0 })).toBe('delegations.emptyLineUp')
    expect(hindrance('propose', { ...chosen, entries: 5 })).toBe('cohorts.seatsFull')
    // The first of several is told.
    expect(hindrance('propose', { unsettled: 1, unscored: 1, entries: 0 })).toBe('cohorts.unsettledNominations')
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
    const wanted = Object.entries(moves).filter(([, move]) => move.reason === 'required')
    expect(wanted.map(([verb]) => verb)).toEqual(['decline', 'return', 'reopen'])
  })
})
