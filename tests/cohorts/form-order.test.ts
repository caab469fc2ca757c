import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { count, dayOrNone, kept, tick } from '@/lib/cohorts/form-fields'
import { daysAwayErrors, withOrder } from '@/lib/cohorts/form-order'
import { cohortFilters, keptFilters } from '@/lib/cohorts/list-filters'
import { wantedDay } from '@/lib/i18n/typed'
import { toDay } from '@/lib/platform/dates'
import { wrongFields } from '../support/wrong-fields'

const days = {
  ...{ opensOn: '2024-07-01', deadlineOn: '2024-11-01' },
  ...{ trainingStartsOn: '2025-02-03', trainingEndsOn: '2025-02-07' },
  own: { leavesOn: '2025-02-02', returnsOn: '2025-02-08' },
}
const order = (fields: object) => wrongFields(withOrder(z.unknown()), { ...days, ...fields })

describe('the days of a call', () => {
  it.each([
    [{}, {}],
    [{ trainingEndsOn: '2025-02-03' }, {}],
    [{ trainingEndsOn: '2025-02-02' }, { trainingEndsOn: 'cohorts.endsBeforeStart' }],
    [{ deadlineOn: '2024-07-01' }, {}],
    [{ deadlineOn: '2024-06-30' }, { deadlineOn: 'cohorts.deadlineBeforeOpening' }],
    [{ deadlineOn: '2025-02-02' }, {}],
    [{ deadlineOn: '2025-02-03' }, { deadlineOn: 'cohorts.deadlineAfterTraining' }],
    [{ deadlineOn: '2025-02-04' }, { deadlineOn: 'cohorts.deadlineAfterTraining' }],
    [{ own: { leavesOn: '2025-02-03', returnsOn: '2025-02-07' } }, {}],
    [{ own: { leavesOn: '2025-02-04', returnsOn: '' } }, { 'own.leavesOn': 'cohorts.leavesAfterStart' }],
    [{ own: { returnsOn: '2025-02-06' } }, { 'own.returnsOn': 'cohorts.returnsBeforeEnd' }],
    [{ own: null, opensOn: '', deadlineOn: undefined }, {}],
    [{ trainingStartsOn: '2025-02-30', deadlineOn: '2025-03-01', own: 'x' }, {}],
  ])('%o', (fields, wrong) => expect(order(fields)).toEqual(wrong))
  it('are judged of whatever came, and nothing is wrong with nothing', () => {
    for (const typed of [null, undefined, 'x', [], {}]) expect(wrongFields(withOrder(z.unknown()), typed)).toEqual({})
  })
  it('away enclose the training, and what is not known is not judged', () => {
    const training = { trainingStartsOn: toDay('2025-02-03'), trainingEndsOn: toDay('2025-02-07') }
    const away = (leavesOn: string | null, returnsOn: string | null) =>
      daysAwayErrors({ leavesOn: leavesOn as never, returnsOn: returnsOn as never }, training)
    expect(away('2025-02-03', '2025-02-07')).toEqual([])
    expect(away('2025-02-04', '2025-02-06')).toEqual([
      ['leavesOn', 'cohorts.leavesAfterStart'],
      ['returnsOn', 'cohorts.returnsBeforeEnd'],
    ])
    expect(away(null, null)).toEqual([])
  })
})

describe('the governments of a call', () => {
  const twice = (...invited: unknown[]) => Object.keys(order({ invited }))
  it('stand there once each: the second is to be mended', () => {
    expect(twice({ governmentId: 'a' }, { governmentId: 'b' })).toEqual([])
    expect(twice({ governmentId: 'a' }, { governmentId: 'b' }, { governmentId: 'a' })).toEqual([
      'invited.2.governmentId',
    ])
    expect(order({ invited: [{ governmentId: 'a' }, { governmentId: 'a' }] })).toEqual({
      'invited.1.governmentId': 'cohorts.governmentTwice',
    })
  })
  it('do not count where no row was ever saved, or none was chosen', () => {
    expect(twice({ governmentId: 'a', remove: 'on' }, { governmentId: 'a' })).toEqual([])
    expect(twice({ governmentId: 'a' }, { governmentId: 'a', remove: 'on' })).toEqual([])
    expect(twice({ governmentId: '' }, { governmentId: '' }, null)).toEqual([])
    // One that was saved stays until it is gone.
    expect(twice({ governmentId: 'a', remove: 'on', delegationId: 'd' }, { governmentId: 'a' })).toHaveLength(1)
    expect(twice({ governmentId: 'a', delegationId: 'd' }, { governmentId: 'a' })).toHaveLength(1)
  })
})

describe('the fields of a call', () => {
  it('hold a day that is wanted, or a day or nothing', () => {
    expect(wrongFields(wantedDay('cohorts.startsMissing'), '2024-02-29')).toEqual({})
    expect(wrongFields(wantedDay('cohorts.startsMissing'), '')).toEqual({ '': 'cohorts.startsMissing' })
    expect([dayOrNone.parse(''), dayOrNone.parse('2024-02-29')]).toEqual([null, '2024-02-29'])
    expect(wrongFields(dayOrNone, '2024-02-30')).toEqual({ '': 'shell.dayWrong' })
  })
  it.each([
    ['1', true],
    [' 9 ', true],
    ['0', false],
    ['10', false],
    ['1,5', false],
    ['', false],
  ])('count from 1 to 9: %s', (typed, fits) => {
    const nine = count(1, 9, 'cohorts.assessorsWrong')
    expect(wrongFields(nine, typed)).toEqual(fits ? {} : { '': 'cohorts.assessorsWrong' })
    if (fits) expect(nine.parse(typed)).toBe(Number(typed))
  })
  it('count to four digits', () => {
    expect(count(0, 9999, 'cohorts.seatsWrong').parse('9999')).toBe(9999)
    expect(wrongFields(count(0, 99_999, 'cohorts.seatsWrong'), '10000')).toEqual({ '': 'cohorts.seatsWrong' })
  })
  it('are ticked or not', () => {
    expect([tick.parse('on'), tick.parse('off'), tick.parse(undefined)]).toEqual([true, false, false])
  })
  it('stand in rows, of which those are none that are ticked for removal or empty', () => {
    const rows = kept(z.looseObject({}), ['name', 'seats'], 3)
    const read = (...typed: unknown[]) => (rows.parse(typed) as unknown[]).map((row) => row !== null)
    expect(read({ name: 'a' }, { seats: '1' }, { name: ' ', seats: '' })).toEqual([true, true, false])
    expect(read({ name: 'a', remove: 'on' }, { name: 'a', remove: 'on', delegationId: 'd' })).toEqual([false, true])
    expect(read(null, 'x', { other: 'a' })).toEqual([false, false, false])
    expect(rows.parse(undefined)).toEqual([])
    expect(wrongFields(rows, 'x')).not.toEqual({})
    expect(wrongFields(rows, Array(4).fill({ name: 'a' }))).toEqual({ '': 'shell.tooLong' })
  })
})

describe('the address of the list of cohorts', () => {
  const id = '0197a000-0000-7000-8000-000000000001'
  it('says nothing unless it was chosen', () => {
    expect(cohortFilters.parse({})).toEqual({ q: '', sort: '-start', page: 1 })
    expect(Object.values(keptFilters(cohortFilters.parse({}))).filter(Boolean)).toEqual([])
  })
  it('keeps what was chosen, but the page', () => {
    const chosen = { q: ' air ', programme: id, phase: 'closed', year: '2000', sort: 'title', page: '2' }
    expect(cohortFilters.parse(chosen)).toEqual({ ...chosen, q: 'air', year: 2000, page: 2 })
    expect(keptFilters(cohortFilters.parse(chosen))).toEqual({
      ...{ q: 'air', programme: id, phase: 'closed', year: 2000, sort: 'title' },
    })
  })
  it('drops what cannot be', () => {
    const none = { q: '', sort: '-start', page: 1 }
    const wrong = { q: ['x'], programme: 'x', phase: 'x', year: '1999', sort: 'x', page: '0' }
    expect(cohortFilters.parse(wrong)).toEqual(none)
    expect(cohortFilters.parse({ year: '2101', page: '1001' })).toEqual(none)
    expect(cohortFilters.parse({ year: '2100', page: '1000', q: 'x'.repeat(300) })).toEqual({
      ...{ year: 2100, page: 1000, q: 'x'.repeat(300), sort: '-start' },
    })
  })
})
