import type { ReactNode } from 'react'
import { CheckField } from '@/components/form/choices'

/** One row of a form that is saved as a set: its fields, and a tick that removes it. */
export function RowBox({
  title,
  remove,
  id,
  name,
  children,
}: {
  title: string
  /** Words of the tick; none on an empty row. */
  remove: string | null
  /** The stored row's id, so that it stays the same row. */
  id: string
  /** Name of the row in the form, like legs[0]. */
  name: string
  children: ReactNode
}) {
  return (
    <fieldset className="grid gap-3 border-t border-line pt-4">
      <legend className="sr">{title}</legend>
      <div className="row between">
        <b aria-hidden="true">{title}</b>
        {remove && <CheckField name={`${name}.remove`} label={remove} optional />}
      </div>
      <input type="hidden" name={`${name}.id`} value={id} />
      {children}
    </fieldset>
  )
}
