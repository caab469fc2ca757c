'use client'
import { useEffect, useRef, useState } from 'react'
import { useField } from './form-context'

/**
 * Beside a field whose stored value is another than when the form was opened: what is stored now, and the choice between
 * it and what was typed. Without JavaScript it is told, and whoever wants it types it over.
 */
export function StoredNow({
  name: given,
  stored,
  words,
}: {
  name: string
  /** The values that the control would send for what is stored. */
  stored: readonly string[]
  /** How they are called, where they are keys. */
  words?: string
}) {
  const { name, id, isChanged, ticked, texts } = useField(given)
  const opened = useRef(isChanged ? null : stored.join('\n'))
  const [isTaken, setTaken] = useState(false)
  const typed = ticked(stored)
  const now = stored.join('\n')
  const box = useRef<HTMLDivElement>(null)
  const isShown = isChanged && now !== typed.join('\n') && now !== opened.current
  useEffect(() => {
    // What stands behind a fold is brought out, or nobody would see the choice.
    if (isShown) box.current?.closest('details')?.setAttribute('open', '')
  }, [isShown])
  if (!isShown) return null
  const take = () => {
    const first = document.getElementById(id)
    if (first) fill(first, name, isTaken ? typed : stored)
    setTaken(!isTaken)
  }
  return (
    <div ref={box} className="storednow">
      <p className="mid soft">{texts.changed.now}</p>
      <p className="whitespace-pre-line">{(words ?? now) || '–'}</p>
      <button type="button" className="btn btn-sm needs-js" data-takes={isTaken ? 'typed' : 'stored'} onClick={take}>
        {isTaken ? texts.changed.takeTyped : texts.changed.takeStored}
      </button>
    </div>
  )
}

function fill(control: HTMLElement, name: string, values: readonly string[]) {
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) {
    for (const one of control.form?.elements ?? [])
      if (one instanceof HTMLInputElement && one.name === name) one.checked = values.includes(one.value)
    return
  }
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
  if (isText || control instanceof HTMLSelectElement) control.value = values[0] ?? ''
}
