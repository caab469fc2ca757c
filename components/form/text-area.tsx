'use client'
import { useState } from 'react'
import { type FieldWidth, widthClass } from './field'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'
import { RoomLeft } from './room-left'
import { StoredNow } from './stored-now'

/** Several lines of text. */
export function TextArea({
  value,
  rows = 4,
  maxLength,
  width = 'full',
  ...field
}: FieldProps & { value?: string | null; rows?: number; maxLength?: number; width?: FieldWidth }) {
  const control = useControl(field)
  const { text } = useField(field.name)
  const [length, setLength] = useState(text(value ?? '').length)
  return (
    <FieldFrame {...field}>
      <textarea
        {...control}
        rows={rows}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className={`textarea ${widthClass[width]}`}
        defaultValue={text(value ?? '')}
      />
      {maxLength !== undefined && <RoomLeft length={length} most={maxLength} always />}
      <StoredNow name={field.name} stored={[value ?? '']} />
    </FieldFrame>
  )
}
