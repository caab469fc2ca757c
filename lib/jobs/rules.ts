import { type JobName, jobLabels } from '@/lib/access/job-names'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'

export const labelOf = (name: string): MessageKey =>
  name in jobLabels ? jobLabels[name as JobName] : 'jobs.unknownJob'

/** Where a job stands, for whoever looks after them. */
export type JobStand = 'waiting' | 'retrying' | 'running' | 'failed' | 'alarm' | 'refused' | 'done'

type Ended = { said?: Sentence; alarm?: boolean; refused?: Sentence; fault?: string }
/** What the queue keeps of the end of a job; what the queue itself writes about a lost worker says none of this. */
const endOf = (end: unknown): Ended => (end && typeof end === 'object' ? (end as Ended) : {})

export function standOf({ state, end }: { state: string; end: unknown }): JobStand {
  if (state === 'created') return 'waiting'
  if (state === 'retry') return 'retrying'
  if (state === 'active') return 'running'
  if (state === 'failed') return 'failed'
  const { alarm, refused } = endOf(end)
  return refused ? 'refused' : alarm ? 'alarm' : 'done'
}

const faults: Record<string, MessageKey> = {
  database: 'jobs.faultDatabase',
  tooBusy: 'jobs.faultTooBusy',
  unexpected: 'jobs.faultUnexpected',
}

/** What there is to say of a job: what it found, why it was refused, or why it failed; null while there is nothing. */
export function tellingOf({ state, end }: { state: string; end: unknown }): Sentence | MessageKey | null {
  const { said, refused, fault } = endOf(end)
  if (state === 'failed' || state === 'retry') return fault ? (faults[fault] ?? null) : end ? 'jobs.faultLost' : null
  return refused ?? said ?? null
}

/** Why a job may not be tried again, or be taken away. */
export const againRefusal = ({ state }: { state: string }) => (state === 'failed' ? null : 'jobs.notFailed')
export const dropRefusal = ({ state }: { state: string }) =>
  ['created', 'retry', 'failed'].includes(state) ? null : 'jobs.notToDrop'

/** A worker says every half minute that it lives; after two minutes of silence nobody works. */
export const isWorkerHeard = (heardAt: Date | null, now: Date) =>
  heardAt !== null && now.getTime() - heardAt.getTime() < 120_000
