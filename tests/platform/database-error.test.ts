import { describe, expect, it } from 'vitest'
import { constraintOf, isOverload, isWorthRetrying } from '@/lib/platform/doors/database-error'

const withState = (originalCode: string) => ({ meta: { driverAdapterError: { cause: { originalCode } } } })

describe('an error of the database', () => {
  it('is worth another try when transactions met, and not otherwise', () => {
    for (const state of ['40001', '40P01', '55P03']) expect(isWorthRetrying(withState(state)), state).toBe(true)
    expect(isWorthRetrying({ code: 'P2034' })).toBe(true)
    expect(isWorthRetrying({ cause: { originalCode: '40P01' } })).toBe(true)
    for (const other of [withState('23505'), { code: 'P2002' }, new Error('x'), null])
      expect(isWorthRetrying(other)).toBe(false)
  })
  it('tells that the database was too busy', () => {
    expect([isOverload({ code: 'P2028' }), isOverload(withState('57014'))]).toEqual([true, true])
    expect([isOverload({ code: 'P2002' }), isOverload(withState('40001')), isOverload(null)]).toEqual([
      false,
      false,
      false,
    ])
  })
  it.each([
    ['an index', { cause: { constraint: { index: 'Person_nip_key' } } }, 'Person_nip_key'],
    ['other words', { cause: { constraint: { fields: ['nip'] } } }, null],
    ['a name alone', { cause: { constraint: 'nip' } }, null],
    [
      'the words of the database',
      { cause: { originalMessage: 'violates exclusion constraint "AwayPeriod_never_twice"' } },
      'AwayPeriod_never_twice',
    ],
    ['the words of Prisma', { message: 'unique index "Agency_name" was violated' }, 'Agency_name'],
    [
      'both, the database first',
      { cause: { originalMessage: 'constraint "A_one"' }, message: 'constraint "B_two"' },
      'A_one',
    ],
    ['a frozen line-up', { cause: { originalMessage: 'the line-up is frozen' } }, 'LineUp_frozen'],
    ['nothing', { cause: {} }, null],
    ['null', null, null],
  ])('names the constraint that refused: %s', (_by, error, name) => {
    expect(constraintOf(error)).toBe(name)
  })
})
