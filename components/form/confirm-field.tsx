'use client'
import { CheckField } from './choices'
import { useField } from './form-context'

/** A tick that is only asked for once the server has a question; what was typed stays meanwhile, with or without script. */
export function ConfirmField({ name, label }: { name: string; label: string }) {
  const { error, ticked } = useField(name)
  return error || ticked([]).length > 0 ? <CheckField name={name} label={label} optional /> : null
}
