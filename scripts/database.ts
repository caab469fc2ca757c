import type { Settings } from '../lib/platform/settings.ts'
import { checkDatabase } from './external-database.ts'
import type { Addresses } from './migrations.ts'
import { startCluster } from './postgres.ts'
import { Refusal } from './refusal.ts'

export type Database = Addresses & {
  description: string
  stop(): Promise<void>
  /** Of the embedded one: resolves when it has ended; what starts it again at its address. The office's own keeps itself. */
  embedded?: { ended: Promise<void>; startAgain(): Promise<Database> }
}

/** The database of the settings: the office's own when both addresses are given, else the embedded one. */
export async function openDatabase({
  databaseUrl,
  ownerUrl,
  workerUrl,
  backupUrl,
  dataFolder,
}: Settings): Promise<Database> {
  if (Boolean(databaseUrl) !== Boolean(ownerUrl)) {
    throw new Refusal('Set both DATABASE_URL (the weak role) and DATABASE_OWNER_URL (migrations), or neither.')
  }
  if (databaseUrl && ownerUrl) {
    await checkDatabase({ app: databaseUrl, owner: ownerUrl, worker: workerUrl, backup: backupUrl })
    return {
      app: databaseUrl,
      owner: ownerUrl,
      worker: workerUrl,
      backup: backupUrl,
      description: 'database of DATABASE_URL checked',
      stop: async () => {},
    }
  }
  return openEmbedded(dataFolder)
}

async function openEmbedded(dataFolder: string, port?: number): Promise<Database> {
  const { app, owner, worker, backup, adopted, ended, stop } = await startCluster(dataFolder, [], port)
  const startAgain = () => openEmbedded(dataFolder, Number(new URL(app).port))
  const description = adopted ? 'database adopted from a start that was killed' : 'database runs'
  return { app, owner, worker, backup, description, stop, embedded: { ended, startAgain } }
}
