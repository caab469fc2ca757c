'use client'
import { LoaderCircle } from 'lucide'
import { type ReactNode, useContext } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from '@/components/ui/button-class'
import { Picture } from '@/components/ui/picture'
import { FormContext } from './form-context'

/**
 * Sends the form around it. With `name` and `value` one form can have several: "save draft" and "submit".
 * While the answer is awaited it stays alive to the focus, says so, and lets no second click through.
 */
export function SubmitButton({
  children,
  tone = 'primary',
  size = 'md',
  name,
  value,
  busy,
  className,
}: {
  children: ReactNode
  tone?: ButtonTone
  size?: ButtonSize
  name?: string
  value?: string
  /** Words while waiting, for example "Menyimpan…". */
  busy?: string
  className?: string
}) {
  const { texts, onItsWay } = useContext(FormContext)
  const isPending = onItsWay !== null
  const waiting = isPending && (name === undefined || onItsWay.get(name) === (value ?? ''))
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonClass(tone, size, className)}
      aria-busy={waiting || undefined}
      aria-disabled={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault()
      }}
    >
      {waiting && <Picture of={LoaderCircle} className="spin" />}
      {waiting ? (busy ?? texts.busy) : children}
    </button>
  )
}
