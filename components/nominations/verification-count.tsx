'use client'
import { useEffect, useRef, useState } from 'react'

/** How many facts are checked so far, while the verifier goes through them. `texts[n]` says it for n. */
export function VerificationCount({ texts }: { texts: readonly string[] }) {
  const own = useRef<HTMLSpanElement>(null)
  const [done, setDone] = useState(0)
  useEffect(() => {
    const section = own.current?.closest('section')
    const count = () => setDone(section?.querySelectorAll('.fc input:checked').length ?? 0)
    count()
    section?.addEventListener('change', count)
    return () => section?.removeEventListener('change', count)
  }, [])
  return (
    <span ref={own} className="mid soft needs-js" role="status">
      {texts[done] ?? texts.at(-1)}
    </span>
  )
}
