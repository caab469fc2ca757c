import 'server-only'
import type { Write } from '@/lib/platform/db'

/** How many rows and chains the trail has, and how many chains are not as they were written. */
export async function countTrailFaults(tx: Write) {
  const rows = await tx.$queryRaw<{ rows: number; chains: number; broken: number }[]>`select * from trail_faults()`
  return rows[0]!
}
