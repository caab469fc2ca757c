import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, foldName, nameError, parseName, writeName } from '@/lib/people/names'

describe('titles', () => {
  it.each([
    ['Prof. Dr. Ir. H. Anang Contoh, M.Sc., Ph.D.', 'Prof. Dr. Ir. H.', 'Anang Contoh', 'M.Sc., Ph.D.'],
    ['Rekaan', '', 'Rekaan', ''],
    ['dr. Sari Umpama, M.Kes.', 'dr.', 'Sari Umpama', 'M.Kes.'],
    ['M. Iqbal Peraga, S.T.', '', 'M. Iqbal Peraga', 'S.T.'],
    ['Moh. R. Contoh bin Misalan', '', 'Moh. R. Contoh bin Misalan', ''],
    ['Ns. Intan Peraga,S.Kep.', 'Ns.', 'Intan Peraga', 'S.Kep.'],
    ['  Hj.  Delima   Misalan , S.Pd. , M.Pd.', 'Hj.', 'Delima Misalan', 'S.Pd., M.Pd.'],
    ['Rekaan, Apa.Saja', '', 'Rekaan', 'Apa.Saja'],
    ['DR. Contoh', '', 'DR. Contoh', ''],
    ['Dr.', '', 'Dr.', ''],
    ['', '', '', ''],
  ])('%s', (typed, titleFront, name, titleBack) => expect(parseName(typed)).toEqual({ titleFront, name, titleBack }))
  it('are written back as they were parsed', () => {
    expect(writeName(parseName('Prof. Dr. Ir. H. Anang Contoh, M.Sc., Ph.D.'))).toBe(
      'Prof. Dr. Ir. H. Anang Contoh, M.Sc., Ph.D.',
    )
    expect(writeName(parseName('Rekaan'))).toBe('Rekaan')
  })
  it('parse the same again after writing', () => {
    const word = fc.constantFrom('Dr.', 'dr.', 'M.', 'Anang', 'Contoh', "Nur'aini", ',', 'S.H.', 'H.')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const once = parseName(words.join(' '))
        fc.pre(once.name !== '')
        expect(parseName(writeName(once))).toEqual(once)
      }),
    )
  })
})

describe('search and order', () => {
  it.each([
    ["Nur'aini", 'Nuraini'],
    ['Nur’aini', 'nuraini'],
    ['M. Iqbal', 'm iqbal'],
    ['Siti-Aminah', 'siti aminah'],
    ['José', 'jose'],
  ])('%s is found as %s', (name, sought) => expect(foldName(name)).toBe(foldName(sought)))
  it('go by the first word, whatever the case', () => {
    expect(['rekaan', 'Yusuf Teladan', 'Ayu Contoh', "Nur'aini Contoh", 'Nuraini Bina'].sort(compareNames)).toEqual([
      'Ayu Contoh',
      'Nuraini Bina',
      "Nur'aini Contoh",
      'rekaan',
      'Yusuf Teladan',
    ])
  })
})

describe('a name', () => {
  it.each([
    'Rekaan',
    "Nur'aini Contoh",
    'Ma`ruf',
    'Ma‘ruf',
    'Ma´ruf',
    'Rajan a/l Muthu',
    'M. Iqbal Peraga',
    'Siti-Aminah',
    'Łucja',
  ])('%s is one', (name) => {
    expect(nameError(name)).toBeNull()
  })
  it.each([
    ['', 'people.nameMissing'],
    ['   ', 'people.nameMissing'],
    ['Anang 2', 'people.nameWrong'],
    ['Anang, S.H.', 'people.nameWrong'],
    ['...', 'people.nameWrong'],
    ['a'.repeat(101), 'people.nameTooLong'],
  ])('"%s" is none', (name, key) => expect(nameError(name)).toBe(key))
})

it('names that fold to the same stand in the order of what was typed, and the same name is equal', () => {
  expect(compareNames("Nur'aini", 'Nuraini')).toBe(-1)
  expect(compareNames('Nuraini', "Nur'aini")).toBe(1)
  expect(compareNames('Nuraini', 'Nuraini')).toBe(0)
  expect(compareNames('ayu', 'Budi')).toBe(-1)
})
it('a comma at the beginning ends an empty name, and commas between titles leave no gaps', () => {
  expect(parseName(',S.T.')).toEqual({ titleFront: '', name: '', titleBack: 'S.T.' })
  expect(parseName('Rekaan,, S.T.,')).toEqual({ titleFront: '', name: 'Rekaan', titleBack: 'S.T.' })
})
it('the last word is the name, though it reads like a title', () => {
  expect(parseName('Dr. Ir. H.')).toEqual({ titleFront: 'Dr. Ir.', name: 'H.', titleBack: '' })
})
