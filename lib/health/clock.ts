import 'server-only'
import type { Read, Write } from '@/lib/platform/db'

/** By how many seconds the clock of this process is ahead of the database's; the time of the question is halved. */
export async function clockAhead(tx: Read | Write): Promise<number> {
  const asked = Date.now()
  const rows = await (tx as Write).$queryRaw<{ at: Date }[]>`select clock_timestamp() as at`
  return Math.round(((asked + Date.now()) / 2 - rows[0]!.at.getTime()) / 100) / 10
}
