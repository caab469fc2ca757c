import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { makeDataFolder } from './data-folder.ts'
import { findFreePort } from './ports.ts'
import { commandOf } from './postgres-binaries.ts'
import { initialise, refuseOtherVersion } from './postgres-folder.ts'
import { isAlive } from './processes.ts'
import { Refusal } from './refusal.ts'
import { addRolesAndDatabase } from './roles.ts'
import { loadSecrets, type Secrets } from './secrets.ts'

export type Cluster = {
  /** Superuser on the maintenance database: for the starter and the tests, never for the web. */
  root: string
  /** `mig`: owns the database `angkatan`, migrates and loads the demo. */
  owner: string
  /** `app`: what the web signs in as. */
  app: string
  /** `worker`: what the worker signs in as. */
  worker: string
  /** `backup`: what a backup reads as. */
  backup: string
  /** True when a living server was found (a starter died before it) instead of started. */
  adopted: boolean
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<void>
  stop(): Promise<void>
}

type Server = { pid: number; port: number; adopted: boolean; ended: Promise<void> }

const wrongPassword = '28P01'
const memory = ['max_connections=100', 'shared_buffers=64MB']
/** Ten times faster, and worthless after a crash: for tests only. */
export const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Starts the embedded PostgreSQL of a folder, or adopts the one that outlived its starter, and makes sure that
 * roles and database are there. `home` is the folder, `settings` are further `name=value` pairs of the server; with
 * `port` it listens there again, where those who lost it look for it.
 */
export async function startCluster(home: string, settings: string[] = [], port?: number): Promise<Cluster> {
  const folder = join(home, 'pg')
  refuseOtherVersion(folder)
  makeDataFolder(home)
  const secrets = loadSecrets(home)
  initialise(home, folder, secrets.owner, settings.includes('fsync=off'))
  const server =
    findOrphan(folder) ?? (await insist(() => startServer(folder, secrets, [...memory, ...settings], port)))
  await untilReady(server.port, secrets.owner)
  const address = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/${database}`
  const root = address('owner', secrets.owner, 'postgres')
  await addRolesAndDatabase(root, secrets)
  return {
    root,
    owner: address('mig', secrets.mig, 'angkatan'),
    app: address('app', secrets.app, 'angkatan'),
    worker: address('worker', secrets.worker, 'angkatan'),
    backup: address('backup', secrets.backup, 'angkatan'),
    adopted: server.adopted,
    ended: server.ended,
    stop: () => stopServer(server.pid),
  }
}

/** The living server of this very folder, when its starter is gone. */
function findOrphan(folder: string): Server | null {
  const pidFile = join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return null
  const [pid, servedFolder, , port] = readFileSync(pidFile, 'utf8').split('\n')
  const living = servedFolder === folder && isAlive(Number(pid)) && isPostgres(Number(pid))
  if (!living) return null
  return { pid: Number(pid), port: Number(port), adopted: true, ended: untilGone(Number(pid)) }
}

/**
 * A server that was killed leaves its pid and its memory to the system for a moment: until both are taken back,
 * PostgreSQL thinks that it still runs.
 */
async function insist(start: () => Promise<Server>) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await start()
    } catch (error) {
      const occupied = error instanceof Refusal && /lock file|shared memory block/.test(error.message)
      if (!occupied || attempt >= 60) throw error
      await pause(500)
    }
  }
}

async function startServer(folder: string, secrets: Secrets, settings: string[], known?: number): Promise<Server> {
  const port = known ?? (await findFreePort())
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap((s) => ['-c', s])
  // Detached: Ctrl-C reaches the starter alone, which stops the web first and the database after it.
  const child = spawn(...commandOf('postgres', ['-D', folder, '-p', String(port), ...options]), {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  await Promise.race([untilFailed(child), untilReady(port, secrets.owner)])
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.unref()
  return { pid: child.pid!, port, adopted: false, ended }
}

/** Rejects when the server ends; keeps reading its log, so that a full pipe never stops it. */
function untilFailed(child: ChildProcess) {
  let log = ''
  child.stderr!.on('data', (text) => {
    log = (log + text).slice(-4000)
  })
  ;(child.stderr as unknown as { unref(): void }).unref()
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Refusal(`PostgreSQL stopped: ${log.trim()}`)))
  })
  failed.catch(() => {})
  return failed
}

async function untilReady(port: number, password: string) {
  for (let attempt = 0; attempt < 600; attempt++) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'owner', password, database: 'postgres' })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if ((error as pg.DatabaseError).code === wrongPassword) {
        throw new Refusal('secrets.json does not hold the password of the database beside it: put the old file back.')
      }
      await pause(50)
    }
  }
  throw new Refusal('PostgreSQL did not answer within 30 seconds.')
}

/** Waits for the end of a server that somebody else's child is: nobody is told of that. */
async function untilGone(pid: number) {
  while (isAlive(pid)) await pause(500, undefined, { ref: false })
}

async function stopServer(pid: number) {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 400 && isAlive(pid); attempt++) await pause(25)
}

function isPostgres(pid: number) {
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('postgres')
}
