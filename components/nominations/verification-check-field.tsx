'use client'
import { Check, X } from 'lucide'
import type { KeyboardEvent, ReactNode } from 'react'
import { HintAndError } from '@/components/form/field-frame'
import { useField } from '@/components/form/form-context'
import { Picture } from '@/components/ui/picture'

/** One fact with its two answers: it fits the papers and the record, or it does not. */
export function VerificationCheckField({
  name,
  label,
  fits,
  differs,
  children,
}: {
  name: string
  label: string
  fits: string
  differs: string
  /** The fact in words, and what deviates. */
  children: ReactNode
}) {
  const { id, error, ticked } = useField(name)
  const chosen = ticked([])
  const answer = (value: 'fits' | 'differs', text: string, sign: typeof Check) => (
    <label>
      <input
        id={value === 'fits' ? id : `${id}-differs`}
        type="radio"
        name={name}
        value={value}
        defaultChecked={chosen.includes(value)}
        aria-invalid={error ? true : undefined}
      />
      <Picture of={sign} />
      {text}
    </label>
  )
  return (
    <fieldset className="fact" onKeyDown={(event) => answerFact(event, event.currentTarget)}>
      <legend>{label}</legend>
      <div className="fv">
        {children}
        <HintAndError name={name} />
      </div>
      <div className="fc">
        {answer('fits', fits, Check)}
        {answer('differs', differs, X)}
      </div>
    </fieldset>
  )
}

const answers: Record<string, string> = { s: 'fits', t: 'differs' }

/** S and T answer this fact, and go on to the next one; after the last, to the decision. */
export function answerFact(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>,
  fact: Element,
) {
  const value = answers[event.key.toLowerCase()]
  if (!value || event.ctrlKey || event.metaKey || event.altKey) return
  // Else the letter itself would be typed where the focus goes: what was seen of a fact is written after the last one.
  event.preventDefault()
  const own = fact.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  own?.click()
  own?.focus()
  const next = fact.nextElementSibling?.querySelector<HTMLElement>('input:checked, input[type=radio], textarea, button')
  next?.focus()
}
