import type { ReactNode } from 'react'
import { PlainForm } from '@/components/form/plain-form'
import { translations } from '@/lib/i18n/server'
import { searchPeople } from '@/lib/people/search-actions'

/** The search over a list of people: posted, so that a NIP never stands in an address. Needs no script. */
export async function SearchForm({
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
  const { locale } = await translations()
  return (
    <PlainForm action={searchPeople} locale={locale} className={className} label={label}>
      <input type="hidden" name="back" value={back} />
      {Object.entries(filters).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
    </PlainForm>
  )
}
