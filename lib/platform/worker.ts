import 'server-only'
import { type JobResult, PgBoss } from 'pg-boss'
import { db, type Write } from './db'
import { isOverload, sqlStateOf } from './doors/database-error'
import type { Job, JobEnd } from './doors/job'
import { Refused, sentenceOf } from './doors/refusal'
import { readWaiting, type Waiting } from './doors/waiting-job'
import { inTransaction } from './job-transaction'
import { log } from './log'
import { reportsOf, Stopped } from './progress'
import { queueIn, queueSchema } from './queue'
import { keepSchedules } from './schedules'
import { settings } from './settings'

/** Why a job did not come through, in a word that the list of jobs can tell: no text of an error goes into the queue. */
export type JobFault = 'unexpected' | 'database' | 'tooBusy'

export type RunningWorker = { stop(): Promise<void> }

/**
 * Takes jobs out of the queue and runs them until it is stopped; several of these at once share the work. Every so many
 * seconds it looks for what a worker that died had claimed.
 */
export async function startWorker(jobs: readonly Job[], lookEvery = 15): Promise<RunningWorker> {
  const boss = new PgBoss({
    connectionString: settings().databaseUrl,
    schema: queueSchema,
    max: jobs.length + 2,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    superviseIntervalSeconds: lookEvery,
    monitorIntervalSeconds: lookEvery,
    // Of the owner of the tables, and not of this role.
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log().error({ err: { name: error.name, state: sqlStateOf(error) } }, 'queue'))
  await boss.start()
  await keepSchedules(boss, jobs)
  await mendClock()
  const mending = setInterval(() => void mendClock().catch(() => {}), lookEvery * 1000)
  for (const job of jobs) await boss.work(job.name, pace, (claims) => runAll(job, claims))
  const stop = async () => {
    clearInterval(mending)
    await boss.stop({ graceful: true, timeout: 20_000 })
  }
  return { stop }
}

/** What was asked for before the machine's clock was set back is due now, not when that hour comes again. */
async function mendClock() {
  await db().$queryRaw`select mend_queue_clock()`
}

/** A few at a time, so that a queue of many is gone through without a pause between two. */
const pace = {
  perJobResults: true,
  batchSize: 5,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const

async function runAll(job: Job, claims: readonly Claim[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const claim of claims) {
    const fault = await runOne(job, claim)
    results.push({ id: claim.id, status: fault ? 'failed' : 'completed', output: fault && { fault } })
  }
  return results
}

type Claim = Waiting & { retryCount: number }

/**
 * Runs a job that this worker has claimed: its effects, its end in the queue and its row of the trail are one
 * transaction. Whoever lost the claim meanwhile (another worker has it) leaves nothing behind. Null, or why it is to be
 * tried again: what was thrown goes into no row, since it may hold a name or a number of somebody.
 * @internal Tests run one job without a queue.
 */
export async function runOne(job: Job, claim: Claim): Promise<JobFault | null> {
  try {
    await performAll(job, claim).catch(async (error: unknown) => {
      if (error instanceof Refused) await inTransaction((tx) => endRefused(tx, job, claim, error))
      // Whoever asked for the end stands in the trail already.
      else if (error instanceof Stopped) await inTransaction((tx) => settle(tx, job, claim, { stopped: howFar(error) }))
      else throw error
    })
    log()[settings().isLogForService ? 'info' : 'debug']({ job: job.name }, 'job done')
    return null
  } catch (error) {
    if (error instanceof LostClaim) return null
    log().error({ err: { name: (error as Error).name, state: sqlStateOf(error) }, job: job.name }, 'job failed')
    return isOverload(error) ? 'tooBusy' : sqlStateOf(error) ? 'database' : 'unexpected'
  }
}

/** What comes before the transaction, and the transaction itself; that one is tried anew by itself where it meets another. */
async function performAll(job: Job, claim: Claim) {
  const report = reportsOf(claim)
  const made = await job.ahead?.(claim, report)
  await inTransaction((tx) => job.perform(tx, claim, { settle: (end) => settle(tx, job, claim, end), report, made }))
}

class LostClaim extends Error {}
const howFar = ({ done, of }: Stopped) => ({ done, of })

/** Marks the job as done, where this worker still has it. */
async function settle(
  tx: Write,
  job: Job,
  { id, retryCount }: Claim,
  end: JobEnd | { refused: unknown } | { stopped: object },
) {
  // The number of jobs that it touched, which the library hands out and its type leaves unsaid.
  const done: { affected?: number } = await queueIn(tx).complete(job.name, { id, retryCount }, end)
  if (done.affected !== 1) throw new LostClaim()
}

/** A refusal is an end, not a fault: it is not tried again, and the trail of whoever asked has it. */
async function endRefused(tx: Write, job: Job, claim: Claim, { reason }: Refused) {
  await settle(tx, job, claim, { refused: sentenceOf(reason) })
  const { actorId } = readWaiting(claim)
  await tx.$executeRaw`select tell_job_refused(${actorId}::uuid, ${job.name}, ${claim.id}::uuid)`
}
