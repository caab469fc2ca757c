import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNip, parseNip } from '@/lib/people/nip'
import { toDay } from '@/lib/platform/dates'

const today = toDay('2024-06-28')
const melati = { kind: 'pns', birthDate: toDay('1986-02-18'), sex: 'p' } as const
const keysOf = (typed: string, own?: Parameters<typeof checkNip>[2]) =>
  checkNip(typed, today, own).map(({ key }) => key)

describe('the parts of a NIP', () => {
  it('tell birth, appointment, sex and serial of a PNS', () => {
    expect(parseNip('19860218 201101 2 904')).toEqual({
      digits: '198602182011012904',
      scale: 'pns',
      birthDate: '1986-02-18',
      appointedYear: 2011,
      appointedMonth: 1,
      contract: null,
      sex: 'p',
      serial: 904,
    })
  })
  it('tell the contract of a PPPK', () => {
    expect(parseNip('19930226-2021.21-2-915')).toMatchObject({
      scale: 'pppk',
      appointedYear: 2021,
      appointedMonth: null,
      contract: 1,
      sex: 'p',
    })
  })
})

describe('a number that cannot be true is an error', () => {
  it.each([
    ['198602302011012904', 'people.nipBirth', '30 February'],
    ['198602182011132904', 'people.nipCode', '13 is no month and no contract'],
    ['198602182011302904', 'people.nipCode', '30 is beyond the contract codes'],
    ['198602182011013904', 'people.nipSex', 'sex 3'],
    ['198602182011012000', 'people.nipSerial', 'serial 000'],
    ['19860218201101290', 'people.nipLength', '17 digits'],
    ['1986021820110129O4', 'people.nipLength', 'a letter'],
    ['201002182011011901', 'people.nipTooYoung', 'a baby'],
    ['198602182024072904', 'people.nipFuture', 'next month'],
    ['199302262025212915', 'people.nipFuture', 'a contract of next year'],
    ['198602189999122904', 'people.nipFuture', 'the year 9999'],
    ['198602180000012904', 'people.nipTooYoung', 'the year 0'],
    ['199502022011011901', 'people.nipTooYoung', '15 until the day after the month began'],
  ])('%s: %s (%s)', (typed, key) => expect(checkNip(typed, today)).toEqual([{ severity: 'error', key }]))
})

describe('a number that can be true', () => {
  it.each(['198602182011012904', '199302262021212915', '199302262021292915', '198602182024062904'])(
    '%s has nothing to say',
    (typed) => {
      expect(checkNip(typed, today)).toEqual([])
    },
  )
  it('at sixteen on the very day only warns', () => {
    expect(checkNip('199501012011011901', today)).toEqual([{ severity: 'warn', key: 'people.nipYoung' }])
  })
  it.each([
    ['196902012010012901', []],
    ['196901012010012901', ['people.nipOld']],
    ['196101012021212901', ['people.nipOld']],
    ['196201012021212901', []],
  ])('%s warns %j about age at appointment', (typed, keys) => expect(keysOf(typed)).toEqual(keys))
})

describe('against the person on file', () => {
  it('agrees with the person it belongs to', () => expect(keysOf('198602182011012904', melati)).toEqual([]))
  it.each([
    [{ ...melati, kind: 'pppk' as const }, ['people.nipOtherKind']],
    [{ ...melati, kind: 'external' as const }, ['people.nipOtherKind']],
    [{ ...melati, kind: 'cpns' as const }, []],
    [{ ...melati, birthDate: toDay('1986-02-19') }, ['people.nipOtherBirth']],
    [{ ...melati, sex: 'l' as const }, ['people.nipOtherSex']],
    [{ ...melati, birthDate: null, sex: null }, []],
  ])('%j warns %j', (own, keys) => expect(keysOf('198602182011012904', own)).toEqual(keys))
})

it('any text gets an answer', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 }).map((d) => d.join(''))
  fc.assert(fc.property(fc.oneof(digits, fc.string()), (typed) => Array.isArray(checkNip(typed, today))))
})

it('what is unusual only warns, and does so beside whatever else is', () => {
  const own = { kind: 'pppk' as const, birthDate: toDay('1986-02-19'), sex: 'l' as const }
  expect(checkNip('198602182011012904', today, own)).toEqual([
    { severity: 'warn', key: 'people.nipOtherKind' },
    { severity: 'warn', key: 'people.nipOtherBirth' },
    { severity: 'warn', key: 'people.nipOtherSex' },
  ])
  expect(checkNip('196901012010012901', today)).toEqual([{ severity: 'warn', key: 'people.nipOld' }])
})
it('at seventeen warns, at eighteen no longer', () => {
  expect(keysOf('199401012011011901')).toEqual(['people.nipYoung'])
  expect(keysOf('199301012011011901')).toEqual([])
  expect(keysOf('199302012011011901')).toEqual(['people.nipYoung'])
})
it('of a contract fits whoever has one, and counts years alone', () => {
  const own = { birthDate: null, sex: null }
  for (const kind of ['pppk', 'pppk_pw'] as const) expect(keysOf('199302262021212915', { ...own, kind })).toEqual([])
  for (const kind of ['pns', 'cpns', 'dprd'] as const)
    expect(keysOf('199302262021212915', { ...own, kind })).toEqual(['people.nipOtherKind'])
  expect(keysOf('200312312021212915')).toEqual([])
  expect(keysOf('200401012021212915')).toEqual(['people.nipYoung'])
  expect(parseNip('199302262021211915')).toMatchObject({ sex: 'l', contract: 1, appointedMonth: null, scale: 'pppk' })
})
it('of a later month of an earlier year is not of the future', () => {
  expect(keysOf('198602182011122904')).toEqual([])
})
