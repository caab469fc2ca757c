import 'server-only'
import type { Read, Write } from '@/lib/platform/db'
import { findShownClock } from '@/lib/platform/shown-clock'

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }

/** The sessions of an account that still hold, the one used last first; times by the clock that pages show. */
export async function findOwnSessions(tx: Read | Write, thisOne: string | null): Promise<OwnSession[]> {
  type Told = { id: string; device: string; createdAt: string; lastSeenAt: string }
  const rows = await (tx as Write).$queryRaw<{ sessions: Told[] }[]>`select own_sessions() as sessions`
  const shown = await findShownClock(tx as Read)
  return rows[0]!.sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
    ...{ id, device, isThis: id === thisOne },
    createdAt: shown(new Date(createdAt)),
    lastSeenAt: shown(new Date(lastSeenAt)),
  }))
}

/** Ends one's sessions but the one that is kept; says how many there were. */
export async function endOtherSessions(tx: Write, keptTokenHash: string): Promise<number> {
  const rows = await tx.$queryRaw<{ ended: number }[]>`select end_other_sessions(${keptTokenHash}) as ended`
  return rows[0]!.ended
}

/** The same for a device that is lost; the password opens nothing any more until a new one is set. */
export async function loseDevice(tx: Write, keptTokenHash: string): Promise<number> {
  const rows = await tx.$queryRaw<{ ended: number }[]>`select lose_device(${keptTokenHash}) as ended`
  return rows[0]!.ended
}
