import './resolve.ts'

/** Loads the demo into an empty, migrated database, as its owner, and its papers into the data folder. Throws an Error whose message can be shown. */
export async function loadDemo(ownerUrl: string) {
  const { writeDemo } = await import('./insert.ts')
  const { readSettings } = await import('@/lib/platform/settings')
  await writeDemo(ownerUrl, readSettings(process.env).dataFolder)
}

if (import.meta.main) {
  try {
    const ownerUrl = process.env.DATABASE_OWNER_URL
    if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is not set: the demo is loaded by the owner of the database.')
    await loadDemo(ownerUrl)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  process.exit(0)
}
