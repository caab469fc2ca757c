'use client'
import { Printer } from 'lucide-react'

/** Opens the browser's print; not there without JavaScript, where the browser's own menu does it. */
export function PrintButton({ text }: { text: string }) {
  return (
    <button type="button" className="btn needs-js" onClick={() => window.print()}>
      <Printer className="i" aria-hidden />
      {text}
    </button>
  )
}
