import 'server-only'
import { db } from './db'
import { log } from './log'

/**
 * What a long job says of itself while it runs: so much is done, of so much. It is seen on the page of jobs and by
 * whoever asked for it. Throws Stopped once somebody has asked it to stop: let that through, and leave nothing behind.
 */
export type Report = (done: number, of: number) => Promise<void>

/** How far a job was when it was asked to stop: its transaction is rolled back, and it is not tried again. */
export class Stopped extends Error {
  readonly done: number
  readonly of: number
  constructor(done: number, of: number) {
    super('stopped')
    this.done = done
    this.of = of
  }
}

const second = 1000

/**
 * The reports of one try of a job, written past its transaction so that others see them: at most one a second, the
 * first and the last always. That one could not be written stops no work.
 */
export function reportsOf(job: { id: string; retryCount: number }, write = writeReport): Report {
  let last = Number.NEGATIVE_INFINITY
  return async (done, of) => {
    const now = performance.now()
    if (now - last < second && done < of) return
    last = now
    const isToStop = await write(job, done, of).catch((error: Error) => {
      log().warn({ err: { name: error.name } }, 'progress of a job is not told')
      return false
    })
    if (isToStop) throw new Stopped(done, of)
  }
}

async function writeReport({ id, retryCount }: { id: string; retryCount: number }, done: number, of: number) {
  const rows = await db().$queryRaw<{ stop: boolean }[]>`
    select report_job(${id}::uuid, ${retryCount}::int, ${done}::int, ${of}::int) as stop`
  return rows[0]!.stop
}
