import type { Actor } from '@/lib/access/actor'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from './dates'
import type { Read } from './db'

/** One thing on somebody's work list: what, whose turn, since when, until when, and where to do it. */
export type WaitingItem = {
  /** Stable: slice and id, like nominations.returned:018f… */
  id: string
  /** yours: your turn. others: you wait for somebody. */
  turn: 'yours' | 'others'
  what: Sentence
  /** The cohort whose cockpit shows it too; null for what belongs to none. */
  cohortId: string | null
  /** What it belongs to (a cohort's title) and who holds the ball when it is not you. */
  about: { id: string; en: string }
  holder?: Sentence
  href: string
  /** The verb on its button. */
  verb: MessageKey
  since: Date | null
  due: Day | null
  /** Whether something else cannot go on before it. */
  blocks?: boolean
}

/** What each slice's waiting.ts exports as `listWaiting`: for this actor, within what they may see and do. */
export type ListWaiting = (tx: Read, actor: Actor, go: { now: Date; today: Day }) => Promise<WaitingItem[]>
