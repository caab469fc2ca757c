import { findBootFault } from '@/lib/platform/boot'
import { SettingsError, settings } from '@/lib/platform/settings'

/** Ends the process when it must not serve: a too strong role, an old Node, a schema it was not written for. */
export async function guardBoot() {
  const fault = await findFault()
  if (!fault) return
  process.stderr.write(`${fault}\n`)
  process.exit(1)
}

async function findFault() {
  try {
    return await findBootFault(settings().databaseUrl)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}
