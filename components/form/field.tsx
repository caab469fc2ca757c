'use client'
import { type HTMLInputAutoCompleteAttribute, type InputHTMLAttributes, useState } from 'react'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'
import { RoomLeft } from './room-left'
import { StoredNow } from './stored-now'

/** How wide the answer is: a date or number, a name or NIP, or the whole column. */
export type FieldWidth = 'short' | 'mid' | 'full'
export const widthClass = { short: 'w-short', mid: 'w-mid', full: '' } as const

/** One line of text, a number, a day, a time, an address of mail or web, a phone number. */
export function Field({
  value,
  type = 'text',
  width = 'full',
  name,
  label,
  hint,
  optional,
  maxLength,
  ...input
}: FieldProps & {
  /** The stored value; what was typed wins after a failed submit. */
  value?: string | number | null
  type?: 'text' | 'email' | 'number' | 'date' | 'time' | 'tel' | 'url' | 'search' | 'datetime-local'
  width?: FieldWidth
  autoComplete?: HTMLInputAutoCompleteAttribute
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'inputMode' | 'min' | 'max' | 'step' | 'maxLength' | 'readOnly' | 'list' | 'spellCheck' | 'autoCapitalize'
  >) {
  const control = useControl({ name, hint, optional })
  const { text } = useField(name)
  const stored = value == null ? '' : String(value)
  const [length, setLength] = useState(text(stored).length)
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        {...control}
        type={type}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className={`input ${widthClass[width]}`}
        defaultValue={text(stored)}
      />
      {maxLength !== undefined && <RoomLeft length={length} most={maxLength} />}
      <StoredNow name={name} stored={[stored]} />
    </FieldFrame>
  )
}
