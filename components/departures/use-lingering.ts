'use client'
import { useEffect, useRef, useState } from 'react'
import type { PresenceState } from '@/lib/departures/roll-call'

/** Longer than a second press by mistake, shorter than one waits for the list. */
const momentMs = 1500

/**
 * Whoever was marked stays under the finger for a moment: a second press at the same place meets the same person. The
 * moment begins anew with each mark, so that no row moves while somebody goes down the list, also by what others mark.
 */
export function useLingering() {
  const [lingering, setLingering] = useState<ReadonlyMap<string, PresenceState>>(new Map())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  /** Holds everybody in the group in which they stand as the first of the moment is marked. */
  const hold = (people: readonly { participantId: string; presence: PresenceState }[]) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setLingering(new Map()), momentMs)
    const groups = people.map(({ participantId, presence }) => [participantId, presence] as const)
    setLingering((held) => (held.size > 0 ? held : new Map(groups)))
  }
  return { lingering, hold }
}
