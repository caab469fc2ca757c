import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balance } from '@/lib/selection/balance'
import { type AssessorSeat, mayAssess, type NominationToAssess, toAssess } from '@/lib/selection/exclusions'

const nomination = (id: string, fields: Partial<NominationToAssess> = {}): NominationToAssess => ({
  id,
  personId: `person of ${id}`,
  agencyId: 'disdik',
  nominatedBy: 'hr',
  conflicts: [],
  assigned: [],
  ...fields,
})
const assessor = (id: string, agencyId: string | null = null, personId: string | null = null): AssessorSeat => ({
  id,
  agencyId,
  personId,
})
const loadsOf = (added: { assessorId: string }[], assessors: AssessorSeat[]) =>
  assessors.map(({ id }) => added.filter(({ assessorId }) => assessorId === id).length)

describe('who may assess', () => {
  it.each([
    ['a stranger', assessor('x', 'bappeda'), {}, true],
    ['someone of the own agency', assessor('x', 'disdik'), {}, false],
    ['the nominee', assessor('x', 'bappeda', 'person of n'), {}, false],
    ['who nominated', assessor('hr'), {}, false],
    ['who declared a conflict', assessor('x'), { conflicts: ['x'] }, false],
  ])('%s: %#', (_, who, fields, answer) => expect(mayAssess(who, nomination('n', fields))).toBe(answer))
})

it('whoever stepped back over a conflict keeps the assignment, and stands among the conflicts', () => {
  const stored = { id: 'n', personId: 'p', agencyId: 'disdik', nominatedById: 'hr' }
  const assignments = [
    { assessorId: 'a', conflictAt: null },
    { assessorId: 'b', conflictAt: new Date(0) },
  ]
  expect(toAssess({ ...stored, assignments })).toEqual({
    ...{ id: 'n', personId: 'p', agencyId: 'disdik', nominatedBy: 'hr', assigned: ['a', 'b'], conflicts: ['b'] },
  })
})

describe('a balanced assignment', () => {
  it('spreads 50 nominations over 6 assessors, two each', () => {
    const assessors = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => assessor(id))
    const nominations = Array.from({ length: 50 }, (_, n) => nomination(`n${n}`))
    const { added, short } = balance(nominations, assessors, 2)
    expect(short).toEqual([])
    expect(loadsOf(added, assessors).sort()).toEqual([16, 16, 17, 17, 17, 17])
  })
  it('moves load along a chain when the first choice was unlucky', () => {
    // Given in turn, a gets n1, c gets n2 and a gets n3, and b would have none: so a hands n1 to b.
    const nominations = [
      nomination('n1', { conflicts: ['c'] }),
      nomination('n2', { conflicts: ['b'] }),
      nomination('n3', { conflicts: ['b'] }),
    ]
    const assessors = [assessor('a'), assessor('b'), assessor('c')]
    expect(loadsOf(balance(nominations, assessors, 1).added, assessors)).toEqual([1, 1, 1])
  })
  it('counts what is assigned already and adds only what is missing', () => {
    const nominations = [nomination('n1', { assigned: ['a'] }), nomination('n2')]
    expect(balance(nominations, [assessor('a'), assessor('b')], 1)).toEqual({
      added: [{ nominationId: 'n2', assessorId: 'b' }],
      short: [],
    })
  })
  it('replaces an assessor who has declared a conflict', () => {
    const nominations = [nomination('n1', { assigned: ['a'], conflicts: ['a'] })]
    expect(balance(nominations, [assessor('a'), assessor('b')], 1).added).toEqual([
      { nominationId: 'n1', assessorId: 'b' },
    ])
  })
  it('tells what is missing in the order of the nominations, whichever was the hardest', () => {
    const papers = [nomination('n2', { conflicts: ['a'] }), nomination('n1'), nomination('n3')]
    for (const all of [papers, papers.toReversed()])
      expect(balance(all, [assessor('a')], 2).short).toEqual([
        { nominationId: 'n1', missing: 1 },
        { nominationId: 'n2', missing: 2 },
        { nominationId: 'n3', missing: 1 },
      ])
  })
  it('says where assessors are missing', () => {
    expect(balance([nomination('n1')], [assessor('a'), assessor('b', 'disdik')], 2)).toEqual({
      added: [{ nominationId: 'n1', assessorId: 'a' }],
      short: [{ nominationId: 'n1', missing: 1 }],
    })
  })
})

describe('whatever the nominations and assessors', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const seats = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...names),
      agencyId: fc.constantFrom('disdik', 'dinkes', null),
      personId: fc.constant(null),
    }),
    { selector: ({ id }) => id },
  )
  const papers = fc
    .array(
      fc.record({
        agencyId: fc.constantFrom('disdik', 'dinkes', 'pupr'),
        conflicts: fc.subarray(names),
        assigned: fc.subarray(names, { maxLength: 1 }),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((fields, n) => nomination(`n${n}`, fields)))

  it('nobody gets what they may not assess, and nobody gets it twice', () => {
    fc.assert(
      fc.property(papers, seats, fc.integer({ min: 1, max: 3 }), (nominations, assessors, each) => {
        const { added, short } = balance(nominations, assessors, each)
        for (const paper of nominations) {
          const given = added
            .filter(({ nominationId }) => nominationId === paper.id)
            .map(({ assessorId }) => assessorId)
          const standing = paper.assigned.filter((id) => !paper.conflicts.includes(id))
          const missing = short.find(({ nominationId }) => nominationId === paper.id)?.missing ?? 0
          expect(new Set([...given, ...paper.assigned]).size).toBe(given.length + paper.assigned.length)
          expect(given.every((id) => assessors.some((who) => who.id === id && mayAssess(who, paper)))).toBe(true)
          expect(given.length + missing).toBe(Math.max(0, each - standing.length))
        }
      }),
    )
  })
  it('the order in which they came does not matter', () => {
    fc.assert(
      fc.property(papers, seats, (nominations, assessors) => {
        expect(balance(nominations.toReversed(), assessors.toReversed(), 2)).toEqual(balance(nominations, assessors, 2))
      }),
    )
  })
  it('no single handover would make the loads more even', () => {
    fc.assert(
      fc.property(papers, seats, (nominations, assessors) => {
        const { added } = balance(nominations, assessors, 2)
        const load = (id: string) =>
          added.filter(({ assessorId }) => assessorId === id).length +
          nominations.filter(({ assigned }) => assigned.includes(id)).length
        for (const { nominationId, assessorId } of added) {
          const paper = nominations.find(({ id }) => id === nominationId)!
          const holders = added.filter((a) => a.nominationId === nominationId).map((a) => a.assessorId)
          const takers = assessors.filter(
            (who) => mayAssess(who, paper) && ![...holders, ...paper.assigned].includes(who.id),
          )
          for (const taker of takers) expect(load(assessorId) - load(taker.id)).toBeLessThan(2)
        }
      }),
    )
  })
})
