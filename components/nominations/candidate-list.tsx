'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide'
import { type MouseEvent, type ReactNode, useContext, useState } from 'react'
import { FormContext } from '@/components/form/form-context'
import { TextArea } from '@/components/form/text-area'
import { buttonClass } from '@/components/ui/button-class'
import { Picture } from '@/components/ui/picture'

/** Somebody who is about to be nominated, with everything the card says about them. */
export type CandidateCard = {
  id: string
  name: string
  about: ReactNode
  answer: ReactNode
  question: string
  up: string
  down: string
  remove: string
}

/**
 * The people of one nomination form in the agency's own order. Arrows and removal are links to this page with its
 * people in another order; with JavaScript they move the cards in place and keep what was typed.
 */
export function CandidateList({
  people,
  first,
  hint,
  orderWord,
}: {
  people: readonly CandidateCard[]
  /** The place of the first in the agency's order. */
  first: number
  hint: string
  orderWord: string
}) {
  const { state } = useContext(FormContext)
  const [order, setOrder] = useState(() => typedOrder(people, state.kind === 'idle' ? {} : state.values))
  const shown = order.flatMap((id) => people.find((one) => one.id === id) ?? [])
  return (
    <ol className="cands">
      {shown.map((one, place) => (
        <li key={one.id} className="card cand">
          <input type="hidden" name={`rows[${place}].personId`} value={one.id} />
          <input type="hidden" name={`rows[${place}].priority`} value={first + place} />
          <div className="cand-h">
            <span className="ord">
              <span className="sr">{orderWord} </span>
              {first + place}
            </span>
            <div className="person grow">
              <b>{one.name}</b>
              <span>{one.about}</span>
            </div>
            {one.answer}
            <span className="row gap-1 flex-nowrap">
              {shown.length > 1 && (
                <>
                  <Step label={one.up} order={swap(order, place, place - 1)} go={setOrder}>
                    <Picture of={ArrowUp} />
                  </Step>
                  <Step label={one.down} order={swap(order, place, place + 1)} go={setOrder}>
                    <Picture of={ArrowDown} />
                  </Step>
                </>
              )}
              <Step label={one.remove} order={order.filter((id) => id !== one.id)} go={setOrder} quiet>
                <Picture of={Trash2} />
              </Step>
            </span>
          </div>
          <div className="cand-b">
            <TextArea name={`rows[${place}].motivation`} label={one.question} hint={hint} maxLength={2000} optional />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The order in which the form was sent before, or that of the address. */
function typedOrder(people: readonly CandidateCard[], typed: Record<string, string | string[]>) {
  const sent = people.map((_, place) => typed[`rows[${place}].personId`]).filter((id) => typeof id === 'string')
  return sent.length > 0 ? sent : people.map((one) => one.id)
}

function swap(order: readonly string[], from: number, to: number): string[] | null {
  if (to < 0 || to >= order.length) return null
  const moved = [...order]
  const [one, other] = [order[from]!, order[to]!]
  moved[from] = other
  moved[to] = one
  return moved
}

function Step(props: {
  label: string
  /** The order after this step; null at the end of the list. */
  order: string[] | null
  go: (order: string[]) => void
  quiet?: boolean
  children: ReactNode
}) {
  const { label, order, go, quiet, children } = props
  const look = buttonClass(quiet ? 'quiet' : 'plain', 'sm', 'btn-ico')
  if (!order)
    return (
      <button type="button" className={look} aria-label={label} disabled>
        {children}
      </button>
    )
  const move = (event: MouseEvent) => {
    event.preventDefault()
    go(order)
  }
  return (
    <a href={`?${order.map((id) => `people=${id}`).join('&')}`} className={look} aria-label={label} onClick={move}>
      {children}
    </a>
  )
}
