'use client'
import { ChevronDown, ChevronUp } from 'lucide'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Picture } from '@/components/ui/picture'
import { isLoneKey, keepSingleKeys, ownKeys, useSingleKeys } from '@/components/ui/single-keys'
import { answerFact } from './verification-check-field'

/**
 * To the previous and the next of the queue: two links, and the keys K and J outside of a field, which can be switched
 * off (WCAG 2.1.4). S and T answer the fact that has the focus, or the first one that waits.
 */
export function VerificationKeys(props: {
  previous: string | null
  next: string | null
  words: { previous: string; next: string; move: string; fits: string; differs: string }
}) {
  const { previous, next, words } = props
  const router = useRouter()
  const isOn = useSingleKeys()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isOn || !isLoneKey(event)) return
      const to = { j: next, k: previous }[event.key.toLowerCase()]
      if (to) router.push(to)
      else answerFirst(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router, previous, next, isOn])
  return (
    <span className="row gap-3">
      <span className="row gap-1">
        {previous && (
          <AppLink className="btn btn-sm btn-ico" href={previous} label={words.previous}>
            <Picture of={ChevronUp} />
          </AppLink>
        )}
        {next && (
          <AppLink className="btn btn-sm btn-ico" href={next} label={words.next}>
            <Picture of={ChevronDown} />
          </AppLink>
        )}
      </span>
      {isOn !== null && <Legend isOn={isOn} words={words} />}
    </span>
  )
}

/** Where no fact has the focus, as when the page opens; a fact that has it answers by itself. */
function answerFirst(event: KeyboardEvent) {
  if (document.querySelector('dialog[open]') || (event.target as Element).closest?.('.fact')) return
  const facts = [...document.querySelectorAll('#decide fieldset.fact')]
  const waiting = facts.find((fact) => !fact.querySelector('input:checked'))
  if (waiting) answerFact(event, waiting)
}

type Words = Parameters<typeof VerificationKeys>[0]['words']
/** Which keys there are; shown once the page listens to them. */
function Legend({ isOn, words }: { isOn: boolean; words: Words }) {
  return (
    <span className="row gap-2 small soft hide-s keys-legend">
      <label className="row gap-1 min-h-6" {...ownKeys({ keys: ['J', 'K'], does: words.move })}>
        <input type="checkbox" checked={isOn} onChange={(event) => keepSingleKeys(event.target.checked)} />
        <kbd>J</kbd> <kbd>K</kbd> {words.move}
      </label>
      <span {...ownKeys({ keys: ['S'], does: words.fits })}>
        <kbd>S</kbd> {words.fits}
      </span>
      <span {...ownKeys({ keys: ['T'], does: words.differs })}>
        <kbd>T</kbd> {words.differs}
      </span>
    </span>
  )
}
