'use client'
import { Check, Copy } from 'lucide'
import { useState } from 'react'
import { Picture } from './picture'

/** Copies a number as machines want it: a NIP without spaces. Says when it is done. */
export function CopyButton({ value, label, done }: { value: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
  }
  const sign = copied ? Check : Copy
  return (
    <button
      type="button"
      className="btn btn-quiet btn-inline needs-js"
      aria-label={label}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <Picture of={sign} />
      <span role="status">{copied && <span className="small">{done}</span>}</span>
    </button>
  )
}
