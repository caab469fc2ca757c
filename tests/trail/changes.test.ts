import { describe, expect, it } from 'vitest'
import { changesOf, fieldLabel, stateLabel } from '@/lib/trail/changes'

describe('what a trail row says that it changed', () => {
  it('names each field that differs, and none that stayed', () => {
    expect(changesOf({ before: { state: 'open', seats: 20 }, after: { state: 'selecting', seats: 20 } })).toEqual([
      { field: 'state', from: 'open', to: 'selecting' },
    ])
  })
  it('takes what was set for the first time as coming from nothing', () => {
    expect(changesOf({ before: null, after: { receipt: 7 } })).toEqual([{ field: 'receipt', from: null, to: 7 }])
  })
  it('reads a state by the kind of thing that has it', () => {
    expect(stateLabel('nomination', 'verified')).toBe('nominations.stateVerified')
    expect(stateLabel('delegation', 'proposed')).toBe('delegations.stateProposed')
    expect(stateLabel('document', 'verified')).toBeNull()
  })
  it('has a word for the fields of ordinary acts, and none for what only a developer knows', () => {
    expect(fieldLabel('state')).toBe('trail.field_state')
    expect(fieldLabel('activationId')).toBeNull()
  })
})
