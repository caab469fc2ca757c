'use client'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button-class'

/**
 * Something that stands before the page until it is answered; only for what cannot be undone. Until JavaScript is
 * there it is a panel that opens in its place.
 */
export function Dialog({
  label,
  title,
  close,
  tone,
  size,
  children,
}: {
  /** Words of the button that opens it. */
  label: ReactNode
  title: string
  close: string
  tone?: ButtonTone
  size?: ButtonSize
  children: ReactNode
}) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  if (!ready)
    return (
      <details className="ask">
        <summary className={buttonClass(tone, size)}>{label}</summary>
        <div className="ask-panel">
          <h2>{title}</h2>
          {children}
        </div>
      </details>
    )
  return (
    <>
      <button type="button" className={buttonClass(tone, size)} onClick={() => box.current?.showModal()}>
        {label}
      </button>
      <dialog ref={box} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <div className="acts">
          <button type="button" className="btn" onClick={() => box.current?.close()}>
            {close}
          </button>
        </div>
      </dialog>
    </>
  )
}
