'use client'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { isLoneKey, ownKeys, useSingleKeys } from '@/components/ui/single-keys'

/**
 * Around the rubric: the keys 1 to 5 choose in the criterion that has the focus, or in the first one that waits, and go
 * on to the next one, and the points run along. Without JavaScript the radios work by themselves and the stored points stay.
 */
export function ScoreKeys(props: {
  weights: readonly number[]
  /** The points of what is stored, written out; empty while nothing is. */
  stored: string
  words: { points: string; none: string; decimal: string; keys: string }
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
  useNumberKeys(own)
  return (
    <div ref={own} className="stack" {...ownKeys({ keys: ['1', '…', '5'], does: words.keys })}>
      {children}
      <p className="row between" role="status">
        <span className="soft">{words.points}</span>
        <b className="num text-lg">{points || words.none}</b>
      </p>
    </div>
  )
}

/** From where the page opens; outside of the rubric only for whoever wants keys that act alone (WCAG 2.1.4). */
function useNumberKeys(own: RefObject<HTMLDivElement | null>) {
  const areOn = useSingleKeys()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const root = own.current
      if (!root || !/^[1-5]$/.test(event.key) || !isLoneKey(event) || document.querySelector('dialog[open]')) return
      const isInside = event.target instanceof HTMLInputElement && root.contains(event.target)
      if (isInside || areOn) choose(event, root)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [own, areOn])
}

function chosenIn(root: HTMLElement | null, index: number): number | null {
  const radio = root?.querySelector<HTMLInputElement>(`[data-criterion="${index}"] input[type=radio]:checked`)
  return radio ? Number(radio.value) : null
}

/** The criterion that a number answers: the one that has the focus, else the first without a score, else the first. */
function criterionFor(target: EventTarget | null, root: HTMLElement): HTMLElement | null {
  if (target instanceof HTMLElement && root.contains(target)) return target.closest<HTMLElement>('[data-criterion]')
  const all = [...root.querySelectorAll<HTMLElement>('[data-criterion]')]
  return all.find((one) => !one.querySelector('input[type=radio]:checked')) ?? all[0] ?? null
}

function choose(event: KeyboardEvent, root: HTMLElement) {
  const criterion = criterionFor(event.target, root)
  const radio = criterion?.querySelector<HTMLInputElement>(`input[type=radio][value="${event.key}"]`)
  if (!criterion || !radio) return
  event.preventDefault()
  radio.focus()
  radio.click()
  const next = root.querySelector<HTMLElement>(`[data-criterion="${Number(criterion.dataset.criterion) + 1}"]`)
  const wantsReason = event.key === '1' || event.key === '5'
  const to = wantsReason
    ? criterion.querySelector<HTMLElement>('textarea')
    : (next?.querySelector<HTMLElement>('input[type=radio]:checked') ??
      next?.querySelector<HTMLElement>('input[type=radio]') ??
      root.closest('form')?.querySelector<HTMLElement>('button[type=submit]'))
  to?.focus()
}
