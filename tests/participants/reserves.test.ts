import { describe, expect, it } from 'vitest'
import { countOfAgency, judgeReserves, type Reserve } from '@/lib/participants/reserves'
import { toDay } from '@/lib/platform/dates'

const days = { startsOn: toDay('2024-06-30'), endsOn: toDay('2024-07-06') }
const reserve = (reserveRank: number, fields: Partial<Reserve> = {}) =>
  ({
    personId: `reserve-${reserveRank}`,
    kind: 'reserve',
    reserveRank,
    active: true,
    nominationState: 'reserve',
    isNamed: false,
    awayPeriods: [],
    ...fields,
  }) as unknown as Reserve
const away = (startsOn: string, endsOn: string) =>
  [{ label: 'Diklat', startsOn: toDay(startsOn), endsOn: toDay(endsOn) }] as unknown as Reserve['awayPeriods']
const statuses = (reserves: Reserve[]) => judgeReserves(reserves, days).map(({ status }) => status)

describe('the reserves of an approved line-up', () => {
  it('stand in their order, and the first who can moves up next', () => {
    const rows = judgeReserves([reserve(3), reserve(1), reserve(2)], days)
    expect(rows.map(({ reserveRank, status }) => [reserveRank, status])).toEqual([
      [1, 'next'],
      [2, 'waiting'],
      [3, 'waiting'],
    ])
  })
  it('move up once, even who has left the name list again', () => {
    expect(statuses([reserve(1, { isNamed: true }), reserve(2)])).toEqual(['moved_up', 'next'])
  })
  it('pass over who has left the register, or whose nomination is no reserve any more', () => {
    const gone = [reserve(1, { active: false }), reserve(2, { nominationState: 'withdrawn' })]
    expect(statuses([...gone, reserve(3)])).toEqual(['gone', 'gone', 'next'])
  })
  it('of an own list have no nomination, and can move up', () => {
    expect(statuses([reserve(1, { nominationState: null })])).toEqual(['next'])
  })
  it('pass over who is away on a day of the journey, and say where; not who is home the day before', () => {
    const rows = judgeReserves(
      [
        reserve(1, { awayPeriods: away('2024-07-06', '2024-07-08') }),
        reserve(2, { awayPeriods: away('2024-06-20', '2024-06-29') }),
      ],
      days,
    )
    expect(rows.map(({ status }) => status)).toEqual(['away', 'next'])
    expect(rows[0]?.away?.label).toBe('Diklat')
  })
  it('are nobody where nobody is left', () => {
    expect(statuses([reserve(1, { isNamed: true })])).toEqual(['moved_up'])
    expect(statuses([])).toEqual([])
  })
})

it('counts of an agency who would go if one left and another of it came', () => {
  const going = [
    { id: 'a', agencyName: 'Dinas Satu' },
    { id: 'b', agencyName: 'Dinas Satu' },
    { id: 'c', agencyName: 'Dinas Dua' },
  ]
  expect(countOfAgency(going, { id: 'c' }, 'Dinas Satu')).toBe(3)
  expect(countOfAgency(going, { id: 'a' }, 'Dinas Satu')).toBe(2)
  expect(countOfAgency(going, { id: 'a' }, 'Dinas Tiga')).toBe(1)
})

it('somebody on a free seat counts for the agency beside all who go', () => {
  const going = ['Diskominfo', 'Diskominfo', 'Bappeda'].map((agencyName, n) => ({ id: `p${n}`, agencyName }))
  expect(countOfAgency(going, null, 'Diskominfo')).toBe(3)
})
