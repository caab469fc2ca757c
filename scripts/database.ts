import type { Settings } from '../lib/platform/settings.ts'
import { checkDatabase } from './external-database.ts'
import { startCluster } from './postgres.ts'
import { Refusal } from './refusal.ts'
import type { Addresses } from './world.ts'

export type Database = Addresses & { description: string; stop(): Promise<void> }

/** The database of the settings: the office's own when both addresses are given, else the embedded one. */
export async function openDatabase({ databaseUrl, ownerUrl, dataFolder }: Settings): Promise<Database> {
  if (Boolean(databaseUrl) !== Boolean(ownerUrl)) {
    throw new Refusal('Set both DATABASE_URL (the weak role) and DATABASE_OWNER_URL (migrations), or neither.')
  }
  if (databaseUrl && ownerUrl) {
    await checkDatabase(databaseUrl, ownerUrl)
    return { app: databaseUrl, owner: ownerUrl, description: 'database of DATABASE_URL checked', stop: async () => {} }
  }
  const { app, owner, adopted, stop } = await startCluster(dataFolder)
  return { app, owner, description: adopted ? 'database adopted from a start that was killed' : 'database runs', stop }
}
