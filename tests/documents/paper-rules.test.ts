import { describe, expect, it } from 'vitest'
import { extensionOf, isPaperType, isPicture, paperName } from '@/lib/documents/paper-rules'

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/svg+xml', 'text/html']

describe('a paper', () => {
  it('is a PDF, a JPEG or a PNG; the two pictures can be shown', () => {
    const papers = types.filter(isPaperType)
    expect(papers).toEqual(['application/pdf', 'image/jpeg', 'image/png'])
    expect(papers.filter(isPicture)).toEqual(['image/jpeg', 'image/png'])
  })
  it.each([
    ['Surat Tugas.PDF', 'pdf'],
    ['arsip.tar.gz', 'gz'],
    [' foto.JPG ', 'jpg'],
    ['tanpa akhiran', ''],
    ['kalimat. lalu', ''],
    ['akhiran.terlalupanjang', ''],
  ])('“%s” ends in “%s”', (name, ending) => {
    expect(extensionOf(name)).toBe(ending)
  })
  it.each([
    ['Surat Tugas.pdf', 'application/pdf', 'Surat Tugas.pdf'],
    ['foto.png', 'image/jpeg', 'foto.jpg'],
    ['scan', 'image/png', 'scan.png'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Surat\\SK.doc', 'application/pdf', 'SK.pdf'],
    ['a<b>:"|?*\u0000\u202e.pdf', 'application/pdf', 'ab.pdf'],
    [' .. . surat . ..', 'application/pdf', 'surat.pdf'],
    ['...', 'application/pdf', 'berkas.pdf'],
    ['', 'image/png', 'berkas.png'],
  ] as const)('“%s” as %s is kept as “%s”', (typed, type, kept) => {
    expect(paperName(typed, type)).toBe(kept)
  })
  it('is kept under a hundred letters at most', () => {
    expect(paperName('a'.repeat(101), 'application/pdf')).toBe(`${'a'.repeat(100)}.pdf`)
    expect(paperName(`${'a'.repeat(99)} b`, 'application/pdf')).toBe(`${'a'.repeat(99)}.pdf`)
  })
})
