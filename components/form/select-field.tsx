'use client'
import { type FieldWidth, widthClass } from './field'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'
import { StoredNow } from './stored-now'

export type Option = { value: string; label: string; disabled?: boolean }
/** Options under a heading. */
export type OptionGroup = { label: string; options: readonly Option[] }

/** One of many, by the device's own list. `empty` is the words of the line for "nothing chosen". */
export function SelectField({
  value,
  options,
  empty,
  width = 'mid',
  autoComplete,
  ...field
}: FieldProps & {
  value?: string | null
  options: readonly (Option | OptionGroup)[]
  empty?: string
  width?: FieldWidth
  autoComplete?: string
}) {
  const control = useControl(field)
  const { text } = useField(field.name)
  return (
    <FieldFrame {...field}>
      <select
        {...control}
        className={`select ${widthClass[width]}`}
        defaultValue={text(value ?? '')}
        autoComplete={autoComplete}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(line)}
            </optgroup>
          ) : (
            line(entry)
          ),
        )}
      </select>
      <StoredNow name={field.name} stored={[value ?? '']} words={labelOf(options, value ?? '') ?? empty} />
    </FieldFrame>
  )
}

const labelOf = (options: readonly (Option | OptionGroup)[], value: string) =>
  options.flatMap((entry) => ('options' in entry ? entry.options : [entry])).find((one) => one.value === value)?.label

const line = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)
