import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { isChangeable } from '@/lib/participants/changing'
import { isGoing, notBetweenApprovalAndDeparture, participantLifecycle } from '@/lib/participants/lifecycle'
import { linesOf } from '@/tests/support/moves'

const participantStates = [
  'confirmed',
  'departed',
  'completed',
  'did_not_complete',
  'withdrawn',
  'no_show',
  'replaced',
] as const
const states = ['invited', 'preparing', 'proposed', 'approved', 'departed', 'completed', 'declined'] as const

describe('the name list', () => {
  it('changes between approval and departure alone', () => {
    const hindrance = (delegationState: (typeof states)[number]) =>
      notBetweenApprovalAndDeparture({ delegationState, cohortState: 'selecting' })
    expect(states.filter((state) => hindrance(state) === null)).toEqual(['approved'])
    expect(hindrance('departed')).toBe('participants.notChangeable')
  })
  it('changes no more once the cohort is cancelled', () => {
    const around = { delegationState: 'approved', cohortState: 'cancelled' } as const
    expect(notBetweenApprovalAndDeparture(around)).toBe('participants.calledOff')
  })
  it('is changed with a reason', () => {
    const { withdraw, replace } = participantLifecycle.moves
    expect([withdraw.reason, replace.reason]).toEqual(['required', 'required'])
  })
  it('gives a seat to whoever goes or went', () => {
    expect(participantStates.filter(isGoing)).toEqual(['confirmed', 'departed', 'completed', 'did_not_complete'])
  })
})

describe('a row of the name list', () => {
  const holding = (role: 'cooperation_head' | 'auditor') =>
    ({
      grants: [{ role, scope: 'government', governmentId: 'jambi', delegationId: null, agencyIds: [] }],
      participations: [],
      left: [],
    }) as unknown as Actor
  const row = (state: (typeof participantStates)[number]) => ({ governmentId: 'jambi', delegationId: 'd1', state })
  const cohort = { state: 'selecting' } as const
  const approved = { cohort, delegation: { state: 'approved' } } as const
  const kabag = holding('cooperation_head')

  it('can be changed by the Kabag while its person goes, or has withdrawn and nobody has come instead', () => {
    expect(participantStates.filter((state) => isChangeable(kabag, approved, row(state)))).toEqual([
      'confirmed',
      'withdrawn',
    ])
  })
  it('cannot be changed by whoever may not, nor of another government, nor after departure', () => {
    expect(isChangeable(holding('auditor'), approved, row('confirmed'))).toBe(false)
    expect(isChangeable(kabag, approved, { ...row('confirmed'), governmentId: 'sumut' })).toBe(false)
    expect(isChangeable(kabag, { cohort, delegation: { state: 'departed' } }, row('confirmed'))).toBe(false)
    expect(isChangeable(kabag, { ...approved, cohort: { state: 'cancelled' } }, row('confirmed'))).toBe(false)
  })
})

it('a participant moves with the delegation, but for who withdraws and who comes instead', () => {
  expect(linesOf(participantLifecycle)).toEqual([
    'participant begins confirmed',
    'withdraw: confirmed → withdrawn (by participant.withdraw, with a reason)',
    'replace: confirmed | withdrawn → replaced (by participant.replace, with a reason)',
    'depart: confirmed | no_show → departed (within delegation.depart)',
    'miss: confirmed | departed → no_show (within delegation.depart)',
    'complete: departed → completed (within delegation.complete)',
    'call_off: confirmed → withdrawn (within cohort.cancel, across governments)',
  ])
})
