'use client'
import { type FieldWidth, widthClass } from './field'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'

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
  return (
    <FieldFrame {...field}>
      <textarea
        {...control}
        rows={rows}
        maxLength={maxLength}
        className={`textarea ${widthClass[width]}`}
        defaultValue={text(value ?? '')}
      />
    </FieldFrame>
  )
}
