import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/platform/dates'
import { guardCell, writeSheet } from '@/lib/platform/sheet-files'
import { type Cell, sheetOf } from '@/lib/platform/sheets'

const sheetWith = (rows: Cell[][]) =>
  sheetOf({ name: 'usulan', title: 'Usulan: semua [2024]' }, rows, [
    ['Nama', (row) => row[0] ?? null],
    ['NIP', (row) => row[1] ?? null],
    ['Sejak', (row) => row[2] ?? null],
  ])
const csv = async (rows: Cell[][]) => String((await writeSheet(sheetWith(rows), 'csv')).body)
async function xlsx(rows: Cell[][]) {
  const { body } = await writeSheet(sheetWith(rows), 'xlsx')
  const parts = unzipSync(body as Uint8Array)
  const text = (name: string) => strFromU8(parts[name]!)
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    book: text('xl/workbook.xml'),
    all: Object.values(parts)
      .map((one) => strFromU8(one))
      .join(),
  }
}
const ayu: Cell[] = ['Ayu; "Contoh", S.I.P.', '19860218 201101 2 904', { day: toDay('2024-05-20') }]

describe('a list as CSV', () => {
  it('opens in columns where the comma parts decimals: the mark of UTF-8, semicolons, lines of Windows', async () => {
    const text = await csv([ayu, ayu])
    expect(text.startsWith('\uFEFFNama;NIP;Sejak\r\n')).toBe(true)
    const rows = parse(text, { bom: true, delimiter: ';' }) as string[][]
    expect(rows).toEqual([['Nama', 'NIP', 'Sejak'], ...Array(2).fill([ayu[0], ayu[1], '2024-05-20'])])
  })
  it('keeps a NIP as text with all its digits, and no apostrophe is seen', async () => {
    const text = await csv([ayu, ['Budi', '198602182011012904', null]])
    expect(text).not.toContain("'")
    expect(text).toContain(';1986 0218 2011 0129 04;')
  })
  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '＝1'])('takes the power from %s', async (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
    expect(await csv([[text, null, null]])).not.toContain(`\n${text}`)
  })
})

describe('a list as a workbook', () => {
  it('has a head that stays in sight, filters over all of it, and widths', async () => {
    const { sheet } = await xlsx([ayu])
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet.match(/<col /g)).toHaveLength(3)
    expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<autoFilter'))
  })
  it('keeps a NIP and a formula as text, a number as a number, and a day as a day', async () => {
    const { sheet, all } = await xlsx([['=1+1', 198, { day: toDay('2024-05-20') }]])
    expect(all).toContain('=1+1')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>198<\/v>/)
    // 20 May 2024 counted from the last day of 1899, as spreadsheets do.
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>45432<\/v>/)
    expect((await xlsx([ayu])).all).toContain('19860218 201101 2 904')
  })
  it('is named as Excel allows, and leaves out nothing of many columns and no rows', async () => {
    expect((await xlsx([])).book).toContain('name="Usulan  semua  2024 "')
    const wide = sheetOf(
      { name: 'x', title: 'x' },
      [1],
      Array.from({ length: 28 }, (_, n): [string, () => number] => [`k${n}`, () => n]),
    )
    const { body } = await writeSheet(wide, 'xlsx')
    expect(strFromU8(unzipSync(body as Uint8Array)['xl/worksheets/sheet1.xml']!)).toContain('ref="A1:AB2"')
  })
})
