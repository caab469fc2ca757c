import 'server-only'
import type { Read, Write } from '@/lib/platform/db'
import { findShownClock } from '@/lib/platform/shown-clock'

type Told = { madeAt: string; state: 'used' | 'gone' | 'open'; mail: string | null }
export type LastLink = { madeAt: Date; state: Told['state']; mail: string | null }

/** What became of the newest link of an account that the actor keeps, and of the mail that carried it; null for none. */
export async function findLastLink(tx: Read | Write, userId: string): Promise<LastLink | null> {
  const rows = await (tx as Write).$queryRaw<{ link: Told | null }[]>`select last_link(${userId}::uuid) as link`
  const { link } = rows[0]!
  if (!link) return null
  const shown = await findShownClock(tx as Read)
  return { ...link, madeAt: shown(new Date(link.madeAt)) }
}
