import { expect, it } from 'vitest'
import { accountFilters, searchAccountsInput, searchOwnerInput } from '@/lib/grants/search'
import { wrongFields } from '../support/wrong-fields'

const userId = '0197a000-0000-7000-8000-000000000001'

it('a search over accounts takes more letters than a name can have, and a role or any', () => {
  expect(searchAccountsInput.parse({ q: ` ${'x'.repeat(400)} `, role: 'verifier' })).toEqual({
    ...{ q: 'x'.repeat(400), role: 'verifier' },
  })
  expect(wrongFields(searchAccountsInput, { q: 'x'.repeat(401), role: '' })).toHaveProperty('q')
  for (const role of ['', 'emperor']) expect(searchAccountsInput.parse({ q: '', role })).toEqual({ q: '', role: null })
})
it('a search for an owner wants something to look for', () => {
  for (const q of ['x', 'x'.repeat(400)]) expect(wrongFields(searchOwnerInput, { userId, q })).toEqual({})
  for (const q of [' ', 'x'.repeat(401)]) expect(wrongFields(searchOwnerInput, { userId, q })).toHaveProperty('q')
})
it('a list of accounts begins with its first page', () => {
  expect([accountFilters.parse({ page: '1' }).page, accountFilters.parse({ page: '0' }).page]).toEqual([1, 1])
})
