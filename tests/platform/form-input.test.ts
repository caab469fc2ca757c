import { describe, expect, it } from 'vitest'
import { typedVersion } from '@/lib/i18n/typed'
import { fieldOf, readForm } from '@/lib/platform/doors/form-input'
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

const read = (...pairs: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return readForm(form)
}

describe('the names of a form', () => {
  it('nest, make lists in the order of their numbers, and gather what ends in brackets', () => {
    const rows = [10, 2, 0].map((n): [string, string] => [`rows[${n}].title`, `no ${n}`])
    expect(read(...rows, ['rows[2].at.place', 'Medan'], ['ids[]', 'a'], ['ids[]', 'b'], ['one[]', 'c']).input).toEqual({
      rows: [{ title: 'no 0' }, { title: 'no 2', at: { place: 'Medan' } }, { title: 'no 10' }],
      ids: ['a', 'b'],
      one: ['c'],
    })
  })
  it('make lists in the order of numbers written with zeros too', () => {
    const rows = ['02', '03', '01'].map((n): [string, string] => [`rows[${n}]`, n])
    expect(read(...rows).input).toEqual({ rows: ['01', '02', '03'] })
  })
  it('keep the last of a plain name, and line ends as the database counts them', () => {
    expect(read(['note', 'first'], ['note', 'a\r\nb\r\n'])).toMatchObject({
      input: { note: 'a\nb\n' },
      values: { note: 'a\nb\n' },
    })
  })
  it('leave out files, what the framework adds, and what is no name', () => {
    const found = read(['paper', new Blob(['x'])], ['$ACTION_ID_1', 'x'], ['a..b', 'x'], ['1a', 'x'], ['q', 'kept'])
    expect(found).toEqual({ input: { q: 'kept' }, values: { q: 'kept' }, key: null })
  })
  it('hand out the key apart from what was typed', () => {
    expect(read(['_key', 'k1'], ['q', ''])).toEqual({ input: { q: '' }, values: { q: '' }, key: 'k1' })
    expect(read()).toEqual({ input: {}, values: {}, key: null })
  })
  it('are no list where one of them is a word, and give way to the later where two do not go together', () => {
    expect(read(['a[0]', 'x'], ['a.b', 'y']).input).toEqual({ a: { 0: 'x', b: 'y' } })
    expect(read(['a', 'x'], ['a.b', 'y']).input).toEqual({ a: { b: 'y' } })
    expect(read(['a[]', 'x'], ['a.b', 'y']).input).toEqual({ a: { b: 'y' } })
  })
  it('reach nothing that every object has', () => {
    const { input } = read(['__proto__.admin', 'yes'], ['constructor.admin', 'yes'])
    expect(Object.keys(input as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { admin?: string }).admin).toBeUndefined()
  })
  it('are those that a schema’s issue is told at', () => {
    expect([fieldOf(['rows', 0, 'title']), fieldOf(['a', 'b']), fieldOf([])]).toEqual(['rows[0].title', 'a.b', ''])
  })
})
