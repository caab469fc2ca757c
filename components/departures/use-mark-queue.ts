'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MarkKind } from '@/lib/departures/roll-call'
import { clockFrom } from '@/lib/platform/client-clock'
import { newKey } from '@/lib/platform/ids'
import { keepMarks, type MarkRow, placeOfMarks, readMarks } from './kept-marks'
import { type PersonPresence, post, withoutTaps, withTaps } from './mark-sending'

/** So often what waits is sent again, and what other phones have marked is asked for. */
const everyMs = 4000

/**
 * The taps that have not reached the server yet, kept in the browser until they are answered. Each has an id of its own
 * and is sent again and again; what is refused is dropped and said. `tap` shows its effect at once, and what other
 * phones mark comes in by itself while the page is seen.
 */
export function useMarkQueue(board: {
  cohortId: string
  userId: string
  now: string
  people: readonly PersonPresence[]
  isOpen: boolean
}) {
  const { cohortId, userId, now, people: initial, isOpen } = board
  const place = placeOfMarks(cohortId, userId)
  const [people, setPeople] = useState(initial)
  const [waiting, setWaiting] = useState<readonly MarkRow[]>([])
  const [reason, setReason] = useState<string | null>(null)
  const queue = useRef<MarkRow[]>([])
  const isSending = useRef(false)
  const isRefused = useRef(false)
  const clock = useRef<(() => Date) | null>(null)
  useEffect(() => {
    clock.current = clockFrom(new Date(now))
  }, [now])

  const setQueue = useCallback(
    (rows: MarkRow[]) => {
      queue.current = rows
      setWaiting(rows)
      keepMarks(place, rows)
    },
    [place],
  )

  const send = useCallback(async () => {
    if (isSending.current) return
    isSending.current = true
    const rows = queue.current.slice(0, 100)
    const { status, answer } = await post({ cohortId, rows })
    isSending.current = false
    if (status === 0 || status >= 500) return
    if (answer.reason) setReason(answer.reason)
    // Signed out meanwhile: the taps stay, another tab can sign in again.
    if (status === 401) return
    isRefused.current = status !== 200
    if (rows.length > 0) setQueue(queue.current.filter((row) => !rows.includes(row)))
    if (status === 200) setReason(null)
    const { people: told } = answer
    if (told) setPeople(withTaps(told, queue.current))
    else setPeople((shown) => withoutTaps(shown, rows, initial))
    if (queue.current.length > 0) void send()
  }, [cohortId, initial, setQueue])

  useEffect(() => {
    const kept = readMarks(place)
    if (kept.length === 0) return
    setQueue([...kept, ...queue.current.filter(({ id }) => !kept.some((row) => row.id === id))])
    setPeople((shown) => withTaps(shown, kept))
    void send()
  }, [place, send, setQueue])

  useEffect(() => {
    const isAsking = () => isOpen && !isRefused.current && document.visibilityState === 'visible'
    const again = () => {
      if (queue.current.length > 0 || isAsking()) void send()
    }
    const timer = setInterval(again, everyMs)
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [send, isOpen])

  const tap = (participantId: string, mark: MarkKind) => {
    const markedAt = (clock.current?.() ?? new Date(now)).toISOString()
    const row = { id: newKey(), participantId, mark, markedAt }
    setQueue([...queue.current, row])
    setPeople((shown) => withTaps(shown, [row]))
    void send()
  }
  return { people, waiting: waiting.length, reason, tap }
}
