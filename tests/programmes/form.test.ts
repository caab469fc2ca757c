import { expect, it } from 'vitest'
import { addProgrammeInput } from '@/lib/programmes/schema'
import { wrongFields } from '../support/wrong-fields'

const typed = { partnerId: '0197a000-0000-7000-8000-000000000001', name: 'Singapore Cooperation' }
const year = (sinceYear: string) => addProgrammeInput.parse({ ...typed, sinceYear }).sinceYear

it('a programme exists since a year from 1945 to 2199, or nobody knows since when', () => {
  expect([year('1945'), year(' 2024 '), year('2199'), year('')]).toEqual([1945, 2024, 2199, null])
  expect(addProgrammeInput.parse(typed)).toMatchObject({ sinceYear: null, abbreviation: '' })
  for (const sinceYear of ['1944', '2200', '45', 'x'])
    expect(wrongFields(addProgrammeInput, { ...typed, sinceYear })).toEqual({ sinceYear: 'programmes.yearWrong' })
})
