import { describe, expect, it } from 'vitest'
import { writeManifestSheet } from '@/lib/departures/manifest-sheet'
import { guardCell } from '@/lib/platform/sheets'
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

describe('the manifest as a file', () => {
  it('begins with the mark by which a spreadsheet knows UTF-8, and has one line a person', () => {
    const sheet = writeManifestSheet([line, line], translator('id'))
    expect(sheet.codePointAt(0)).toBe(0xfeff)
    expect(sheet.trimEnd().split('\r\n')).toHaveLength(3)
  })
  it('numbers the people from one, and tells the head, rank and phone of whoever has them', () => {
    const plain = { ...line, nip: null, grade: null, phone: null }
    const [, first, second] = writeManifestSheet([{ ...line, isHead: true }, plain], translator('id'))
      .trimEnd()
      .split('\r\n')
    for (const told of ['1,', 'Ketua rombongan', "'198602182011012904", 'III/c', '0812']) expect(first).toContain(told)
    expect(first!.startsWith('1,')).toBe(true)
    expect(second).toBe('2,"Ayu Contoh, S.I.P.",,,,Analis,Bagian Kerja Sama,')
  })
  it('keeps a NIP as text, all its digits', () => {
    expect(writeManifestSheet([line], translator('id'))).toContain("'198602182011012904")
  })
  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '＝1'])('takes the power from %s', (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
    expect(writeManifestSheet([{ ...line, post: text }], translator('id'))).not.toContain(`,${text}`)
  })
  it('says nothing of passports, and no NIP reaches a line without one', () => {
    const sheet = writeManifestSheet([{ ...line, nip: null, phone: null, grade: null }], translator('en'))
    expect(sheet).not.toMatch(/passport|paspor/i)
    expect(sheet).not.toContain('1986')
  })
})
