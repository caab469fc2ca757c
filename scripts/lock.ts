import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './data-folder.ts'
import { birthOf, isAlive } from './processes.ts'
import { Refusal } from './refusal.ts'

export type Starter = { pid: number; born: string; address: string }

/** The living process that runs Angkatan from this data folder, or null. */
export function findLivingStarter(home: string): Starter | null {
  const starter = readLock(home)
  return starter && isAlive(starter.pid) && birthOf(starter.pid) === starter.born ? starter : null
}

/** Whether a starter was here and did not clean up: then its web may hold the port for a moment longer. */
export function hasDeadStarter(home: string) {
  return readLock(home) !== null && findLivingStarter(home) === null
}

/** Takes the data folder for this process; gives back the way to release it. Refuses beside a living starter. */
export function takeLock(home: string, address: string) {
  makeDataFolder(home)
  const draft = `${lockFile(home)}.${process.pid}`
  const starter: Starter = { pid: process.pid, born: birthOf(process.pid), address }
  writeFileSync(draft, JSON.stringify(starter), { mode: 0o600 })
  try {
    if (hasDeadStarter(home)) rmSync(lockFile(home), { force: true })
    // A hard link is made or refused in one step: of two starters at once, one gets it.
    linkSync(draft, lockFile(home))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Refusal(describeRunning(findLivingStarter(home)))
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (readLock(home)?.pid === process.pid) rmSync(lockFile(home), { force: true })
  }
}

/** The sentence for a second start. */
export function describeRunning(starter: Starter | null) {
  if (!starter) return 'Angkatan is being started by another process at this moment.'
  return `Angkatan is already running at ${starter.address} (process ${starter.pid}): this start changes nothing.`
}

const lockFile = (home: string) => join(home, 'starter.json')

function readLock(home: string): Starter | null {
  if (!existsSync(lockFile(home))) return null
  try {
    return JSON.parse(readFileSync(lockFile(home), 'utf8'))
  } catch {
    return null
  }
}
