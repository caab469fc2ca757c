import { expect, it } from 'vitest'
import { typedVersion } from '@/lib/i18n/typed'
import { readForm } from '@/lib/platform/doors/form-input'
import { dropZeros } from '@/lib/platform/doors/zeros'

it('reads a form without the zero character, which no text of the database can hold', () => {
  const form = new FormData()
  form.append('reason', 'Belum\u0000 ada anggaran.')
  form.append('rows[0].title', '\u0000')
  expect(readForm(form)).toMatchObject({
    input: { reason: 'Belum ada anggaran.', rows: [{ title: '' }] },
    values: { reason: 'Belum ada anggaran.', 'rows[0].title': '' },
  })
})

it('drops it at any depth of what an address or a phone sends, and touches nothing else', () => {
  const sent = { q: ['a\u0000', 'b'], at: { n: 1, none: null, yes: true } }
  expect(dropZeros(sent)).toEqual({ q: ['a', 'b'], at: { n: 1, none: null, yes: true } })
  expect(dropZeros(undefined)).toBeUndefined()
})

it('takes no version that the database cannot count to', () => {
  expect(typedVersion.safeParse('2147483648').success).toBe(false)
  expect(typedVersion.parse('7')).toBe(7)
})
