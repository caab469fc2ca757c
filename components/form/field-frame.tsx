'use client'
import { CircleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Picture } from '@/components/ui/picture'
import { useField } from './form-context'

/** What every field has: a name in the form, a label, and if needed a hint with an example. */
export type FieldProps = {
  name: string
  label: ReactNode
  /** Help before the field, with an example of the form wanted. */
  hint?: ReactNode
  /** Marks the field as "opsional"; all others are required. `later`: a draft goes without, the next step does not. */
  optional?: boolean | 'later'
}

/** Label, hint, error and then the control, in this order; a tool stands beside the label, and comes after the control. */
export function FieldFrame({
  name,
  label,
  hint,
  optional,
  tool,
  children,
}: FieldProps & { tool?: ReactNode; children: ReactNode }) {
  const { id } = useField(name)
  return (
    <div className={`${useFieldClass(name)}${tool ? ' field-tooled' : ''}`}>
      <label htmlFor={id} className="flabel">
        {label}
        {optional && <OptionalMark name={name} isLater={optional === 'later'} />}
      </label>
      <HintAndError name={name} hint={hint} />
      {children}
      {tool}
    </div>
  )
}

/** A set of ticks or choices under one question. */
export function GroupFrame({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const described = useDescription(name, hint)
  return (
    <fieldset className={useFieldClass(name)} aria-describedby={described}>
      <legend className="flabel">
        {label}
        {optional && <OptionalMark name={name} isLater={optional === 'later'} />}
      </legend>
      <HintAndError name={name} hint={hint} />
      {children}
    </fieldset>
  )
}

const useFieldClass = (name: string) => (useField(name).error ? 'field field-bad' : 'field')

function OptionalMark({ name, isLater }: { name: string; isLater: boolean }) {
  const { later, optional } = useField(name).texts
  return <span className="opt"> ({isLater ? later : optional})</span>
}

/** Hint and error of a field, with the ids that the control names. */
export function HintAndError({ name, hint }: { name: string; hint?: ReactNode }) {
  const { error, hintId, errorId } = useField(name)
  return (
    <>
      {hint && (
        <p className="help" id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={errorId}>
          <Picture of={CircleAlert} />
          {error}
        </p>
      )}
    </>
  )
}

/** The ids that describe a control: its hint and its error, if there. */
function useDescription(name: string, hint: ReactNode) {
  const { error, hintId, errorId } = useField(name)
  return [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined
}

/** Attributes that every single control carries. */
export function useControl({ name: given, hint, optional }: Pick<FieldProps, 'name' | 'hint' | 'optional'>) {
  const { name, id, error } = useField(given)
  return {
    id,
    name,
    required: optional ? undefined : true,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': useDescription(given, hint),
  }
}
