import { describe, expect, it } from 'vitest'
import { readCells, readRow } from '@/lib/people/paste-rows'

const dinas = '0197a000-0000-7000-8000-000000000001'
const agencies = new Map([['dinas contoh', dinas]])
const cells = (changes: Record<number, string> = {}) =>
  [
    '19860218 201101 2 904',
    'Nur Umpama, S.Kom.',
    'Dinas Contoh',
    'PNS',
    'P',
    '18-2-1986',
    'III/c',
    'Analis',
    '1/1/2011',
  ].map((cell, n) => changes[n] ?? cell)

describe('the cells of what was pasted', () => {
  it('are parted by tabs and lines, without empty rows and blanks', () => {
    expect(readCells(' a \tb\n\n \t \nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('leave out a heading, in the first line alone', () => {
    expect(readCells('NIP\tNama\n1\tA\nNIP\tB')).toEqual([
      ['1', 'A'],
      ['NIP', 'B'],
    ])
    expect(readCells('Nama\tNIP')).toEqual([['Nama', 'NIP']])
  })
})

describe('a row', () => {
  it('is a person, its days and kinds read as people write them', () => {
    const { person, problems } = readRow(cells(), agencies)
    expect(problems).toEqual([])
    expect(person).toMatchObject({
      nip: '198602182011012904',
      name: 'Nur Umpama',
      titleBack: 'S.Kom.',
      agencyId: dinas,
      kind: 'pns',
      sex: 'p',
      birthDate: '1986-02-18',
      grade: 'III/c',
      post: 'Analis',
      serviceSince: '2011-01-01',
      active: 'on',
    })
  })
  it.each([
    ['PPPK Paruh Waktu', 'pppk_pw'],
    ['pppk-pw', 'pppk_pw'],
    ['CPNS', 'cpns'],
  ])('may call its kind “%s”', (kind, read) => {
    const grade = read === 'cpns' ? 'III/a' : 'IX'
    expect(readRow(cells({ 3: kind, 6: grade }), agencies).person?.kind).toBe(read)
  })
  it('tells each problem once, and is nobody', () => {
    const nowhere = readRow(cells({ 2: 'Dinas Lain' }), agencies)
    expect(nowhere.person).toBeNull()
    expect(nowhere.problems.length).toBeGreaterThan(0)
    const days = readRow(cells({ 5: 'kemarin', 8: 'kemarin' }), agencies)
    expect(days.person).toBeNull()
    expect(new Set(days.problems).size).toBe(days.problems.length)
    expect(readRow(cells({ 5: '31/2/1986' }), agencies).person).toBeNull()
    expect(readRow(cells({ 3: 'entah' }), agencies).person).toBeNull()
  })
  it('without a number is nobody: nothing else tells two people apart', () => {
    const { person, problems } = readRow(cells({ 0: '', 3: 'non_asn', 6: '' }), agencies)
    expect([person, problems]).toEqual([null, ['people.pasteNipMissing']])
  })
  it('may end early', () => {
    expect(readRow(cells().slice(0, 2), agencies)).toMatchObject({ person: null, problems: expect.any(Array) })
  })
})
