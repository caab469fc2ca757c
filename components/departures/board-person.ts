import type { MarkKind } from '@/lib/departures/roll-call'
import type { PersonPresence } from './mark-sending'

/** Somebody on the board of a roll call, ready to be drawn. */
export type BoardPerson = PersonPresence & {
  name: string
  about: string
  /** Wall time of the mark as the server wrote it. */
  at: string | null
  /** +62…; null where none is known. */
  phone: string | null
  /** Ids for the marks of the plain forms. */
  markIds: Record<MarkKind, string>
  labels: { present: string; absent: string; undo: string; call: string; whatsapp: string }
}
/** What the board says around them. */
export type BoardTexts = {
  presentOf: string
  missing: string
  absentOnes: string
  presentOnes: string
  present: string
  absent: string
  undo: string
  call: string
  tapAgain: string
  waitingOne: string
  waitingMany: string
  waitingNote: string
  refused: string
}
