import { addDays, type Day, isDay, toDay } from '@/lib/platform/dates'

/** Days as spreadsheets and offices write them. */

/** How a day could be read: first as people here write it (day, month), then with both swapped, where both exist. */
export type DayReadings = Day[]
/** Which comes first in the figures of a list. */
export type DayOrder = 'day' | 'month'

const months: Record<string, number> = {
  ...{ jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, agu: 8, ags: 8, agt: 8, aug: 8 },
  ...{ sep: 9, okt: 10, oct: 10, nov: 11, nop: 11, des: 12, dec: 12 },
}
/** The number of a month by its first three letters: Februari, Pebruari, Ags, Nop. */
const monthOf = (word: string) => months[word.slice(0, 3).toLowerCase()]

/** Day 2 of a spreadsheet that counts days: it takes 1900 for a leap year. */
const dayTwo = toDay('1900-01-01')

const pad = (n: number) => String(n).padStart(2, '0')
const made = (year: number, month: number, date: number): Day[] => {
  const text = `${year}-${pad(month)}-${pad(date)}`
  return isDay(text) ? [text] : []
}

/** Every way to read a cell as a day; none: it is no day. A year of two figures is the latest that is not after `latestYear`. */
export function readDay(cell: string, latestYear: number): DayReadings {
  const text = cell.replace(/^['’‘]/, '').replace(/[ T]\d{1,2}[.:]\d{2}([.:]\d{2})?(\.\d+)?( ?[ap]m)?$/i, '')
  if (/^\d{4,5}$/.test(text))
    return [addDays(dayTwo, Number(text) - 2)].filter((day) => isDay(day) && day >= '1930-01-01')
  const iso = /(?:^|\D)(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text)
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [year, ...rest] = partsOf(text)
  if (year === undefined) return []
  const whole = year.length === 2 ? centuryOf(Number(year), latestYear) : Number(year)
  const [first, second] = rest as [string, string]
  const named = monthOf(first) ? [second, first] : monthOf(second) ? [first, second] : null
  if (named) return made(whole, monthOf(named[1]!)!, Number(named[0]))
  const [a, b] = [Number(first), Number(second)]
  return [...new Set([...made(whole, b, a), ...made(whole, a, b)])]
}

/** Year, then the two parts before it, of what a text ends with: a place of birth may stand in front. */
function partsOf(text: string): string[] {
  const between = String.raw`\s*[-/.,\s]\s*`
  const shape = new RegExp(
    String.raw`(?:^|[^\d\p{L}])(\d{1,2}|[\p{L}]{3,9})\.?${between}(\d{1,2}|[\p{L}]{3,9})\.?${between}(\d{4}|\d{2})$`,
    'u',
  )
  const found = shape.exec(` ${text}`)
  return found ? [found[3]!, found[1]!, found[2]!] : []
}

const centuryOf = (year: number, latestYear: number) => (2000 + year <= latestYear ? 2000 + year : 1900 + year)

/** What the figures of a cell say of their order; null where they could be either, or are no figures. */
export function orderOf(cell: string): DayOrder | null {
  const found = /(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(cell)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[2])]
  if (first > 12 === second > 12) return null
  return first > 12 ? 'day' : 'month'
}
