import 'server-only'
import type { Write } from '@/lib/platform/db'

/** Takes a failed job from the shelf to be tried anew; false where somebody was faster. */
export async function askJobAgain(tx: Write, jobId: string) {
  const rows = await tx.$queryRaw<{ name: string | null }[]>`select ask_job_again(${jobId}::uuid) as name`
  return rows[0]!.name !== null
}

/** Takes a job away for good; false where it runs or is gone already. */
export async function dropFromQueue(tx: Write, jobId: string) {
  const rows = await tx.$queryRaw<{ name: string | null }[]>`select drop_job(${jobId}::uuid) as name`
  return rows[0]!.name !== null
}

/** Asks a job that runs to stop at its next report; false where it has ended meanwhile. */
export async function askToStop(tx: Write, jobId: string) {
  const rows = await tx.$queryRaw<{ name: string | null }[]>`select ask_job_stop(${jobId}::uuid) as name`
  return rows[0]!.name !== null
}
