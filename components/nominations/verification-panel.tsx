'use client'
import type { ReactNode } from 'react'
import { useField } from '@/components/form/form-context'
import { type ButtonTone, buttonClass } from '@/components/ui/button-class'

/** A decision that needs words: its button opens the fields, and it stays open while something typed stands in them. */
export function VerificationPanel({
  label,
  tone,
  fields,
  children,
}: {
  label: string
  tone: ButtonTone
  fields: readonly [string, string?]
  children: ReactNode
}) {
  const first = useField(fields[0])
  const second = useField(fields[1] ?? fields[0])
  const isTyped = [first, second].some((field) => field.error !== undefined || field.text() !== '')
  return (
    <details className="open:basis-full" open={isTyped || undefined}>
      <summary className={buttonClass(tone, 'md')}>{label}</summary>
      <div className="grid gap-3 pt-3 pb-1">{children}</div>
    </details>
  )
}
