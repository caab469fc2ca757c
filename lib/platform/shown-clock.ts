import 'server-only'
import type { Read } from './db'

/**
 * Sessions and links live by the real clock, and a page tells them by the one that it shows: how an instant of the real
 * clock reads there. The two differ in a demo only.
 */
export async function findShownClock(tx: Pick<Read, 'installation'>): Promise<(real: Date) => Date> {
  const row = await tx.installation.findFirst({ select: { clockOffsetSeconds: true } })
  const ahead = Number(row?.clockOffsetSeconds ?? 0) * 1000
  return (real) => new Date(real.getTime() + ahead)
}
