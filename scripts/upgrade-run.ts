import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A step of an upgrade: done again after an interruption, it does no harm. What it gives back is kept with its end. */
export type UpgradeStep = { name: string; says: string; run: () => Promise<string | null> }

/** How far an upgrade has come: towards which program, and what each step that is through has left. */
type Upgrade = { to: string; done: Record<string, string | null> }

const fileIn = (dataFolder: string) => join(dataFolder, 'upgrade.json')

/**
 * Goes through the steps in their order, and keeps after each one that it is through: whenever this process dies, the
 * next run goes on with the step that was not. Gives what each has left. Another target begins anew.
 */
export async function runUpgrade(go: {
  dataFolder: string
  to: string
  steps: readonly UpgradeStep[]
  say: (text: string) => void
}) {
  const { dataFolder, to, steps, say } = go
  const upgrade = read(dataFolder, to)
  for (const { name, says, run } of steps) {
    if (name in upgrade.done) {
      say(`${says}: done before the interruption`)
      continue
    }
    say(says)
    upgrade.done[name] = await run()
    write(dataFolder, upgrade)
  }
  rmSync(fileIn(dataFolder), { force: true })
  return upgrade.done
}

function read(dataFolder: string, to: string): Upgrade {
  const fresh = { to, done: {} }
  if (!existsSync(fileIn(dataFolder))) return fresh
  try {
    const found = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as Upgrade
    return found.to === to ? found : fresh
  } catch {
    return fresh
  }
}

function write(dataFolder: string, upgrade: Upgrade) {
  writeFileSync(`${fileIn(dataFolder)}.new`, JSON.stringify(upgrade), { mode: 0o600, flush: true })
  renameSync(`${fileIn(dataFolder)}.new`, fileIn(dataFolder))
}
