import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/platform/dates'
import { firstPart, isIn, partAfter, partsOf } from '@/lib/schedule/parts'

const training = { startsOn: toDay('2024-07-01'), endsOn: toDay('2024-07-03') }
const on = (...days: string[]) => days.map((day) => ({ day: toDay(day) }))

describe('the parts in which a week is written', () => {
  it('are its days, and first of all what stands outside of them', () => {
    expect(partsOf(training, on('2024-07-01'))).toEqual(['2024-07-01', '2024-07-02', '2024-07-03'])
    expect(partsOf(training, on('2023-07-01'))[0]).toBe('outside')
  })
  it('begin with what stands outside, else with the first day that is empty, else with the first', () => {
    expect(firstPart(training, on('2024-07-01', '2024-06-30'))).toBe('outside')
    expect(firstPart(training, on('2024-07-01'))).toBe('2024-07-02')
    expect(firstPart(training, on('2024-07-01', '2024-07-02', '2024-07-03'))).toBe('2024-07-01')
  })
  it('follow one another to the last day', () => {
    expect(partAfter('outside', training)).toBe('2024-07-01')
    expect(partAfter(toDay('2024-07-02'), training)).toBe('2024-07-03')
    expect(partAfter(toDay('2024-07-03'), training)).toBeNull()
  })
  it('share no item', () => {
    const [item] = on('2024-07-04')
    expect([...partsOf(training, [item!])].filter((part) => isIn(part, training, item!))).toEqual(['outside'])
  })
})
