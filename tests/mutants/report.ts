import { areas } from './areas.ts'
import type { Judged } from './trial.ts'

const ends = ['killed', 'survived', 'timeout', 'late', 'not covered', 'excused'] as const

/** Prints a line for each file and area, and every fault that lived; answers whether enough were found. */
export function report(judged: readonly Judged[], threshold: number): boolean {
  const files = [...new Set(judged.map(({ file }) => file))]
  const width = Math.max(...files.map((file) => file.length))
  const row = (name: string, of: readonly Judged[]) =>
    [
      name.padEnd(width),
      ...ends.map((end) => String(count(of, end)).padStart(end.length)),
      percent(of).padStart(8),
    ].join('  ')
  console.log(`\n${'file'.padEnd(width)}  ${ends.join('  ')}     found`)
  for (const file of files)
    console.log(
      row(
        file,
        judged.filter((one) => one.file === file),
      ),
    )
  for (const area of areas) {
    const of = judged.filter((one) => one.area === area)
    if (of.length > 0) console.log(row(area, of))
  }
  console.log(row('all', judged))
  console.log('\nNot noticed:')
  for (const { file, line, what, from, to, end } of judged)
    if (end === 'survived' || end === 'late' || end === 'not covered')
      console.log(`${file}:${line} ${what}${end === 'survived' ? '' : ` (${end})`}: ${from}${to ? `  ->  ${to}` : ''}`)
  return score(judged) >= threshold
}

const count = (of: readonly Judged[], end: Judged['end']) => of.filter((one) => one.end === end).length
/** Found of all that could be: what is excused does not count. */
function score(of: readonly Judged[]): number {
  const counted = of.length - count(of, 'excused')
  return counted === 0 ? 100 : (100 * (count(of, 'killed') + count(of, 'timeout'))) / counted
}
const percent = (of: readonly Judged[]) => `${score(of).toFixed(1)} %`
