'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * Around the rubric: the keys 1 to 5 choose in the criterion that has the focus and go on to the next one, and the
 * points run along. Without JavaScript the radios work by themselves and the stored points stay.
 */
export function ScoreKeys(props: {
  weights: readonly number[]
  /** The points of what is stored, written out; empty while nothing is. */
  stored: string
  words: { points: string; none: string; decimal: string }
  children: ReactNode
}) {
  const { weights, stored, words, children } = props
  const own = useRef<HTMLDivElement>(null)
  const [points, setPoints] = useState(stored)
  useEffect(() => {
    const root = own.current
    const count = () => {
      const chosen = weights.map((_, index) => chosenIn(root, index))
      const isWhole = chosen.every((value) => value !== null)
      const total = chosen.reduce<number>((sum, value, index) => sum + (value ?? 0) * (weights[index] ?? 0), 0)
      setPoints(isWhole ? (total / 100).toFixed(2).replace('.', words.decimal) : '')
    }
    count()
    root?.addEventListener('change', count)
    return () => root?.removeEventListener('change', count)
  }, [weights, words.decimal])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to keys that its radios already understand
    <div ref={own} className="stack" onKeyDown={(event) => choose(event, own.current)}>
      {children}
      <p className="row between" role="status">
        <span className="soft">{words.points}</span>
        <b className="num text-lg">{points || words.none}</b>
      </p>
    </div>
  )
}

function chosenIn(root: HTMLElement | null, index: number): number | null {
  const radio = root?.querySelector<HTMLInputElement>(`[data-criterion="${index}"] input[type=radio]:checked`)
  return radio ? Number(radio.value) : null
}

function choose(event: KeyboardEvent, root: HTMLElement | null) {
  if (!/^[1-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target as HTMLElement
  if (!target.matches('input[type=radio]')) return
  const criterion = target.closest<HTMLElement>('[data-criterion]')
  const radio = criterion?.querySelector<HTMLInputElement>(`input[type=radio][value="${event.key}"]`)
  if (!criterion || !radio) return
  event.preventDefault()
  radio.focus()
  radio.click()
  const next = root?.querySelector<HTMLElement>(`[data-criterion="${Number(criterion.dataset.criterion) + 1}"]`)
  const wantsReason = event.key === '1' || event.key === '5'
  const to = wantsReason
    ? criterion.querySelector<HTMLElement>('textarea')
    : (next?.querySelector<HTMLElement>('input[type=radio]:checked') ??
      next?.querySelector<HTMLElement>('input[type=radio]'))
  to?.focus()
}
