'use client'
import type { ReactNode } from 'react'
import { type FieldProps, GroupFrame, HintAndError, useControl } from './field-frame'
import { useField } from './form-context'
import { StoredNow } from './stored-now'

/** A choice with what it means. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** One statement to tick. Sends `value` ("on" unless told) when ticked, nothing when not. */
export function CheckField({
  label,
  checked = false,
  value = 'on',
  ...field
}: FieldProps & { checked?: boolean; value?: string }) {
  const { required: _, ...control } = useControl(field)
  const { error, ticked } = useField(field.name)
  return (
    <div className={error ? 'field field-bad' : 'field'}>
      <HintAndError name={field.name} hint={field.hint} />
      <label className="check">
        <input
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={ticked(checked ? [value] : []).includes(value)}
        />
        <span>{label}</span>
      </label>
      <StoredNow name={field.name} stored={checked ? [value] : []} words={checked ? '✓' : '–'} />
    </div>
  )
}

/** Any number of choices; sends one value for each tick under the same name. */
export function CheckGroup({
  options,
  values = [],
  ...field
}: FieldProps & { options: readonly Choice[]; values?: readonly string[] }) {
  return <Choices {...field} type="checkbox" options={options} values={values} />
}

/** Exactly one of a few choices, all in sight. */
export function RadioGroup({
  options,
  value,
  ...field
}: FieldProps & { options: readonly Choice[]; value?: string | null }) {
  return <Choices {...field} type="radio" options={options} values={value == null ? [] : [value]} />
}

function Choices({
  type,
  options,
  values,
  ...field
}: FieldProps & { type: 'checkbox' | 'radio'; options: readonly Choice[]; values: readonly string[] }) {
  const { name, id, error, ticked } = useField(field.name)
  const chosen = ticked(values)
  return (
    <GroupFrame {...field}>
      {options.map((option, index) => (
        <label key={option.value} className="check">
          <input
            id={index === 0 ? id : `${id}-${option.value}`}
            type={type}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            disabled={option.disabled}
            aria-invalid={error ? true : undefined}
          />
          <span>
            {option.label}
            {option.hint && <span className="help block">{option.hint}</span>}
          </span>
        </label>
      ))}
      <StoredNow name={field.name} stored={values} words={wordsOf(options, values)} />
    </GroupFrame>
  )
}

const wordsOf = (options: readonly Choice[], values: readonly string[]) =>
  options.flatMap(({ value, label }) => (values.includes(value) && typeof label === 'string' ? [label] : [])).join(', ')
