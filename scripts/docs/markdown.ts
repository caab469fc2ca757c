const origin = 'Written by `npm run docs` from the code. A test fails when it is stale.'

/** A page of the docs: title, where it comes from, then its parts. */
export const page = (title: string, ...parts: string[]) => `${[`# ${title}`, origin, ...parts].join('\n\n')}\n`

/** A table; a line break or a bar in a cell would end it. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n')
}

/** 'cohort_officer' -> 'cohort officer'. */
export const words = (code: string) => code.replaceAll('_', ' ')
