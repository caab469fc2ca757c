'use client'
import { Eye, EyeOff } from 'lucide'
import { useState } from 'react'
import { Picture } from '@/components/ui/picture'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useField } from './form-context'

/** A password: never filled in again, and may be shown while typing (the button needs JavaScript and hides without). */
export function PasswordField({
  autoComplete,
  ...field
}: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const control = useControl(field)
  const { texts } = useField(field.name)
  const [shown, setShown] = useState(false)
  const sign = shown ? EyeOff : Eye
  const tool = (
    <button
      type="button"
      className="btn btn-quiet btn-inline needs-js"
      aria-pressed={shown}
      aria-controls={control.id}
      onClick={() => setShown(!shown)}
    >
      <Picture of={sign} />
      {shown ? texts.hidePassword : texts.showPassword}
    </button>
  )
  return (
    <FieldFrame {...field} tool={tool}>
      <input
        {...control}
        type={shown ? 'text' : 'password'}
        className="input"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
      />
    </FieldFrame>
  )
}
