import 'server-only'
import { listMigrations } from './boot'
import { db } from './db'
import { longestSilence } from './worker-silence'

/** What an installation needs to do all of its work. */
export type Lack = 'database' | 'migration' | 'worker'

/** What of the installation is not there, or null: its database, the schema that this program expects, a worker that lives. */
export async function findUnready(): Promise<Lack | null> {
  const standing = await db().$queryRaw<{ migrations: string[]; silence: number | null }[]>`
      select array(select migration_name::text from _prisma_migrations where finished_at is not null) as migrations,
        worker_silence() as silence`.catch(() => null)
  if (!standing) return 'database'
  const { migrations, silence } = standing[0]!
  if (listMigrations().some((name) => !migrations.includes(name))) return 'migration'
  return silence === null || silence > longestSilence ? 'worker' : null
}
