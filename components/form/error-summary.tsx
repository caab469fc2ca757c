'use client'
import { CircleAlert } from 'lucide'
import { useContext, useEffect, useRef } from 'react'
import { Picture } from '@/components/ui/picture'
import { FormContext } from './form-context'

/**
 * What the server answered to a failed submit: each message leads to its field. Takes the focus, and is announced
 * (Next's own route announcer has role=alert too, so tests look for this one by its name).
 */
export function ErrorSummary() {
  const { id, state, texts } = useContext(FormContext)
  const box = useRef<HTMLDivElement>(null)
  const attempt = state.kind === 'idle' ? 0 : state.attempt
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (state.kind === 'idle') return null
  const problems = state.kind === 'invalid' ? Object.entries(state.fields) : []
  const title = state.kind === 'refused' ? texts.refused : countedTitle(problems.length, texts)
  return (
    <div ref={box} className="errsum" role="alert" tabIndex={-1} aria-labelledby={`${id}-problem`}>
      <h2 id={`${id}-problem`}>
        <Picture of={CircleAlert} />
        {title}
      </h2>
      {state.kind === 'refused' && <p className="mt-1">{state.reason}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(([name, message]) => (
            <li key={name}>{name === '' ? message : <a href={`#${id}-${name}`}>{message}</a>}</li>
          ))}
        </ul>
      )}
      <p className="mid soft mt-2">{state.kind === 'invalid' ? texts.kept : texts.unchanged}</p>
    </div>
  )
}

const countedTitle = (count: number, texts: { problemOne: string; problemMany: string }) =>
  count === 1 ? texts.problemOne : texts.problemMany.replace('#', String(count))
