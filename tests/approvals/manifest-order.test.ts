import { describe, expect, it } from 'vitest'
import { inManifestOrder, type ManifestPerson } from '@/lib/approvals/manifest-order'
import { toDay } from '@/lib/platform/dates'

const person = (name: string, fields: Partial<ManifestPerson> = {}): ManifestPerson => ({
  name,
  isHead: false,
  postLevel: 'fungsional',
  grade: 'III/d',
  birthDate: toDay('1986-02-18'),
  ...fields,
})

describe('the order of the manifest', () => {
  it('goes by head, post level, grade, age and name', () => {
    const expected = [
      person('Yon Heri', { isHead: true, postLevel: null, grade: null, birthDate: null }),
      person('Rimba Teladan', { postLevel: 'administrator', grade: 'III/d' }),
      person('Sari Umpama', { grade: 'IV/a' }),
      person('Kenanga Misalan', { birthDate: toDay('1985-08-27') }),
      person("Nur'aini Contoh"),
      person('Nuraini Peraga'),
      person('Tanpa Tanggal', { birthDate: null }),
      person('Intan Peraga', { grade: 'IX' }),
      person('Tanpa Golongan', { grade: null }),
      person('Tanpa Jenjang', { postLevel: null, grade: 'IV/e' }),
    ]
    expect(inManifestOrder(expected.toReversed()).map(({ name }) => name)).toEqual(expected.map(({ name }) => name))
  })
})

it('of two the older stands first, and whose birth date is not recorded last, whoever came first', () => {
  const older = person('B', { birthDate: toDay('1980-01-01') })
  const younger = person('A', { birthDate: toDay('1990-01-01') })
  const unknown = person('0', { birthDate: null })
  for (const people of [
    [younger, unknown, older],
    [older, unknown, younger],
    [unknown, older, younger],
    [unknown, younger, older],
  ])
    expect(inManifestOrder(people).map(({ name }) => name)).toEqual(['B', 'A', '0'])
  const both = [unknown, person('a', { birthDate: null })]
  expect(inManifestOrder(both.toReversed()).map(({ name }) => name)).toEqual(['0', 'a'])
})
