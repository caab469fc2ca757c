import { type RefObject, useLayoutEffect, useRef } from 'react'

type Kept = { element: HTMLElement; card: HTMLElement | null; at: number }

/**
 * Gives the focus back to what had it before cards changed places: a browser takes it from whatever it moves. Where
 * that is gone (the arrow at the end of the list, a card left out), the next thing to press in the card or in the list
 * has it.
 */
export function useFocusAfterMove(order: readonly string[]): {
  list: RefObject<HTMLOListElement | null>
  keep: (element: HTMLElement) => void
} {
  const list = useRef<HTMLOListElement>(null)
  const kept = useRef<Kept | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is when to look, not what is read
  useLayoutEffect(() => {
    const was = kept.current
    kept.current = null
    if (!was) return
    const cards = list.current?.children ?? []
    const card = was.card?.isConnected ? was.card : cards[Math.min(was.at, cards.length - 1)]
    const to = was.element.isConnected ? was.element : card?.querySelector<HTMLElement>('a[href], button:enabled')
    to?.focus({ preventScroll: to === was.element && to.matches('textarea') })
    card?.scrollIntoView({ block: 'nearest' })
  }, [order])
  const keep = (element: HTMLElement) => {
    const card = element.closest<HTMLElement>('li')
    kept.current = { element, card, at: card ? [...(list.current?.children ?? [])].indexOf(card) : 0 }
  }
  return { list, keep }
}
