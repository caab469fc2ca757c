import type pg from 'pg'
import { connect } from './session'

/** One contender: statements run one by one in a transaction of its own, after all others stand ready too. */
export type Contender = {
  kind: string
  /** Runs before the start signal, so that whatever is read may be stale at the write. Gives false to stand back. */
  look?: (client: pg.Client) => Promise<boolean>
  /** Gives whether it had an effect; throws when the database refuses. */
  write: (client: pg.Client) => Promise<boolean>
}

export const contenders = 50

export async function openRing(url: string): Promise<pg.Client[]> {
  return Promise.all(Array.from({ length: contenders }, () => connect(url)))
}
export const closeRing = (ring: pg.Client[]) => Promise.all(ring.map((client) => client.end()))

/** Every contender begins, then all write at the same moment. Gives the kinds of those who committed an effect. */
export async function race(ring: pg.Client[], tokenHash: string, field: Contender[]): Promise<string[]> {
  const ready = await Promise.all(
    field.map(async ({ look }, n) => {
      const client = ring[n]!
      await client.query('begin')
      await client.query('select begin_request($1, false)', [tokenHash])
      return look ? look(client) : true
    }),
  )
  const won = await Promise.all(field.map((contender, n) => (ready[n] ? finish(ring[n]!, contender) : leave(ring[n]!))))
  return field.filter((_, n) => won[n]).map(({ kind }) => kind)
}

async function finish(client: pg.Client, { write }: Contender): Promise<boolean> {
  try {
    const done = await write(client)
    await client.query(done ? 'commit' : 'rollback')
    return done
  } catch (error) {
    await client.query('rollback')
    // 23505 unique · 23514 check · 23P01 exclusion: the walls. Anything else is a fault of the test.
    if (!['23505', '23514', '23P01'].includes((error as pg.DatabaseError).code ?? '')) throw error
    return false
  }
}

async function leave(client: pg.Client) {
  await client.query('rollback')
  return false
}
