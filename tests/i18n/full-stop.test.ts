import { expect, it } from 'vitest'
import { oneFullStop } from '@/lib/i18n/full-stop'
import { translatorFor } from '@/lib/i18n/translator'

it('a sentence that ends with a title ends with one full stop', () => {
  expect(oneFullStop('Kehilangan kursi: dr. Tiur Teladan; Uli Peraga, A.Md..')).toBe(
    'Kehilangan kursi: dr. Tiur Teladan; Uli Peraga, A.Md.',
  )
  expect(translatorFor('id')('participants.replacedNotice', { name: 'A', successor: 'Uli Peraga, A.Md.' })).toBe(
    'A diganti Uli Peraga, A.Md.',
  )
})
it('leaves dots alone that are meant', () => {
  for (const text of ['Tutup presensi…', 'tunggu...', 'surat..pdf', '1.000.000']) expect(oneFullStop(text)).toBe(text)
})
