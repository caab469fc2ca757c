import { expect, it } from 'vitest'
import { isPersonKind, kindTable, personKinds } from '@/lib/people/kinds'

it('each kind of person brings its number, its grades, and what binds it', () => {
  const asn = { isAsn: true, hasService: true }
  const other = { number: null, gradeScale: null, isAsn: false, hasContract: false }
  const civil = { ...asn, number: 'nip', gradeScale: 'pns', hasContract: false }
  const contracted = { ...asn, number: 'ni_pppk', gradeScale: 'pppk', hasContract: true }
  const table = Object.fromEntries(Object.entries(kindTable).map(([kind, { label: _, ...rest }]) => [kind, rest]))
  expect(table).toEqual({
    pns: civil,
    cpns: civil,
    pppk: contracted,
    pppk_pw: contracted,
    non_asn: { ...other, hasService: true },
    dprd: { ...other, hasService: false },
    bumd: { ...other, hasService: true },
    external: { ...other, hasService: false },
  })
  expect(Object.keys(kindTable).toSorted()).toEqual([...personKinds].toSorted())
  expect([isPersonKind('pppk_pw'), isPersonKind('asn')]).toEqual([true, false])
})
