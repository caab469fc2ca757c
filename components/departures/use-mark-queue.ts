'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MarkKind, PresenceState } from '@/lib/departures/roll-call'
import { clockFrom } from '@/lib/platform/client-clock'
import { newKey } from '@/lib/platform/ids'

export type PersonPresence = { participantId: string; presence: PresenceState; markedAt: string | null }
type Row = { id: string; participantId: string; mark: MarkKind; markedAt: string }
type Answer = { people?: PersonPresence[]; reason?: string }

const retryAfter = 4000

/**
 * The taps that have not reached the server yet. Each has an id of its own and is sent again until it is answered;
 * what is refused is dropped and said. `tap` shows its effect at once.
 */
export function useMarkQueue(cohortId: string, now: string, initial: readonly PersonPresence[]) {
  const [people, setPeople] = useState(initial)
  const [waiting, setWaiting] = useState<readonly Row[]>([])
  const [reason, setReason] = useState<string | null>(null)
  const queue = useRef<Row[]>([])
  const isSending = useRef(false)
  const clock = useRef<(() => Date) | null>(null)
  useEffect(() => {
    clock.current = clockFrom(new Date(now))
  }, [now])

  const send = useCallback(async () => {
    if (isSending.current || queue.current.length === 0) return
    isSending.current = true
    const rows = queue.current.slice(0, 100)
    const { status, answer } = await post({ cohortId, rows })
    isSending.current = false
    if (status === 0 || status >= 500) return
    if (answer.reason) setReason(answer.reason)
    // Signed out meanwhile: the taps stay, another tab can sign in again.
    if (status === 401) return
    queue.current = queue.current.filter((row) => !rows.includes(row))
    setWaiting(queue.current)
    if (status === 200) setReason(null)
    const { people: told } = answer
    if (told) setPeople(withTaps(told, queue.current))
    else setPeople((shown) => withoutTaps(shown, rows, initial))
    if (queue.current.length > 0) void send()
  }, [cohortId, initial])

  useEffect(() => {
    const again = () => void send()
    const timer = setInterval(again, retryAfter)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [send])

  useEffect(() => {
    if (waiting.length === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [waiting.length])

  const tap = (participantId: string, mark: MarkKind) => {
    const markedAt = (clock.current?.() ?? new Date(now)).toISOString()
    const row = { id: newKey(), participantId, mark, markedAt }
    queue.current = [...queue.current, row]
    setWaiting(queue.current)
    setPeople((shown) => withTaps(shown, [row]))
    void send()
  }
  return { people, waiting: waiting.length, reason, tap }
}

/** Status 0: the server was not reached. */
async function post(body: { cohortId: string; rows: Row[] }): Promise<{ status: number; answer: Answer }> {
  try {
    const response = await fetch('/api/roll-call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: await response.json().catch(() => ({})) }
  } catch {
    return { status: 0, answer: {} }
  }
}

const presenceAfter: Record<MarkKind, PresenceState> = { present: 'present', absent: 'absent', undo: 'unmarked' }

function withTaps(people: readonly PersonPresence[], taps: readonly Row[]): PersonPresence[] {
  return people.map((person) => {
    const last = taps.findLast(({ participantId }) => participantId === person.participantId)
    return last ? { ...person, presence: presenceAfter[last.mark], markedAt: last.markedAt } : person
  })
}

/** After a refusal the people who were tapped stand again where the page found them. */
const withoutTaps = (people: readonly PersonPresence[], taps: readonly Row[], initial: readonly PersonPresence[]) =>
  people.map((person) =>
    taps.some(({ participantId }) => participantId === person.participantId)
      ? (initial.find(({ participantId }) => participantId === person.participantId) ?? person)
      : person,
  )
