import pg from 'pg'
import { testCluster } from './world.ts'

/** What one worker has noted, another need not look at: kept in the cluster, in a database that no test copies. */
export async function openNotebook(root: string) {
  const client = new pg.Client(root)
  await client.connect()
  await client.query('create table if not exists noted (about text, what text, primary key (about, what))')
  return client
}

let notebook: Promise<pg.Client> | undefined

/** Notes what was seen about something; whether any of it is new to this run. */
export async function noteNew(about: string, seen: readonly string[]) {
  notebook ??= openNotebook(testCluster().root)
  // In one order, so that two workers at once wait for each other instead of both for ever.
  const sql = `insert into noted select $1, what from unnest($2::text[]) what order by what on conflict do nothing`
  const { rowCount } = await (await notebook).query(sql, [about, [...new Set(seen)]])
  return rowCount !== 0
}
