import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'

type Pool = { totalCount: number; idleCount: number; waitingCount: number }
type Standing = { total: number; idle: number; waiting: number }
type Counted = { statements: number; pool: () => Standing | null }

const place = Symbol.for('angkatan.connections')
const hold = globalThis as { [place]?: Counted }
/** Kept beside the client, once in a process, where the gate reads it for the metrics (scripts/gate-metrics.ts). */
const counted = () => {
  hold[place] ??= { statements: 0, pool: () => null }
  return hold[place]
}

/** Connections to the database that count what goes out over them. */
export class CountedConnections extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const pool: Pool = adapter.underlyingDriver()
    counted().pool = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount })
    return adapter
  }
}

/** One more statement goes out. */
export function countStatement() {
  counted().statements++
}
