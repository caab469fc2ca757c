'use client'
import { useCallback, useState } from 'react'
import { type FieldWidth, widthClass } from './field'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'
import { RoomLeft } from './room-left'
import { StoredNow } from './stored-now'
import { useTypedEarly } from './typed-early'

/** Several lines of text. */
export function TextArea({
  value,
  rows = 4,
  maxLength,
  width = 'full',
  ...field
}: FieldProps & { value?: string | null; rows?: number; maxLength?: number; width?: FieldWidth }) {
  const control = useControl(field)
  const { id, text } = useField(field.name)
  const stored = text(value ?? '')
  const [length, setLength] = useState(stored.length)
  const count = useCallback((typed: string) => setLength(typed.length), [])
  useTypedEarly(id, stored, count)
  return (
    <FieldFrame {...field}>
      <textarea
        {...control}
        rows={rows}
        onInput={(event) => count(event.currentTarget.value)}
        className={`textarea ${widthClass[width]}`}
        defaultValue={stored}
      />
      {maxLength !== undefined && <RoomLeft length={length} most={maxLength} always />}
      <StoredNow name={field.name} stored={[value ?? '']} />
    </FieldFrame>
  )
}
