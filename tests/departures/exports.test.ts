import { expect, it } from 'vitest'
import { manifestSheet } from '@/lib/departures/exports'
import { translator } from '../support/translator'

const line = {
  fullName: 'Ayu Contoh, S.I.P.',
  isHead: false,
  nip: '198602182011012904',
  grade: 'III/c',
  post: 'Analis',
  agencyName: 'Bagian Kerja Sama',
  phone: '+6281200000301',
}
const sheet = (lines: Parameters<typeof manifestSheet>[0], locale: 'id' | 'en' = 'id') =>
  manifestSheet(lines, 'manifes', translator(locale))

it('the manifest numbers the people from one, and tells the head, rank and phone of whoever has them', () => {
  const plain = { ...line, nip: null, grade: null, phone: null }
  expect(sheet([{ ...line, isHead: true }, plain]).rows).toEqual([
    [
      ...[1, 'Ayu Contoh, S.I.P.', 'Ketua rombongan', '19860218 201101 2 904', 'Penata (III/c)'],
      ...['Analis', 'Bagian Kerja Sama', '0812-0000-0301'],
    ],
    [2, 'Ayu Contoh, S.I.P.', null, null, null, 'Analis', 'Bagian Kerja Sama', null],
  ])
})
it('the manifest says nothing of passports', () => {
  expect(JSON.stringify(sheet([line], 'en'))).not.toMatch(/passport|paspor/i)
})
