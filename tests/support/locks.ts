import pg from 'pg'

/** Takes a lock as somebody else would, so that a test decides who meets whom; `release` lets everybody go on. */
export async function holding(sql: string, values: unknown[] = []) {
  const holder = new pg.Client(ownerAddress())
  await holder.connect()
  await holder.query('begin')
  await holder.query(sql, values)
  return {
    release: async () => {
      await holder.query('commit')
      await holder.end()
    },
  }
}

/** Until all of these wait for a lock: no sleep, and an error as soon as one went through that was to wait. */
export async function waiting(goers: readonly Promise<unknown>[]) {
  const watcher = new pg.Client(ownerAddress())
  await watcher.connect()
  let passed = false
  const note = () => {
    passed = true
  }
  for (const one of goers) one.then(note, note)
  for (let waits = 0; waits < goers.length && !passed; ) {
    const { rows } = await watcher.query<{ n: number }>(
      `select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and a.datname = current_database()`,
    )
    waits = rows[0]!.n
  }
  await watcher.end()
  if (passed) throw new Error('Went through where it was to wait')
}

const ownerAddress = () => process.env.ANGKATAN_TEST_OWNER!
