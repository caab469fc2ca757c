'use client'
import { type FocusEvent, useLayoutEffect, useRef } from 'react'

/**
 * A row that moves to another group takes the focus from under whoever works by keyboard or screen reader. It goes to
 * whoever stands at that place now, or to the heading of the board where the group is empty.
 */
export function useKeptFocus() {
  const board = useRef<HTMLDivElement>(null)
  const last = useRef<{ element: Element; group: string; place: number } | null>(null)
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest('li')
    const group = row?.closest('section')?.getAttribute('aria-labelledby')
    last.current =
      row && group ? { element: target, group, place: [...row.parentElement!.children].indexOf(row) } : null
  }
  useLayoutEffect(() => {
    const lost = last.current
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return
    last.current = null
    const rows = board.current?.querySelectorAll(`section[aria-labelledby="${lost.group}"] li`) ?? []
    const row = rows[Math.min(lost.place, rows.length - 1)]
    const next =
      row?.querySelector<HTMLElement>('button') ?? board.current?.querySelector<HTMLElement>('[tabindex="-1"]')
    next?.focus({ preventScroll: true })
  })
  return { board, onFocus }
}
