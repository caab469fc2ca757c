import { expect, it } from 'vitest'
import { isWithin, treeOf } from '@/lib/organisation/agency-tree'

const agencies = [
  { id: 'b', parentId: null, name: 'Setda' },
  { id: 'c', parentId: 'b', name: 'Bagian Umum' },
  { id: 'd', parentId: 'b', name: 'Bagian Hukum' },
  { id: 'a', parentId: null, name: 'Bappeda' },
  { id: 'x', parentId: 'gone', name: 'Dinas Lama' },
]

it('lists each agency under its parent, by name, and lost ones at the top', () =>
  expect(treeOf(agencies).map(({ id, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['x', 0],
    ['b', 0],
    ['d', 1],
    ['c', 1],
  ]))

it('knows that an agency stands within itself and those above, not beside others', () => {
  expect(isWithin(agencies, 'c', 'b')).toBe(true)
  expect(isWithin(agencies, 'b', 'b')).toBe(true)
  expect(isWithin(agencies, 'b', 'c')).toBe(false)
  expect(isWithin(agencies, 'a', 'b')).toBe(false)
})
