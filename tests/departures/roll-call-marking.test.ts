import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { markRefusal } from '@/lib/departures/roll-call-marking'
import type { RollCall } from '@/lib/departures/roll-call-queries'
import { toDay } from '@/lib/platform/dates'

const today = toDay('2024-06-30')
const headOf = (delegationId: string) =>
  ({
    grants: [],
    participations: [{ participantId: 'p1', delegationId, governmentId: 'jambi', isHead: true, state: 'confirmed' }],
  }) as unknown as Actor
const rollCall = {
  delegation: { id: 'jambi-2024', governmentId: 'jambi', state: 'approved' },
  departsOn: today,
  rows: [{ participantId: 'p1' }, { participantId: 'p2' }],
} as unknown as RollCall

describe('marking people at a roll call', () => {
  it('is for the head of this very delegation', () => {
    expect(markRefusal(headOf('jambi-2024'), rollCall, ['p1', 'p2'], today)).toBeNull()
    expect(markRefusal(headOf('jambi-2023'), rollCall, ['p1'], today)).toBe('shell.notAllowed')
  })
  it('names nobody who is not on the list, however many are', () => {
    expect(markRefusal(headOf('jambi-2024'), rollCall, ['p1', 'p3'], today)).toBe('departures.notOnList')
  })
  it('waits for the day', () => {
    expect(markRefusal(headOf('jambi-2024'), rollCall, ['p1'], toDay('2024-06-29'))).toMatchObject({
      key: 'departures.rollCallNotYet',
    })
  })
})
