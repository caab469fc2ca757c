import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineUpText } from '@/lib/approvals/line-up-text'
import { tell } from '@/lib/i18n/sentence'
import {
  composeLineUp,
  type Entry,
  nextReserve,
  type RankedNomination,
  type Room,
  takesSeat,
} from '@/lib/lineups/composition'
import { checkLineUp } from '@/lib/lineups/line-up-checks'
import { outcomeOf } from '@/lib/lineups/outcome'
import { translator } from '@/tests/support/translator'

const place = (n: number, agencyId = `agency ${n}`, rank: number | null = n): RankedNomination => ({
  nominationId: `n${n}`,
  personId: `p${n}`,
  agencyId,
  rank,
  points: 50000 - n,
})
const yonHeri = { personId: 'head', agencyId: 'dpmptsp', isHead: true, reason: 'Ketua rombongan' }
const room: Room = { seats: 19, reserves: 5, maxPerAgency: null }
const fifty = Array.from({ length: 50 }, (_, n) => place(n + 1))
const kinds = (entries: Entry[], kind: Entry['kind']) =>
  entries.filter((entry) => entry.kind === kind).map(({ personId }) => personId)
const problems = (entries: Entry[], limits: Partial<Room> = {}) =>
  checkLineUp(entries, { ...room, ...limits }).map(({ severity, sentence }) => `${severity} ${sentence.key}`)
const told = (entries: Entry[], personId: string, maxPerAgency: number | null = null) => {
  const entry = entries.find((each) => each.personId === personId)
  return entry && tell('id', translator('id'), outcomeOf(entry, entries, maxPerAgency))
}
const change = (entries: Entry[], personId: string, fields: Partial<Entry>) =>
  entries.map((entry) => (entry.personId === personId ? { ...entry, ...fields } : entry))

describe('the line-up of the ranking', () => {
  const entries = composeLineUp(fifty, [yonHeri], room)
  it('gives the appointed head a seat: 1 + 18 selected + 5 reserves + 27 not selected', () => {
    expect(
      ['appointed', 'selected', 'reserve', 'not_selected'].map((kind) => kinds(entries, kind as Entry['kind']).length),
    ).toEqual([1, 18, 5, 27])
    expect(problems(entries)).toEqual([])
  })
  it('numbers the reserves in the order of the ranking', () => {
    expect(
      entries.filter(({ kind }) => kind === 'reserve').map(({ rank, reserveRank }) => [rank, reserveRank]),
    ).toEqual([
      [19, 1],
      [20, 2],
      [21, 3],
      [22, 4],
      [23, 5],
    ])
  })
  it('leaves out who fell below a gate', () => {
    const few = composeLineUp([place(1), place(2, 'x', null)], [], room)
    expect([kinds(few, 'selected'), kinds(few, 'not_selected')]).toEqual([['p1'], ['p2']])
  })
  it('names an appointed person once, even when nominated', () => {
    const entries = composeLineUp(fifty, [{ ...yonHeri, personId: 'p1' }], room)
    expect(entries.filter(({ personId }) => personId === 'p1').map(({ kind }) => kind)).toEqual(['appointed'])
  })
  it('lets an agency have so many and the next in rank the seat', () => {
    const entries = composeLineUp([place(1, 'a'), place(2, 'a'), place(3, 'a'), place(4, 'b')], [], {
      seats: 3,
      reserves: 1,
      maxPerAgency: 2,
    })
    expect([kinds(entries, 'selected'), kinds(entries, 'reserve')]).toEqual([['p1', 'p2', 'p4'], ['p3']])
    expect(problems(entries, { seats: 3, maxPerAgency: 2 })).toEqual(['note lineups.noHead'])
    expect(told(entries, 'p3', 2)).toBe('Peringkat 3; batas 2 orang per perangkat daerah sudah tercapai.')
  })
})

describe('what is wrong with a line-up', () => {
  const entries = composeLineUp(fifty, [yonHeri], room)
  const moved = change(change(entries, 'p18', { kind: 'reserve', reserveRank: 1 }), 'p19', {
    kind: 'selected',
    reserveRank: null,
  })
  it.each([
    ['more people than seats', entries, { seats: 18 }, ['stop lineups.tooMany']],
    ['a free seat', entries, { seats: 20 }, ['note lineups.seatsLeft']],
    [
      'a gap in the reserves',
      change(entries, 'p20', { reserveRank: 9 }),
      {},
      ['stop lineups.reservesNotDense', 'stop lineups.passedOver'],
    ],
    ['two reserves with one number', change(entries, 'p20', { reserveRank: 1 }), {}, ['stop lineups.reservesNotDense']],
    ['someone passed over without a reason', moved, {}, ['stop lineups.passedOver']],
    ['someone passed over with a reason', change(moved, 'p18', { reason: 'Bertugas di posko.' }), {}, []],
    ['blanks for a reason', change(moved, 'p18', { reason: '  ' }), {}, ['stop lineups.passedOver']],
    ['someone below a gate', change(entries, 'p1', { rank: null }), {}, ['stop lineups.belowGate']],
    [
      'an appointment without a reason',
      change(entries, 'head', { reason: '' }),
      {},
      ['stop lineups.appointedNoReason'],
    ],
    ['two heads', change(entries, 'p1', { isHead: true }), {}, ['stop lineups.twoHeads']],
    ['no head', change(entries, 'head', { isHead: false }), {}, ['note lineups.noHead']],
    [
      'a head who stays at home',
      change(change(entries, 'head', { isHead: false }), 'p50', { isHead: true }),
      {},
      ['stop lineups.headNotGoing'],
    ],
    ['one person twice', [...entries, ...entries.slice(-1)], {}, ['stop lineups.personTwice']],
    [
      'too many of one agency',
      change(entries, 'p2', { agencyId: 'agency 1' }),
      { maxPerAgency: 1 },
      ['stop lineups.agencyLimit'],
    ],
  ])('%s', (_, lineUp, limits, found) => expect(problems(lineUp, limits)).toEqual(found))
})

describe('the reason that can be told', () => {
  const entries = composeLineUp([...fifty, place(51, 'x', null)], [yonHeri], room)
  it.each([
    ['head', 'Ditunjuk: Ketua rombongan'],
    ['p1', 'Terpilih pada peringkat 1 dari 50.'],
    ['p19', 'Cadangan ke-1, peringkat 19 dari 50. Terakhir terpilih: peringkat 18.'],
    ['p24', 'Peringkat 24 dari 50; kursi terakhir terisi pada peringkat 18.'],
    ['p51', 'Salah satu nilai belum mencapai batas terendah yang berlaku bagi semua calon.'],
  ])('%s: %s', (personId, text) => expect(told(entries, personId)).toBe(text))
  it('is the written one for who was passed over', () => {
    const moved = change(change(entries, 'p18', { kind: 'not_selected', reason: 'Bertugas di posko.' }), 'p19', {
      kind: 'selected',
      reserveRank: null,
    })
    expect(told(moved, 'p18')).toBe('Peringkat 18: Bertugas di posko.')
  })
})

describe('the next reserve', () => {
  const entries = composeLineUp(fifty, [yonHeri], room)
  it('is the lowest number that has not moved up', () => {
    expect(nextReserve(entries, new Set())?.personId).toBe('p19')
    expect(nextReserve(entries, new Set(['p19', 'p20']))?.personId).toBe('p21')
    expect(nextReserve(entries.toReversed(), new Set(['p19']))?.personId).toBe('p20')
    expect(nextReserve(entries, new Set(['p19', 'p20', 'p21', 'p22', 'p23']))).toBeNull()
  })
})

describe('the text that an approval is bound to', () => {
  const entries = composeLineUp(fifty, [yonHeri], room)
  it('does not depend on the order of the rows', () => {
    expect(lineUpText('d', 1, entries.toReversed())).toBe(lineUpText('d', 1, entries))
  })
  it.each([
    ['a reason', { reason: 'lain' }],
    ['a kind', { kind: 'reserve' as const }],
    ['points', { points: 1 }],
    ['a head', { isHead: true }],
  ])('changes with %s', (_, fields) => {
    expect(lineUpText('d', 1, change(entries, 'p1', fields))).not.toBe(lineUpText('d', 1, entries))
  })
  it('belongs to one version of one delegation', () => {
    expect(new Set([lineUpText('d', 1, entries), lineUpText('d', 2, entries), lineUpText('e', 1, entries)]).size).toBe(
      3,
    )
  })
})

it('whatever the ranking, the automatic line-up keeps every rule', () => {
  const ranking = fc
    .array(fc.record({ agencyId: fc.constantFrom('a', 'b', 'c'), isBelow: fc.boolean() }), { maxLength: 30 })
    .map((all) => {
      const above = all.filter(({ isBelow }) => !isBelow).map(({ agencyId }, n) => place(n + 1, agencyId))
      const below = all.filter(({ isBelow }) => isBelow).map(({ agencyId }, n) => place(100 + n, agencyId, null))
      return [...above, ...below]
    })
  const rooms = fc.record({
    seats: fc.integer({ min: 1, max: 12 }),
    reserves: fc.integer({ min: 0, max: 6 }),
    maxPerAgency: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  fc.assert(
    fc.property(ranking, rooms, (places, limits) => {
      const entries = composeLineUp(places, [yonHeri], limits)
      expect(entries).toHaveLength(places.length + 1)
      expect(entries.filter(takesSeat).length).toBeLessThanOrEqual(limits.seats)
      expect(checkLineUp(entries, limits).filter(({ severity }) => severity === 'stop')).toEqual([])
      for (const entry of entries)
        expect(outcomeOf(entry, entries, limits.maxPerAgency).key).toMatch(/^lineups\.outcome/)
    }),
  )
})
