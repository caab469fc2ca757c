import { expect, it } from 'vitest'
import { accountFilters } from '@/lib/grants/search'
import { mostFound, searchAddress, writeFound } from '@/lib/people/search'

const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => `0197a000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`)

it('what a search found stands in an address by ids, so many at most; anything else is as if nobody had searched', () => {
  expect(accountFilters.parse({ found: writeFound(ids(mostFound)) }).found).toEqual(ids(mostFound))
  expect(mostFound).toBe(20)
  expect(accountFilters.parse({ found: writeFound(ids(mostFound + 1)) }).found).toBeUndefined()
  expect(accountFilters.parse({ found: 'nama' }).found).toBeUndefined()
  expect(accountFilters.parse({})).toEqual({ page: 1 })
  expect(accountFilters.parse({ page: '10001', role: 'emperor' })).toEqual({
    page: 1,
    role: undefined,
    found: undefined,
  })
  expect(accountFilters.parse({ page: '10000', role: 'verifier' })).toMatchObject({ page: 10_000, role: 'verifier' })
})
it('a search leads back to its list with the other filters, without the page and whom it had found before', () => {
  const sent = { q: 'Nur', back: '/people', agency: 'a1', kind: '', page: '3', person: 'before' }
  expect(searchAddress(sent, { person: 'p1' })).toBe('/people?agency=a1&person=p1')
  expect(searchAddress({ q: '', back: '/people#list' }, {})).toBe('/people#list')
  expect(searchAddress({ q: '', back: '/people#list', agency: 'a1' }, { q: '' })).toBe('/people?agency=a1#list')
})
