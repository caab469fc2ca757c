import type { ReactNode } from 'react'
import { searchPeople } from '@/lib/people/search-actions'

/** The search over a list of people: posted, so that a NIP never stands in an address. Needs no script. */
export function SearchForm({
  back,
  filters = {},
  children,
  className = 'row',
  label,
}: {
  /** The list's path, with an anchor where the answer stands further down. */
  back: string
  /** Filters of the list that have no field in this form. */
  filters?: Record<string, string | number | undefined>
  children: ReactNode
  className?: string
  label?: string
}) {
  return (
    <form action={searchPeople} className={className} aria-label={label}>
      <input type="hidden" name="back" value={back} />
      {Object.entries(filters).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  )
}
