import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { BackupFault } from './fault.ts'

/** How far a backup has come. */
export type Progress = { step: 'rows' | 'files' | 'reading'; done: number; of: number }
export type RunningBackup = Progress & { since: string; pid: number; host: string }

/** After this long without a word its maker is taken to be dead, on whatever machine, or the clock to be set back. */
const silence = 60_000
const fileIn = (folder: string) => join(folder, 'running.json')

/** The backup that is being made at this moment, whoever makes it; null for none. */
export async function findRunning(folder: string): Promise<RunningBackup | null> {
  if (!isHeard(folder)) return null
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as RunningBackup
  } catch {
    return null
  }
}

/**
 * Takes the folder for one backup. Gives what tells of its progress, and what gives the folder back. Throws a
 * BackupFault beside a backup that is being made: of two at once, one gets it.
 */
export function takeFolder(folder: string) {
  if (!isHeard(folder)) rmSync(fileIn(folder), { force: true })
  let last: RunningBackup = {
    ...{ step: 'rows', done: 0, of: 0, since: new Date().toISOString() },
    pid: process.pid,
    host: hostname(),
  }
  try {
    writeFileSync(fileIn(folder), JSON.stringify(last), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new BackupFault('busy')
    throw error
  }
  const say = () => {
    try {
      writeFileSync(`${fileIn(folder)}.new`, JSON.stringify(last), { mode: 0o600 })
      renameSync(`${fileIn(folder)}.new`, fileIn(folder))
    } catch {
      // A full disk is told by the backup itself.
    }
  }
  const beat = setInterval(say, 1000)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    for (const file of [`${fileIn(folder)}.new`, fileIn(folder)]) rmSync(file, { force: true })
  }
  const tell = (progress: Progress) => {
    last = { ...last, ...progress }
  }
  return { tell, release }
}

function isHeard(folder: string) {
  const there = statSync(fileIn(folder), { throwIfNoEntry: false })
  return there !== undefined && Math.abs(Date.now() - there.mtimeMs) < silence && !hasDied(fileIn(folder))
}

/** Whether its maker was a process of this machine and is gone: then nobody has to wait. */
function hasDied(file: string) {
  try {
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8')) as RunningBackup
    if (host !== hostname() || !(pid > 0)) return false
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
