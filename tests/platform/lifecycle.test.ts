import { describe, expect, it } from 'vitest'
import { defineLifecycle, refusalOf } from '@/lib/platform/lifecycle'
import type { Mover } from '@/lib/platform/moves'
import { asker, granted } from '@/tests/support/guards'

type State = 'draft' | 'open' | 'closed'
type Facts = { seats: number }
const noSeats = ({ seats }: Facts) => (seats === 0 ? ('cohorts.seatsFull' as const) : null)
const ofOneself = ({ personId }: { personId: string }, by: Mover) =>
  by?.personId === personId ? ('nominations.notOneself' as const) : null

const lifecycle = defineLifecycle<State>()({
  noun: 'cohort',
  begins: ['draft'],
  moves: {
    open: {
      from: ['draft'],
      to: 'open',
      permission: ['cohort.open', 'delegation.answer'],
      unless: [noSeats, ofOneself],
    },
    close: { from: ['open'], to: 'closed', permission: 'cohort.close', crosses: true },
    lapse: { from: ['open'], to: 'closed', within: ['cohort.cancel'] },
  },
  stays: { edit: { from: ['draft'], permission: 'cohort.edit' } },
})

const holding = (role: 'cohort_officer' | 'liaison_officer' | 'cooperation_head' | 'auditor', governmentId = 'jambi') =>
  asker({ grants: [granted(role, { governmentId })] })
const row = { state: 'draft' as State, governmentId: 'jambi', hostId: 'sumut', seats: 3, personId: 'p9' }

describe('a table of moves', () => {
  it('lets whoever holds one of several permissions make a move', () => {
    expect(lifecycle.refusal('open', row, holding('cohort_officer'))).toBeNull()
    expect(lifecycle.refusal('open', row, holding('liaison_officer'))).toBeNull()
    expect(lifecycle.refusal('open', row, holding('auditor'))).toBe('shell.notAllowed')
    expect(lifecycle.refusal('open', row, holding('cohort_officer', 'sumut'))).toBe('shell.notAllowed')
  })
  it('tells the state before the guards, and of the guards the first', () => {
    const officer = holding('cohort_officer')
    expect(lifecycle.refusal('open', { ...row, state: 'open', seats: 0 }, officer)).toBe('shell.wrongState')
    expect(lifecycle.refusal('open', { ...row, seats: 0, personId: 'p1' }, officer)).toBe('cohorts.seatsFull')
    expect(lifecycle.refusal('open', { ...row, personId: 'p1' }, officer)).toBe('nominations.notOneself')
  })
  it('asks the host where a move crosses to another government', () => {
    const open = { ...row, state: 'open' as State }
    expect(lifecycle.refusal('close', open, holding('cooperation_head', 'sumut'))).toBeNull()
    expect(lifecycle.refusal('close', open, holding('cooperation_head'))).toBe('shell.notAllowed')
  })
  it('shows a button for what is permitted in this state, hindered or not, and none for a part of another move', () => {
    expect(lifecycle.openTo({ ...row, seats: 0 }, holding('cohort_officer'))).toEqual([
      { verb: 'open', hindered: 'cohorts.seatsFull' },
      { verb: 'edit', hindered: null },
    ])
    expect(lifecycle.openTo({ ...row, state: 'open' }, holding('cooperation_head', 'sumut'))).toEqual([
      { verb: 'close', hindered: null },
    ])
  })
  it('shows none for what is not permitted, nor for what starts from another state', () => {
    expect(lifecycle.openTo({ ...row, state: 'open' }, holding('cohort_officer'))).toEqual([])
    expect(lifecycle.openTo(row, holding('auditor'))).toEqual([])
  })
  it('asks nobody for a part of another move, and the house for none of its own', () => {
    const open = { ...row, state: 'open' as State }
    expect(refusalOf(lifecycle.moves.lapse, open, holding('auditor'))).toBeNull()
    expect(refusalOf(lifecycle.moves.lapse, row, null)).toBe('shell.wrongState')
    expect(refusalOf(lifecycle.moves.close, open, null)).toBeNull()
  })
  it('keeps what leaves the state as it is beside its moves', () => {
    expect(Object.keys(lifecycle.stays)).toEqual(['edit'])
  })
})
