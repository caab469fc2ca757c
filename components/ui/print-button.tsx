'use client'
import { Printer } from 'lucide'
import { Picture } from './picture'

/** Opens the browser's print; not there without JavaScript, where the browser's own menu does it. */
export function PrintButton({ text }: { text: string }) {
  return (
    <button type="button" className="btn needs-js" onClick={() => window.print()}>
      <Picture of={Printer} />
      {text}
    </button>
  )
}
