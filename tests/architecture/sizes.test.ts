import { describe, expect, it } from 'vitest'
import { house, isIn, type Source } from './house'
import { houseRule } from './house-rule'

/**
 * The guide says: a file about 120 lines, a function about 20, a page under 80. It looks for the missing noun long
 * before these limits; over one of them a file says here why it is whole.
 */
const most = { file: 130, page: 80, function: 50, markup: 90, texts: 480 }

/** Files and functions over their limit, and why each is one thing. */
const wholes: Record<string, string> = {
  'bench/run.ts': 'the order of one measurement, told from its beginning to its end',
  'components/departures/use-mark-queue.ts useMarkQueue': 'one queue: taps, sending and answers share its state',
  'components/ui/pictures.ts': 'a table, one line a sign',
  'lib/cohorts/form-actions.ts': 'one form: new, edited, copied, each export a door',
  'lib/cohorts/form-work.ts': 'one form, written as a set with everything that hangs on a cohort',
  'lib/grants/queries.ts': 'accounts and their roles, read by one list of columns',
  'lib/access/permissions.ts': 'a table, one line a permission',
  'lib/nominations/actions.ts': 'drafted, saved, submitted, withdrawn, each export a door',
  'lib/nominations/rule-judges.ts': 'nine rules, each short, met in one table',
  'lib/nominations/verification-queue.ts': 'one queue: its filters, its order and its counts agree with each other',
  'lib/platform/dates.ts': 'days, times and zones in one algebra',
  'lib/platform/doors/upload.ts': 'one door, step by step from the first byte to the answer',
  'lib/platform/settings.ts': 'every setting of the program, read once and in one place',
  'lib/programmes/actions.ts': 'partner, programme and theme: six doors, alike on purpose',
  'scripts/docs/schema.ts': 'one page, from the schema and the walls to its text',
  'scripts/start.ts': 'one start, from what is in the folder to a served address',
  'scripts/postgres.ts': 'one life of a database, from its folder to its end',
}

const isTexts = (path: string) => /(?:^|[-/])(?:messages|words)\.ts$/.test(path)
const isCode = ({ path }: Source) => /\.tsx?$/.test(path) && isIn(path, 'app', 'components', 'lib', 'scripts', 'bench')

function limitOf(path: string) {
  if (isTexts(path)) return most.texts
  return /^app\/.*\/?page\.tsx$/.test(path) ? most.page : most.file
}

const linesOf = (text: string) => text.trimEnd().split('\n')

/** Functions at the top of a file, with how many lines they take; the formatter closes each at the margin. */
function functionsIn({ path, text }: Source): { place: string; length: number }[] {
  const found: { place: string; length: number }[] = []
  let open: { name: string; at: number } | null = null
  linesOf(text).forEach((line, at) => {
    const begun =
      /^(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?(?:<[^>]*>)?\(.*)/.exec(line)
    if (begun) open = { name: begun[1] ?? begun[2]!, at }
    else if (/^[a-z/@]/i.test(line)) open = null
    // A line at the margin that opens again ends the parameters, and not the function.
    if (!open || !/^[})]/.test(line) || /(?:\{|\(|:|=>)$/.test(line)) return
    found.push({ place: `${path} ${open.name}`, length: at - open.at + 1 })
    open = null
  })
  return found
}

function outgrown(sources: readonly Source[]): string[] {
  return sources.filter(isCode).flatMap((source) => {
    const { path, text } = source
    const length = linesOf(text).length
    const longest = path.endsWith('.tsx') ? most.markup : most.function
    const functions = functionsIn(source).filter((one) => one.length > longest && !wholes[one.place])
    return [
      ...(length > limitOf(path) && !wholes[path] ? [`${path} has ${length} lines, and says nowhere why`] : []),
      ...functions.map((one) => `${one.place} takes ${one.length} lines, and says nowhere why`),
    ]
  })
}

const long = (lines: number) => '  x\n'.repeat(lines)

describe('sizes', () => {
  houseRule('No file and no function outgrows the guide without a reason', {
    check: outgrown,
    broken: [
      { 'lib/cohorts/work.ts': long(131) },
      { 'app/(office)/cohorts/page.tsx': long(81) },
      { 'lib/cohorts/messages.ts': long(481) },
      { 'lib/cohorts/work.ts': `export async function openAll(\n  tx: Write,\n) {\n${long(50)}}\n` },
      { 'scripts/x.ts': `const openAll = (a: string) => {\n${long(50)}}\n` },
      { 'components/cohorts/card.tsx': `export function Card({\n  a,\n}: {\n  a: string\n}) {\n${long(90)}}\n` },
    ],
    kept: {
      'lib/cohorts/work.ts': `function open() {\n${long(40)}}\n\nfunction close() {\n${long(40)}}\n`,
      'tests/cohorts/x.test.ts': long(400),
    },
  })

  it('No reason stands for what has shrunk or gone', () => {
    const stale = Object.keys(wholes).filter((place) => {
      const [path = '', name] = place.split(' ')
      const source = house.find((one) => one.path === path)
      if (!source) return true
      if (!name) return linesOf(source.text).length <= limitOf(path)
      const limit = path.endsWith('.tsx') ? most.markup : most.function
      return !functionsIn(source).some((one) => one.place === place && one.length > limit)
    })
    expect(stale).toEqual([])
  })
})
