'use client'
import { ChevronDown, ChevronUp } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** To the previous and the next of the queue: two links, and the keys K and J outside of a field. */
export function VerificationKeys(props: {
  previous: string | null
  next: string | null
  words: { previous: string; next: string }
}) {
  const { previous, next, words } = props
  const router = useRouter()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const to = { j: next, k: previous }[event.key.toLowerCase()]
      if (to) router.push(to)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router, previous, next])
  return (
    <span className="row gap-1">
      {previous && (
        <Link prefetch={false} className="btn btn-sm btn-ico" href={previous} aria-label={words.previous}>
          <ChevronUp className="i" aria-hidden />
        </Link>
      )}
      {next && (
        <Link prefetch={false} className="btn btn-sm btn-ico" href={next} aria-label={words.next}>
          <ChevronDown className="i" aria-hidden />
        </Link>
      )}
    </span>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')
