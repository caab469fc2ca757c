import pg from 'pg'
import type { World } from './world.ts'

/** One statement on the world's database, as its owner: for what no screen arranges, and what no screen shows. */
export async function ask<Row extends pg.QueryResultRow>(
  world: Pick<World, 'owner'>,
  sql: string,
  values: unknown[] = [],
) {
  const client = new pg.Client(world.owner)
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The number that a statement counts. */
export async function count(world: Pick<World, 'owner'>, sql: string, values: unknown[] = []) {
  const [row] = await ask<{ n: string }>(world, `select count(*) as n ${sql}`, values)
  return Number(row?.n)
}
