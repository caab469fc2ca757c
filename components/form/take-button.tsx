'use client'
import { useContext, useState } from 'react'
import { FormContext } from './form-context'

/** Takes what is stored, or again what was typed, for every field of a row or of the whole form that differs. */
export function TakeButton({ within }: { within: 'fieldset' | 'form' }) {
  const { state, texts } = useContext(FormContext)
  const [isTaken, setTaken] = useState(false)
  if (state.kind !== 'refused' || !state.changed) return null
  const { allStored, allTyped, rowStored, rowTyped } = texts.changed
  const words = within === 'form' ? [allStored, allTyped] : [rowStored, rowTyped]
  return (
    <button
      type="button"
      className={`btn btn-sm needs-js${within === 'form' ? '' : ' taketogether'}`}
      onClick={(event) => {
        const scope = event.currentTarget.closest(within)
        if (scope) takeIn(scope, isTaken ? 'typed' : 'stored')
        setTaken(!isTaken)
      }}
    >
      {words[isTaken ? 1 : 0]}
    </button>
  )
}

function takeIn(scope: Element, wanted: 'stored' | 'typed') {
  for (const button of scope.querySelectorAll<HTMLButtonElement>(`button[data-takes=${wanted}]`)) button.click()
  for (const row of scope.querySelectorAll<HTMLElement>('[data-standing]')) {
    const tick = row.querySelector<HTMLInputElement>('input[name$=".remove"]')
    if (tick) tick.checked = (row.dataset.standing === 'removed') === (wanted === 'stored')
  }
}
