'use client'
import { CircleAlert } from 'lucide'
import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { Picture } from '@/components/ui/picture'
import type { FormState } from '@/lib/platform/form-state'
import { FormContext, Mended } from './form-context'
import type { FormWords } from './form-words'
import { TakeButton } from './take-button'

/**
 * What the server answered to a failed submit: each message leads to its field; `names` says of which one it speaks
 * where several fields have the same message. Takes the focus, and is announced (Next's own route announcer has
 * role=alert too, so tests look for this one by its name).
 */
export function ErrorSummary({ names }: { names?: { [field: string]: string } | undefined }) {
  const { id, state, unsent, attempt, texts } = useContext(FormContext)
  const box = useRef<HTMLDivElement>(null)
  const isForgotten = useIsForgotten(attempt)
  useEffect(() => {
    if (attempt !== 0) box.current?.focus()
  }, [attempt])
  if (unsent) return <UnsentNotice box={box} />
  if (isForgotten) return null
  if (state.kind !== 'invalid' && state.kind !== 'refused') return null
  const problems = state.kind === 'invalid' ? Object.entries(state.fields) : []
  const title = titleOf(state, texts)
  return (
    <Summary box={box} title={title}>
      {state.kind === 'refused' && <p className="mt-1">{state.changed?.said ?? state.reason}</p>}
      <TakeButton within="form" />
      {problems.length > 0 && (
        <ul>
          {problems.map(([name, message]) => (
            <li key={name}>{name === '' ? message : <a href={`#${id}-${name}`}>{told(message, names?.[name])}</a>}</li>
          ))}
        </ul>
      )}
      {state.kind === 'invalid' && <p className="mid soft mt-2">{texts.kept}</p>}
      {state.kind === 'refused' && !state.changed && texts.unchanged && (
        <p className="mid soft mt-2">{texts.unchanged}</p>
      )}
    </Summary>
  )
}

/** Whether something beside the form has changed since the server answered. */
function useIsForgotten(attempt: number): boolean {
  const mended = useContext(Mended)
  const [heard, setHeard] = useState({ attempt, mended })
  if (heard.attempt !== attempt) setHeard({ attempt, mended })
  return heard.attempt === attempt && heard.mended !== mended
}

const told = (message: string, name: string | undefined) => (name ? `${name}: ${message}` : message)

type Box = { box: RefObject<HTMLDivElement | null> }

/** What a press came to that had no answer: which one, what is known, and how to go on. */
function UnsentNotice({ box }: Box) {
  const { unsent, texts } = useContext(FormContext)
  if (!unsent) return null
  const { why, what, reference, isTyped } = unsent
  return (
    <Summary box={box} title={texts.unsent.replace('#', what)}>
      <p className="mt-1">{texts.unsentWhy[why]}</p>
      {reference && <p className="mono mt-1">{`${texts.reference}: ${reference}`}</p>}
      {why !== 'renewed' && isTyped && <p className="mid soft mt-2">{texts.still}</p>}
    </Summary>
  )
}

function Summary({ box, title, children }: Box & { title: string; children: ReactNode }) {
  const { id } = useContext(FormContext)
  return (
    <div ref={box} className="errsum" role="alert" tabIndex={-1} aria-labelledby={`${id}-problem`}>
      <h2 id={`${id}-problem`}>
        <Picture of={CircleAlert} />
        {title}
      </h2>
      {children}
    </div>
  )
}

function titleOf(state: FormState, texts: FormWords) {
  if (state.kind === 'invalid') return countedTitle(Object.keys(state.fields).length, texts)
  return state.kind === 'refused' && state.changed ? texts.changed.title : texts.refused
}

const countedTitle = (count: number, texts: { problemOne: string; problemMany: string }) =>
  count === 1 ? texts.problemOne : texts.problemMany.replace('#', String(count))
