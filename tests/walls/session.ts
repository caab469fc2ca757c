import { createHash } from 'node:crypto'
import pg from 'pg'

const hashOf = (email: string) => createHash('sha256').update(`session of ${email}`).digest('hex')

/** A connected client that ends with its test file's world. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  // Dropping the copy at the end cuts whoever still listens.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Writes a living session for an account, as its owner; gives the hash that a request begins with. */
export async function openSessionOf(owner: pg.Client, email: string): Promise<string> {
  await owner.query(
    `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
     select gen_random_uuid(), id, $2, 'test', now() + interval '1 hour', 60 from "User" where email = $1`,
    [email, hashOf(email)],
  )
  return hashOf(email)
}

/** Runs work in a begun request of this session (null: nobody), and takes everything back. */
export async function inRequestOf<T>(app: pg.Client, tokenHash: string | null, work: () => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    await app.query('select begin_request($1, false)', [tokenHash])
    return await work()
  } finally {
    await app.query('rollback')
  }
}

/** The SQLSTATE with which a statement is refused, or the number of rows that it touched; leaves the transaction as it was. */
export async function attempt(app: pg.Client, sql: string, values: unknown[] = []): Promise<string | number> {
  await app.query('savepoint attempt')
  try {
    const { rowCount } = await app.query(sql, values)
    return rowCount ?? 0
  } catch (error) {
    return (error as pg.DatabaseError).code ?? 'unknown'
  } finally {
    await app.query('rollback to savepoint attempt')
  }
}
