import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPresences, foldMarks, type Mark } from '@/lib/departures/roll-call'

const people = ['ayu', 'rekaan', 'sari']
const mark = (id: string, participantId: string, kind: Mark['mark'], minute: number): Mark => ({
  id,
  participantId,
  mark: kind,
  markedAt: new Date(minute * 60_000),
})
const states = (marks: Mark[]) =>
  Object.fromEntries([...foldMarks(people, marks)].map(([id, { state }]) => [id, state]))

describe('the roll call', () => {
  it('starts with nobody marked', () => {
    expect(states([])).toEqual({ ayu: 'unmarked', rekaan: 'unmarked', sari: 'unmarked' })
  })
  it('takes a tap a person, and the last one counts', () => {
    const marks = [mark('1', 'ayu', 'present', 1), mark('2', 'sari', 'absent', 2), mark('3', 'sari', 'present', 3)]
    expect(states(marks)).toEqual({ ayu: 'present', rekaan: 'unmarked', sari: 'present' })
  })
  it('undo unmarks, and a later tap marks again', () => {
    const undone = [mark('1', 'ayu', 'present', 1), mark('2', 'ayu', 'undo', 2)]
    expect(states(undone).ayu).toBe('unmarked')
    expect(states([...undone, mark('3', 'ayu', 'absent', 3)]).ayu).toBe('absent')
  })
  it('an undo that arrives before the tap it undoes still undoes it', () => {
    expect(states([mark('2', 'ayu', 'undo', 2), mark('1', 'ayu', 'present', 1)]).ayu).toBe('unmarked')
  })
  it('does not know marks of people who are not on it', () => {
    expect(states([mark('1', 'nobody', 'present', 1)])).toEqual({
      ayu: 'unmarked',
      rekaan: 'unmarked',
      sari: 'unmarked',
    })
  })
  it('says which mark counts', () => {
    const last = mark('2', 'ayu', 'present', 2)
    expect(foldMarks(people, [last, mark('1', 'ayu', 'absent', 1)]).get('ayu')?.by).toBe(last)
  })
  it('counts who is present, absent and not marked yet', () => {
    const two = [mark('1', 'ayu', 'present', 1), mark('2', 'sari', 'absent', 1)]
    const presences = [...foldMarks(people, two).values()].map(({ state }) => ({ presence: state }))
    expect(countPresences(presences)).toEqual({ present: 1, absent: 1, unmarked: 1 })
  })
})

describe('marks from several phones', () => {
  const marks = fc
    .uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[0-9a-f]{2}$/),
        participantId: fc.constantFrom(...people),
        mark: fc.constantFrom('present', 'absent', 'undo'),
        minute: fc.integer({ min: 0, max: 4 }),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    .map((all) => all.map((each) => mark(each.id, each.participantId, each.mark as Mark['mark'], each.minute)))
  const arrivals = marks.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
  )
  it('give the same state in whatever order they arrive, and however often', () => {
    fc.assert(
      fc.property(arrivals, ([all, shuffled, again]) => {
        expect(states([...shuffled, ...again])).toEqual(states(all))
      }),
    )
  })
})
