'use client'
import { type KeyboardEvent, type ReactNode, useContext, useState } from 'react'
import { HiddenFields } from '@/components/form/action-form'
import { FormContext } from '@/components/form/form-context'
import { TextArea } from '@/components/form/text-area'
import { placesIn, swap, typedOrder } from './card-order'
import { CardSteps } from './card-steps'
import { useFocusAfterMove } from './focus-after-move'

/** Somebody who is about to be nominated, with everything the card says about them. */
export type CandidateCard = {
  id: string
  agencyId: string
  /** What is sent of the row beside its place: ids and versions, by the names of the row's fields. */
  sent: Record<string, string | number>
  motivation: string
  name: string
  about: ReactNode
  answer: ReactNode
  question: string
  up: string
  down: string
  remove: string
  /** Said once the card has moved; "#" stands for its place. */
  moved: string
}

/**
 * The people of one form in the agency's own order. Arrows and removal are links to this page with its people in
 * another order; with JavaScript, and with Alt and an arrow key, they move the cards in place. A row keeps the names of
 * its fields and only its place changes, so that what was typed, what was said of it and the focus stay with it.
 */
export function CandidateList({
  people,
  places,
  param,
  hint,
  orderWord,
}: {
  people: readonly CandidateCard[]
  /** The places that are free in the order of each agency, rising. */
  places: Record<string, readonly number[]>
  /** The name under which the address carries the people in their order. */
  param: 'people' | 'drafts'
  hint: string
  orderWord: string
}) {
  const { state } = useContext(FormContext)
  const [order, setOrder] = useState(() => typedOrder(people, state.kind === 'idle' ? {} : state.values))
  const [said, setSaid] = useState('')
  const focus = useFocusAfterMove(order)
  const shown = order.flatMap((id) => people.find((one) => one.id === id) ?? [])
  const gone = people.filter(({ id }) => !order.includes(id))
  const placeNow = placesIn(shown, places)
  const go = (next: string[] | null, one: CandidateCard, from: HTMLElement) => {
    if (!next) return
    focus.keep(from)
    setOrder(next)
    const then = placesIn(
      next.flatMap((id) => people.find((other) => other.id === id) ?? []),
      places,
    )
    setSaid(then.has(one.id) ? one.moved.replace('#', String(then.get(one.id))) : '')
  }
  const byKey = (event: KeyboardEvent<HTMLElement>, one: CandidateCard, at: number) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    go(swap(order, at, event.key === 'ArrowUp' ? at - 1 : at + 1), one, event.target as HTMLElement)
  }
  return (
    <>
      {gone.map((one) => (
        <HiddenFields key={one.id} values={fieldsOf(one, people.indexOf(one), '')} />
      ))}
      <ol className="cands" ref={focus.list}>
        {shown.map((one, at) => (
          <li key={one.id} className="card" onKeyDown={(event) => byKey(event, one, at)}>
            <HiddenFields values={fieldsOf(one, people.indexOf(one), at + 1)} />
            <div className="cand-h">
              <span className="ord">
                <span className="sr">{orderWord} </span>
                {placeNow.get(one.id)}
              </span>
              <div className="person grow">
                <b>{one.name}</b>
                <span>{one.about}</span>
              </div>
              {one.answer}
              <CardSteps one={one} at={at} order={order} param={param} go={(next, from) => go(next, one, from)} />
            </div>
            <div className="cand-b">
              <TextArea
                name={`rows[${people.indexOf(one)}].motivation`}
                label={one.question}
                hint={hint}
                value={one.motivation}
                maxLength={2000}
              />
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="sr">
        {said}
      </p>
    </>
  )
}

const fieldsOf = ({ sent }: CandidateCard, row: number, place: number | '') =>
  Object.fromEntries(Object.entries({ ...sent, place }).map(([field, value]) => [`rows[${row}].${field}`, value]))
