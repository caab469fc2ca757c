import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addEntry,
  explain,
  findUnexplained,
  isRankedAs,
  moveEntry,
  nameHead,
  rankAgain,
  removeEntry,
} from '@/lib/lineups/arrange'
import { composeLineUp, type Entry, type RankedNomination, takesSeat } from '@/lib/lineups/composition'
import { checkLineUp } from '@/lib/lineups/line-up-checks'

const place = (n: number, agencyId = `agency${n}`): RankedNomination => ({
  nominationId: `nomination${n}`,
  personId: `person${n}`,
  agencyId,
  rank: n,
  points: 50_000 - n,
})
const places = [1, 2, 3, 4, 5, 6].map((n) => place(n))
const room = { seats: 3, reserves: 2, maxPerAgency: null }
const draft = composeLineUp(places, [], room)
const kindsOf = (entries: readonly Entry[]) =>
  Object.fromEntries(entries.map(({ personId, kind, reserveRank }) => [personId, reserveRank ?? kind]))

describe('moving somebody in a draft', () => {
  it('into a full line-up makes the last selected the first reserve', () => {
    const after = moveEntry(draft, { personId: 'person5', to: 'selected' }, 3)
    expect(kindsOf(after)).toEqual({
      person1: 'selected',
      person2: 'selected',
      person3: 1,
      person4: 2,
      person5: 'selected',
      person6: 'not_selected',
    })
  })
  it('never displaces the head of the delegation', () => {
    const led = nameHead(draft, 'person3')
    const after = moveEntry(led, { personId: 'person4', to: 'selected' }, 3)
    expect(kindsOf(after)).toMatchObject({ person2: 1, person3: 'selected', person4: 'selected' })
  })
  it('out of a seat leaves the seat free and numbers the reserves by rank', () => {
    const after = moveEntry(draft, { personId: 'person1', to: 'reserve' }, 3)
    expect(kindsOf(after)).toMatchObject({ person1: 1, person4: 2, person5: 3 })
    expect(after.filter(takesSeat)).toHaveLength(2)
  })
  it('into a free seat displaces nobody, and out of one takes the head away', () => {
    const freed = moveEntry(nameHead(draft, 'person1'), { personId: 'person1', to: 'not_selected' }, 3)
    expect(freed.some(({ isHead }) => isHead)).toBe(false)
    expect(kindsOf(freed)).toMatchObject({ person1: 'not_selected', person2: 'selected', person3: 'selected' })
    const filled = moveEntry(freed, { personId: 'person4', to: 'selected' }, 3)
    expect(kindsOf(filled)).toMatchObject({ person2: 'selected', person3: 'selected', person4: 'selected', person5: 1 })
    const led = moveEntry(nameHead(draft, 'person2'), { personId: 'person2', to: 'selected' }, 3)
    expect(led.find(({ isHead }) => isHead)?.personId).toBe('person2')
  })
  it('keeps the order of reserves without a rank, after those with one', () => {
    const two = ['x', 'y'].reduce<Entry[]>(
      (entries, personId) =>
        addEntry(entries, { personId, agencyId: 'a' }, { kind: 'reserve', isHead: false, reason: 'Susulan.' }),
      draft,
    )
    expect(kindsOf(two)).toMatchObject({ person4: 1, person5: 2, x: 3, y: 4 })
    expect(two.find(({ personId }) => personId === 'y')?.reason).toBe('Susulan.')
    expect(kindsOf(moveEntry(two, { personId: 'person4', to: 'not_selected' }, 3))).toMatchObject({
      person5: 1,
      x: 2,
      y: 3,
    })
  })
  it('numbers reserves by rank and then as they stood, whatever the order of the rows', () => {
    const guest = { kind: 'reserve', isHead: false, reason: 'Susulan.' } as const
    const two = ['x', 'y'].reduce<Entry[]>(
      (entries, personId) => addEntry(entries, { personId, agencyId: 'a' }, guest),
      draft,
    )
    const moved = moveEntry(two.toReversed(), { personId: 'person6', to: 'reserve' }, 3)
    expect(kindsOf(moved)).toMatchObject({ person4: 1, person5: 2, person6: 3, x: 4, y: 5 })
    const again = rankAgain(
      two.map((entry) => ({ ...entry, rank: null, points: null, nominationId: entry.personId })).toReversed(),
      [...places, place(7)].map(({ personId, agencyId }) => ({
        ...{ personId, agencyId, nominationId: personId, rank: null, points: null },
      })),
    )
    expect(kindsOf(again)).toMatchObject({ person4: 1, person5: 2, person7: 'not_selected' })
  })
  it('keeps the reason of whom nothing was asked, and gives it to nobody else', () => {
    const told = explain(moveEntry(draft, { personId: 'person4', to: 'selected' }, 3), null, 'Keterwakilan.')
    expect(told.filter(({ reason }) => reason !== '').map(({ personId }) => personId)).toEqual(['person3'])
  })
  it('asks a reason for whom it passes over, and one reason serves them all', () => {
    const after = moveEntry(draft, { personId: 'person6', to: 'selected' }, 3)
    expect(findUnexplained(after, null).map(({ personId }) => personId)).toEqual(['person3', 'person4', 'person5'])
    const told = explain(after, null, 'Bahasa Inggris tingkat C1.')
    expect(findUnexplained(told, null)).toEqual([])
    expect(told.find(({ personId }) => personId === 'person3')?.reason).toBe('Bahasa Inggris tingkat C1.')
  })
  it('forgets the reason once the ranking is followed again', () => {
    const there = explain(moveEntry(draft, { personId: 'person4', to: 'selected' }, 3), null, 'Keterwakilan.')
    const back = moveEntry(there, { personId: 'person3', to: 'selected' }, 3)
    expect(back.every(({ reason }) => reason === '')).toBe(true)
    expect(kindsOf(back)).toEqual(kindsOf(draft))
  })
  it('whoever is moved where: no person is lost, reserves are dense, seats hold', () => {
    const move = fc.record({
      personId: fc.constantFrom(...places.map(({ personId }) => personId)),
      to: fc.constantFrom('selected', 'reserve', 'not_selected'),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const after = moves.reduce<Entry[]>((entries, one) => moveEntry(entries, one, 3), draft)
        expect(after.map(({ personId }) => personId).sort()).toEqual(draft.map(({ personId }) => personId).sort())
        expect(after.filter(takesSeat).length).toBeLessThanOrEqual(3)
        const stops = checkLineUp(explain(after, null, 'Alasan.'), room).filter(({ severity }) => severity === 'stop')
        expect(stops).toEqual([])
      }),
    )
  })
})

describe('people without a nomination', () => {
  const appoint = { kind: 'appointed', isHead: true, reason: 'Memimpin program.' } as const
  it('are appointed on top and lead alone', () => {
    const led = addEntry(nameHead(draft, 'person1'), { personId: 'boss', agencyId: 'x' }, appoint)
    expect(led.filter(({ isHead }) => isHead).map(({ personId }) => personId)).toEqual(['boss'])
  })
  it('join without leading where they are not to', () => {
    const member = { kind: 'selected', isHead: false, reason: 'Daftar sendiri.' } as const
    const joined = addEntry(nameHead(draft, 'person1'), { personId: 'guest', agencyId: 'x' }, member)
    expect(joined.filter(({ isHead }) => isHead).map(({ personId }) => personId)).toEqual(['person1'])
    expect(nameHead(joined, 'person6').some(({ isHead }) => isHead)).toBe(false)
  })
  it('make the line-up too full until somebody leaves a seat', () => {
    const led = addEntry(draft, { personId: 'boss', agencyId: 'x' }, appoint)
    expect(checkLineUp(led, room).some(({ severity }) => severity === 'stop')).toBe(true)
  })
  it('can be taken out; who was nominated cannot', () => {
    const led = addEntry(draft, { personId: 'boss', agencyId: 'x' }, appoint)
    expect(removeEntry(led, 'boss')).toHaveLength(draft.length)
    expect(removeEntry(led, 'person1')).toHaveLength(led.length)
  })
})

describe('a ranking that moves on', () => {
  const later = [place(2), place(1), place(3), place(4), place(7)].map((one, n) => ({ ...one, rank: n + 1 }))
  it('makes a draft stale, and only then', () => {
    expect(isRankedAs(draft, places)).toBe(true)
    expect(isRankedAs(draft, later)).toBe(false)
    expect(isRankedAs(rankAgain(draft, later), later)).toBe(true)
  })
  it('makes a draft stale by one rank or one score, by who is new and by who is gone', () => {
    const [first, ...rest] = places
    expect(isRankedAs(draft, [{ ...first!, points: 1 }, ...rest])).toBe(false)
    expect(isRankedAs(draft, [{ ...first!, rank: 9 }, ...rest])).toBe(false)
    expect(isRankedAs(draft, rest)).toBe(false)
    expect(isRankedAs(draft, [...places, place(7)])).toBe(false)
    const guest = addEntry(
      draft,
      { personId: 'guest', agencyId: 'x' },
      { kind: 'selected', isHead: false, reason: 'x' },
    )
    expect(isRankedAs(guest, places)).toBe(true)
  })
  it('keeps head and reasons of those who stay, and does not double who is named without a nomination', () => {
    const led = nameHead(
      explain(moveEntry(draft, { personId: 'person4', to: 'selected' }, 3), null, 'Alasan.'),
      'person1',
    )
    const again = rankAgain(led, places)
    expect(again.find(({ isHead }) => isHead)?.personId).toBe('person1')
    expect(again.find(({ personId }) => personId === 'person3')?.reason).toBe('Alasan.')
    expect(again.filter(({ isHead }) => isHead)).toHaveLength(1)
    const named = addEntry(
      draft,
      { personId: 'person7', agencyId: 'x' },
      { kind: 'selected', isHead: false, reason: 'x' },
    )
    expect(rankAgain(named, [...places, place(7)]).filter(({ personId }) => personId === 'person7')).toHaveLength(1)
  })
  it('leaves places as they are; new people are not selected, withdrawn ones are gone', () => {
    const after = rankAgain(draft, later)
    expect(kindsOf(after)).toEqual({
      person1: 'selected',
      person2: 'selected',
      person3: 'selected',
      person4: 1,
      person7: 'not_selected',
    })
  })
  it('takes the seat of whoever fell below a gate', () => {
    const fallen = places.map((one) => (one.personId === 'person2' ? { ...one, rank: null } : one))
    expect(kindsOf(rankAgain(draft, fallen))).toMatchObject({ person2: 'not_selected' })
  })
})
