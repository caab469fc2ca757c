'use client'
import { ChevronDown, ChevronUp } from 'lucide'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { Picture } from '@/components/ui/picture'

/**
 * To the previous and the next of the queue: two links, and the keys K and J outside of a field, which can be switched
 * off (WCAG 2.1.4). S and T answer the fact that has the focus.
 */
export function VerificationKeys(props: {
  previous: string | null
  next: string | null
  words: { previous: string; next: string; move: string; fits: string; differs: string }
}) {
  const { previous, next, words } = props
  const router = useRouter()
  const isOn = useSyncExternalStore(listen, read, () => null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const to = { j: next, k: previous }[event.key.toLowerCase()]
      if (to) router.push(to)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router, previous, next, isOn])
  return (
    <span className="row gap-3">
      <span className="row gap-1">
        {previous && (
          <Link prefetch={false} className="btn btn-sm btn-ico" href={previous} aria-label={words.previous}>
            <Picture of={ChevronUp} />
          </Link>
        )}
        {next && (
          <Link prefetch={false} className="btn btn-sm btn-ico" href={next} aria-label={words.next}>
            <Picture of={ChevronDown} />
          </Link>
        )}
      </span>
      {isOn !== null && <Legend isOn={isOn} words={words} />}
    </span>
  )
}

type Words = Parameters<typeof VerificationKeys>[0]['words']
/** Which keys there are; shown once the page listens to them. */
function Legend({ isOn, words }: { isOn: boolean; words: Words }) {
  return (
    <span className="row gap-2 small soft hide-s">
      <label className="row gap-1 min-h-6">
        <input type="checkbox" checked={isOn} onChange={(event) => keep(event.target.checked)} />
        <kbd>J</kbd> <kbd>K</kbd> {words.move}
      </label>
      <span>
        <kbd>S</kbd> {words.fits}
      </span>
      <span>
        <kbd>T</kbd> {words.differs}
      </span>
    </span>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')

const place = 'angkatan.queue-keys'
const changed = 'angkatan:queue-keys'
const read = () => localStorage.getItem(place) !== 'off'
function keep(isOn: boolean) {
  localStorage.setItem(place, isOn ? 'on' : 'off')
  window.dispatchEvent(new Event(changed))
}
function listen(onChange: () => void) {
  window.addEventListener(changed, onChange)
  return () => window.removeEventListener(changed, onChange)
}
