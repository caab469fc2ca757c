import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Measured } from './measures'

/** stop: somebody has to act. wait: look into it. idle: has nothing to say here. */
export type HealthTone = 'good' | 'wait' | 'stop' | 'idle'
export type Finding = { tone: HealthTone; said: Sentence; todo?: MessageKey; href?: string }

export type HealthFacts = {
  /** The real time and its day: backups age by it, certificates and versions end. */
  realNow: Date
  realDay: Day
  demo: boolean
  measured: Measured | null
  /** Of the web: its version, and by how many seconds its clock is ahead of the database's. */
  program: string
  clockAhead: number
  database: number
  workers: number
  jobs: { failed: number; alarms: number }
  /** Mails that nobody took for an hour, and those that a server refused for good within a week. */
  mails: { late: number; refused: number }
  unused: readonly { name: string }[]
  ending: readonly { name: string }[]
}
/** What a rule makes of it. */
export type Rule = (facts: HealthFacts) => Finding

export const good = (said: Sentence): Finding => ({ tone: 'good', said })
export const idle = (said: Sentence): Finding => ({ tone: 'idle', said })
