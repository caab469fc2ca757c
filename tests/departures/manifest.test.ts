import { describe, expect, it } from 'vitest'
import { inManifestOrder, type ManifestPerson, machineReadable, splitName } from '@/lib/departures/manifest'
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

describe('names for carriers', () => {
  it.each([
    ["Nur'aini Contoh", 'Contoh', "Nur'aini"],
    ['M. Iqbal Peraga', 'Peraga', 'M. Iqbal'],
    ['Rekaan', 'Rekaan', ''],
  ])('%s: %s, %s', (name, surname, given) => expect(splitName(name)).toEqual({ surname, given }))
  it('repeat the only word where the carrier wants it', () => {
    expect(splitName('Rekaan', true)).toEqual({ surname: 'Rekaan', given: 'Rekaan' })
    expect(splitName('Ayu Contoh', true)).toEqual({ surname: 'Contoh', given: 'Ayu' })
  })
  it.each([
    ["Nur'aini Contoh", 'NURAINI CONTOH'],
    ['Siti-Aminah', 'SITI AMINAH'],
    ['M. José', 'M JOSE'],
  ])('%s reads %s by machine', (name, text) => expect(machineReadable(name)).toBe(text))
})
