import { describe, expect, it } from 'vitest'
import { layRows } from '@/components/form/lay-rows'

const list = { name: 'items', idName: 'id' }
const typed = (...ids: string[]) =>
  Object.fromEntries(
    ids.flatMap((id, n) => [
      [`items[${n}].id`, id],
      [`items[${n}].title`, `Sesi ${n}`],
    ]),
  )
const told = (rows: ReturnType<typeof layRows>) => rows.map(({ index, stored, standing }) => [index, stored, standing])

describe('the rows of a form', () => {
  it('are what is stored and some empty ones, as long as nothing was sent', () => {
    const rows = [
      [0, 0, 'same'],
      [1, 1, 'same'],
      [2, null, 'new'],
    ]
    expect(told(layRows(null, list, ['a', 'b'], 1))).toEqual(rows)
    expect(told(layRows({ place: 'Aula', 'legs[0].id': 'x' }, list, ['a', 'b'], 1))).toEqual(rows)
  })
  it('keep their index, and find the stored row that they are where it stands now', () => {
    expect(told(layRows(typed('a', 'b', ''), list, ['b', 'a'], 1))).toEqual([
      [0, 1, 'same'],
      [1, 0, 'same'],
      [2, null, 'new'],
    ])
  })
  it('that somebody removed meanwhile stay with their text, and those that came in stand before the empty ones', () => {
    expect(told(layRows(typed('a', 'b', '', ''), list, ['c', 'b', 'd'], 3))).toEqual([
      [0, null, 'removed'],
      [1, 1, 'same'],
      [4, 0, 'added'],
      [5, 2, 'added'],
      [2, null, 'new'],
      [3, null, 'new'],
    ])
  })
  it('are told by the name that the list has for the stored row, in their order beyond ten', () => {
    const criteria = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`criteria[${n}].code`, `c${n}`]))
    const rows = layRows(criteria, { name: 'criteria', idName: 'code' }, ['c11'], 1)
    expect(rows.map(({ index }) => index)).toEqual([...Array(12).keys()])
    expect(rows.filter(({ standing }) => standing === 'same').map(({ id }) => id)).toEqual(['c11'])
  })
})
