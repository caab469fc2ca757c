'use client'
import { useEffect, useState } from 'react'
import { clockFrom } from '@/lib/platform/client-clock'
import { wallIn, type Zone } from '@/lib/platform/dates'

/** One wall clock that goes on from the moment the server said; without JavaScript it stands at that moment. */
export function TickingClock({ now, zone, dot }: { now: string; zone: Zone; dot: string }) {
  const [at, setAt] = useState(() => new Date(now))
  useEffect(() => {
    const clock = clockFrom(new Date(now))
    const timer = setInterval(() => setAt(clock()), 1000)
    return () => clearInterval(timer)
  }, [now])
  const { day, time } = wallIn(at, zone)
  return (
    <time dateTime={`${day}T${time}`}>
      <b>{time.replace(':', dot)}</b>
    </time>
  )
}
