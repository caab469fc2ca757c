import { type JobName, jobLabels } from '@/lib/access/job-names'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { longestSilence } from '@/lib/platform/worker-silence'

export const labelOf = (name: string): MessageKey =>
  name in jobLabels ? jobLabels[name as JobName] : 'jobs.unknownJob'

/** Where a job stands, for whoever looks after them. */
export type JobStand =
  | 'waiting'
  | 'retrying'
  | 'running'
  | 'stopping'
  | 'failed'
  | 'alarm'
  | 'refused'
  | 'stopped'
  | 'done'

/** So much is done, of so much. */
export type Progress = { done: number; of: number }

type Ended = { said?: Sentence; alarm?: boolean; refused?: Sentence; fault?: string; stopped?: Progress }
type Standing = { state: string; end: unknown; toStop?: boolean }
/** What the queue keeps of the end of a job; what the queue itself writes about a lost worker says none of this. */
const endOf = (end: unknown): Ended => (end && typeof end === 'object' ? (end as Ended) : {})

export function standOf({ state, end, toStop = false }: Standing): JobStand {
  if (state === 'created') return 'waiting'
  if (state === 'retry') return 'retrying'
  if (state === 'active') return toStop ? 'stopping' : 'running'
  if (state === 'failed') return 'failed'
  const { alarm, refused, stopped } = endOf(end)
  return refused ? 'refused' : stopped ? 'stopped' : alarm ? 'alarm' : 'done'
}

/** How far a job is that runs and tells it; null of every other. */
export function progressOf({ state, end }: Standing): Progress | null {
  const { done, of } = (end ?? {}) as Partial<Progress>
  return state === 'active' && done !== undefined && of ? { done, of } : null
}

const faults: Record<string, MessageKey> = {
  database: 'jobs.faultDatabase',
  tooBusy: 'jobs.faultTooBusy',
  unexpected: 'jobs.faultUnexpected',
  restored: 'jobs.faultRestored',
}

/** What there is to say of a job: what it found, why it was refused, or why it failed; null while there is nothing. */
export function tellingOf({ state, end }: Standing): Sentence | MessageKey | null {
  const { said, refused, fault, stopped } = endOf(end)
  if (state === 'failed' || state === 'retry') return fault ? (faults[fault] ?? null) : end ? 'jobs.faultLost' : null
  if (stopped?.of) return sentence('jobs.stoppedAt', stopped)
  return refused ?? said ?? null
}

/** Why a job may not be tried again, be asked to stop, or be taken away. */
export const againRefusal = ({ state }: { state: string }) => (state === 'failed' ? null : 'jobs.notFailed')
export const stopRefusal = (job: Standing) => (progressOf(job) ? null : 'jobs.notToStop')
export const dropRefusal = ({ state }: { state: string }) =>
  ['created', 'retry', 'failed'].includes(state) ? null : 'jobs.notToDrop'

/** Whether a worker lives, from when it last said so. */
export const isWorkerHeard = (heardAt: Date | null, now: Date) =>
  heardAt !== null && now.getTime() - heardAt.getTime() < longestSilence * 1000
