import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { Icon } from './icon'

/**
 * A dense table on a desktop; on a phone its rows become cards: cells of class `hide-s` leave, `data-l` puts a word
 * before a cell. Write thead, tbody and rows as plain elements; class `r` sets figures to the right.
 */
export function Table({
  caption,
  children,
  cards = true,
  tight = false,
}: {
  /** What the table shows, for those who hear it. */
  caption: string
  children: ReactNode
  /** False for small tables that fit a phone, and for those that may scroll sideways. */
  cards?: boolean
  tight?: boolean
}) {
  const table = (
    <table className={['table', cards && 'cardtable', tight && 'tight'].filter(Boolean).join(' ')}>
      <caption className="sr">{caption}</caption>
      {children}
    </table>
  )
  if (cards) return table
  return (
    // biome-ignore lint/a11y/useSemanticElements: neither a set of fields nor a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard too
    <div className="tablebox" role="group" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  )
}

export type SortDirection = 'ascending' | 'descending'

/** The head of a column by which the list can be sorted: a link, since the order lives in the address. */
export function SortHeader({
  href,
  direction,
  children,
  right,
}: {
  href: string
  /** Set on the column that the list is sorted by. */
  direction?: SortDirection | null
  children: ReactNode
  right?: boolean
}) {
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={right ? 'r' : undefined}>
      <AppLink href={href}>
        {children}
        {direction && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
      </AppLink>
    </th>
  )
}
