import type { ReactNode } from 'react'
import { CheckField } from './choices'

/**
 * The rows of a form that is saved as a set: the stored ones, each with a tick that removes it, and some empty ones;
 * saving brings as many empty ones again. Works without JavaScript.
 */
export function RowList<R extends { id: string }>({
  name,
  rows,
  empty,
  first = 0,
  words,
  children,
}: {
  /** Name of the list in the form: legs makes legs[0], legs[1] … */
  name: string
  rows: readonly R[]
  /** How many empty rows follow. */
  empty: number
  /** Index of the first row, where one list stands in several parts of a form. */
  first?: number
  words: { titleOf: (row: R, n: number) => string; newTitle: (n: number) => string; remove: string }
  /** The fields of a row; null for an empty one. */
  children: (row: R | null, name: string) => ReactNode
}) {
  const all = [...rows, ...Array.from({ length: empty }, () => null)]
  return all.map((row, n) => {
    const rowName = `${name}[${first + n}]`
    const title = row ? words.titleOf(row, n + 1) : words.newTitle(n + 1 - rows.length)
    return (
      <fieldset key={row?.id ?? rowName} className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
        <legend className="sr">{title}</legend>
        <div className="row between">
          <b aria-hidden="true">{title}</b>
          {row && <CheckField name={`${rowName}.remove`} label={words.remove} optional />}
        </div>
        <input type="hidden" name={`${rowName}.id`} value={row?.id ?? ''} />
        {children(row, rowName)}
      </fieldset>
    )
  })
}
