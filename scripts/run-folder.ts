import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { birthOf, isAlive, listProcesses } from './processes.ts'

/** What a folder is for: a run of tests, a start that a test begins. */
type Kind = 'test' | 'start'
type Starter = { pid: number; born: string }

/** A folder for a database that must not outlive this process. */
export type RunFolder = { home: string; remove(): Promise<void> }

/**
 * Makes a temporary folder for a database and what belongs to it. When this process ends, in whatever way, a keeper
 * beside it ends the database and takes the folder away; what a run left whose keeper was killed too goes first.
 */
export async function makeRunFolder(kind: Kind): Promise<RunFolder> {
  await clearLeftovers()
  const home = mkdtempSync(join(tmpdir(), `angkatan-${kind}-`))
  const starter: Starter = { pid: process.pid, born: birthOf(process.pid) }
  writeFileSync(starterFile(home), JSON.stringify(starter))
  const dismiss = postKeeper(home)
  const remove = async () => {
    await clearRun(home)
    dismiss()
  }
  return { home, remove }
}

/** Ends every database that runs in a folder, and removes the folder. */
export async function clearRun(home: string) {
  // The folder first: a server that is being started finds nothing to start from.
  for (let attempt = 0; attempt < 5; attempt++) {
    for (const pid of serversOf(home)) await end(pid)
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    if (serversOf(home).length === 0 && !existsSync(home)) return
  }
}

/** Clears what runs of this machine left that were killed with their keeper; a folder whose starter lives stays. */
export async function clearLeftovers() {
  const left = readdirSync(tmpdir())
    .filter((name) => /^angkatan-(?:test|start)-/.test(name))
    .map((name) => join(tmpdir(), name))
    .filter(isLeft)
  for (const home of left) await clearRun(home)
}

/** Whether a folder's starter is known, and gone. One without that note belongs to somebody else. */
function isLeft(home: string) {
  try {
    const { pid, born }: Starter = JSON.parse(readFileSync(starterFile(home), 'utf8'))
    return !isAlive(pid) || birthOf(pid) !== born
  } catch {
    return false
  }
}

const starterFile = (home: string) => join(home, 'run.json')

/** Starts the keeper: it hears of this process's end by the end of its input. */
function postKeeper(home: string) {
  const script = join(import.meta.dirname, 'keep-run.ts')
  const keeper = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, home], {
    // Detached: what ends this process's group (Ctrl-C, a closed terminal, kill -9 of all) leaves the keeper.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  keeper.unref()
  const input = keeper.stdin as typeof keeper.stdin & { unref(): void }
  input.unref()
  input.on('error', () => {})
  return () => input.end()
}

/** PostgreSQL's processes that name the folder, and the one of its pid file, for systems that list none. */
function serversOf(home: string) {
  const named = listProcesses().filter(({ line }) => line.includes(`${home}/`) && /postgres|initdb/.test(line))
  const file = join(home, 'pg', 'postmaster.pid')
  const noted = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  return [...new Set([...named.map(({ pid }) => pid), noted])].filter(isAlive)
}

/** SIGINT is PostgreSQL's fast way to end; one that does not answer is worth nothing, its folder is going. */
async function end(pid: number) {
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let attempt = 0; attempt < 400 && isAlive(pid); attempt++) await pause(25)
  }
}
