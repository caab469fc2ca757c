'use client'
import { useEffect, useRef, useState } from 'react'
import type { PresenceState } from '@/lib/departures/roll-call'

/** Longer than a second press by mistake, shorter than one waits for the list. */
const momentMs = 1500

/**
 * Whoever was marked stays under the finger for a moment: a second press at the same place meets the same person. The
 * moment begins anew with each mark, so that no row moves while somebody goes down the list.
 */
export function useLingering() {
  const [lingering, setLingering] = useState<ReadonlyMap<string, PresenceState>>(new Map())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  /** Holds a person in the group in which they stand. */
  const hold = (participantId: string, group: PresenceState) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setLingering(new Map()), momentMs)
    setLingering((held) => (held.has(participantId) ? held : new Map([...held, [participantId, group]])))
  }
  return { lingering, hold }
}
