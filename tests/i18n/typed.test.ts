import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rowMarks, typedDay, typedLine, typedRows, typedTime, wantedLine } from '@/lib/i18n/typed'

const errorOf = (schema: z.ZodType, typed: unknown) => schema.safeParse(typed).error?.issues[0]?.message ?? null

describe('what people type', () => {
  it('is one line, whatever was pasted', () => {
    expect(typedLine(40).parse('  Balai\tKota\r\nJambi\u0000 ')).toBe('Balai Kota Jambi')
  })
  it('has no marks that turn its direction, with which it would read otherwise than it is', () => {
    for (const mark of ['\u202E', '\u200F', '\u2066', '\u061C', '\u202A'])
      expect(errorOf(wantedLine(40, 'grants.nameMissing'), `Sari${mark}apmU`)).toBe('shell.directionMarks')
    expect(typedLine(40).parse('Sari Umpama, S.Kom.')).toBe('Sari Umpama, S.Kom.')
  })
  it('may not be longer than it can be shown, and not empty where it is wanted', () => {
    expect(errorOf(typedLine(3), 'abcd')).toBe('shell.tooLong')
    expect(errorOf(wantedLine(9, 'people.postMissing'), ' \n ')).toBe('people.postMissing')
  })
  it('is a time with a point or a colon', () => {
    expect([' 13.30', '13:30'].map((text) => typedTime.parse(text))).toEqual(['13:30', '13:30'])
    expect(['24.00', '9', ''].map((text) => errorOf(typedTime, text))).toEqual(Array(3).fill('shell.timeWrong'))
  })
  it('is a day that exists', () => {
    expect(typedDay.parse('2024-02-29')).toBe('2024-02-29')
    expect(errorOf(typedDay, '2023-02-29')).toBe('shell.dayWrong')
  })
})

describe('the rows of a form that is saved as a set', () => {
  const row = z.strictObject({ ...rowMarks, name: wantedLine(9, 'people.postMissing') })
  const rows = typedRows(row, { typed: ['name'], most: 3, tooMany: 'shell.tooLong' })
  it('leave out who is ticked for removal and what nobody filled in, and keep their places', () => {
    const typed = [{ name: '' }, { name: 'Sari' }, { name: 'Ayu', remove: 'on' }]
    expect(rows.parse(typed)).toEqual([null, { name: 'Sari' }, null])
  })
  it('name the row that is wrong by its place in the form', () => {
    const wrong = rows.safeParse([{ name: '' }, { name: 'longer than nine' }])
    expect(wrong.error?.issues[0]?.path).toEqual([1, 'name'])
  })
  it('are none where the form has none, and not without end', () => {
    expect(rows.parse(undefined)).toEqual([])
    expect(errorOf(rows, Array(4).fill({ name: 'Ayu' }))).toBe('shell.tooLong')
  })
})
