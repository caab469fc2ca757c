import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finderOf, nearPatterns, readSearch } from '@/lib/people/name-search'
import { foldName, parseName } from '@/lib/people/names'

const folds = [
  'Sari Umpama',
  'Delima Misalan',
  'Muh. Abduh HS.',
  "Nur'aini Halimah",
  'Rajan a/l Muthu',
  'Łucja Teladan',
].map(foldName)
const found = (typed: string) => {
  const { isNear, fits } = finderOf(folds, readSearch(typed).words)
  const names = folds.filter(fits)
  return isNear && names.length > 0 ? ['near', ...names] : names
}

describe('a name is found', () => {
  it.each([
    ['dr. Sari Umpama, M.Kes.', 'sari umpama'],
    ['Hj. Delima Misalan, S.Pd., M.Pd.', 'delima misalan'],
    ['DELIMA MISALAN SE MM', 'delima misalan'],
    ['Prof. Muh. Abduh', 'muh abduh hs'],
    ['Umpama Sari', 'sari umpama'],
    ['Umpama, Sari', 'sari umpama'],
    ['umpa sar', 'sari umpama'],
    ['Nur`aini', 'nuraini halimah'],
    ['nur‘aini', 'nuraini halimah'],
    ['Rajan a/l', 'rajan al muthu'],
    ['rajan al muthu', 'rajan al muthu'],
    ['lucja', 'łucja teladan'.replace('ł', 'l')],
  ])('by “%s”', (typed, fold) => expect(found(typed)).toEqual([fold]))

  it.each([
    ['Sari Umpana', 'sari umpama'],
    ['Smari', 'sari umpama'],
    ['Delma Misalan', 'delima misalan'],
    ['Deilma', 'delima misalan'],
    ['Misalam, Delima', 'delima misalan'],
    ['halim nuraini', 'nuraini halimah'],
    ['Nuraimi', 'nuraini halimah'],
    ['Lucia', 'lucja teladan'],
  ])('by “%s”, with one misspelling', (typed, fold) => expect(found(typed).at(-1)).toBe(fold))

  it('as nearly so only where nobody is called so', () => {
    expect(found('Umpana')).toEqual(['near', 'sari umpama'])
    expect(found('Umpama')).toEqual(['sari umpama'])
    expect(found('Umpxxma')).toEqual([])
  })
})

it('a title alone is looked for as it is, since a name may begin so', () => {
  expect(readSearch('dr.').words).toEqual(['dr'])
  expect(readSearch('M. Iqbal, S.T.').words).toEqual(['m', 'iqbal'])
  expect(readSearch('  ').words).toEqual([])
})
it('what a pattern means in a database is a letter here', () => {
  expect([found('%'), found('_'), found('Sar_'), found('Um%ma')]).toEqual([[], [], [], []])
  expect([nearPatterns('a_bcd'), nearPatterns('a%bcd'), nearPatterns('sri')]).toEqual([[], [], []])
})
it.each([
  ['19830605 201001 2 903', { words: [], digits: '198306052010012903' }],
  ['1983-06-05', { words: [], digits: '19830605' }],
  ['dr. Sari Umpama, M.Kes. 19830605 201001 2 903', { words: ['sari', 'umpama'], digits: '198306052010012903' }],
  ["'198306052010012903", { words: [], digits: '198306052010012903' }],
])('“%s” is read as the number that it has', (typed, read) => expect(readSearch(typed)).toEqual(read))

it('every name is found by itself as it was typed, by its words the other way round, and with any one letter wrong', () => {
  const word = fc.constantFrom('Sari', 'Umpama', "Ma'ruf", 'Ma`ruf', 'Łucja', 'Siti-Aminah', 'a/l', 'José', 'Contoh')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, at) => {
      const { name } = parseName(words.join(' '))
      const fold = foldName(name)
      expect(foldName(fold)).toBe(fold)
      const finds = (typed: string) => finderOf([fold], readSearch(typed).words).fits(fold)
      expect(finds(name) && finds(words.toReversed().join(' '))).toBe(true)
      const long = foldName(words[at % words.length]!)
        .split(' ')
        .find((one) => one.length > 3)
      if (long) expect(finds(`${long.slice(0, at % long.length)}x${long.slice((at % long.length) + 1)}`)).toBe(true)
    }),
  )
})
