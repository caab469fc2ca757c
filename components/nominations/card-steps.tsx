import { ArrowDown, ArrowUp, X } from 'lucide'
import type { MouseEvent } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Picture } from '@/components/ui/picture'
import { swap } from './card-order'

type Card = { id: string; up: string; down: string; remove: string }
type Go = (next: string[], from: HTMLElement) => void

/** The arrows of a card, and what leaves it out; links to this page in another order where there is no JavaScript. */
export function CardSteps(props: { one: Card; at: number; order: string[]; param: string; go: Go }) {
  const { one, at, order, ...rest } = props
  const others = order.filter((id) => id !== one.id)
  return (
    <span className="row gap-1 flex-nowrap">
      {order.length > 1 && (
        <>
          <Step {...rest} label={one.up} order={swap(order, at, at - 1)} sign={ArrowUp} />
          <Step {...rest} label={one.down} order={swap(order, at, at + 1)} sign={ArrowDown} />
          <Step {...rest} label={one.remove} order={others} sign={X} quiet />
        </>
      )}
    </span>
  )
}

function Step(props: {
  label: string
  /** The order after this step; null at the end of the list. */
  order: string[] | null
  param: string
  go: Go
  sign: typeof ArrowUp
  quiet?: boolean
}) {
  const { label, order, param, go, sign, quiet } = props
  const look = buttonClass(quiet ? 'quiet' : 'plain', 'sm', 'btn-ico')
  if (!order)
    return (
      <button type="button" className={look} aria-label={label} disabled>
        <Picture of={sign} />
      </button>
    )
  const move = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    go(order, event.currentTarget)
  }
  return (
    <a
      href={`?${order.map((id) => `${param}=${id}`).join('&')}`}
      className={look}
      aria-label={label}
      data-in-place=""
      onClick={move}
    >
      <Picture of={sign} />
    </a>
  )
}
