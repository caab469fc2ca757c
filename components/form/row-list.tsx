import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/server'
import { Rows } from './rows'

/**
 * The rows of a form that is saved as a set: the stored ones, each with a tick that removes it, and some empty ones;
 * saving brings as many empty ones again. Whatever changed meanwhile, each row keeps what was typed into it and says
 * what is stored beside it. Works without JavaScript.
 */
export function RowList<R>({
  name,
  idName = 'id',
  rows,
  idOf,
  empty,
  words,
  t,
  children,
}: {
  /** Name of the list in the form: legs makes legs[0], legs[1] … */
  name: string
  /** What a row calls the stored one that it is; it must outlive a save by somebody else. */
  idName?: string
  rows: readonly R[]
  idOf: (row: R) => string
  /** How many empty rows follow. */
  empty: number
  /** "#" in the title of a new row stands for its number. */
  words: { titleOf: (row: R, n: number) => string; newTitle: string; remove: string }
  t: Translate
  /** The fields of a row; null for an empty one. */
  children: (row: R | null, name: string) => ReactNode
}) {
  const { titleOf, ...texts } = words
  const rowName = `${name}[#]`
  return (
    <Rows
      list={{ name, idName }}
      stored={rows.map((row, n) => ({ id: idOf(row), title: titleOf(row, n + 1), fields: children(row, rowName) }))}
      blank={children(null, rowName)}
      empty={empty}
      texts={{ ...texts, added: t('shell.rowAdded'), removed: t('shell.rowRemoved') }}
    />
  )
}
