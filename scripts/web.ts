import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { leash } from './children.ts'
import { inProject, projectFolder } from './paths.ts'
import { Refusal } from './refusal.ts'

export type Web = {
  pid: number
  exited: Promise<number>
  stop(): Promise<void>
  /** Tells it that its database is away, or back: meanwhile it answers with a page that says so. */
  tell(database: 'away' | 'back'): void
}

type WebOptions = {
  mode: 'start' | 'dev'
  host: string
  port: number
  env: Record<string, string>
  /** How many serve beside each other at this address; one unless said otherwise. */
  processes?: number
  /** Takes what the web writes, once it has answered. */
  onOutput?: (text: string) => void
}

const gate = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  pathToFileURL(inProject('scripts/raise-gate.ts')).href,
]

/** Starts the web on a leash (it ends with this process) and waits until it answers. */
export async function startWeb({ mode, host, port, env, processes = 1, onOutput }: WebOptions): Promise<Web> {
  const next = inProject('node_modules/next/dist/bin/next')
  // Detached: Ctrl-C reaches the starter alone, which stops the web before the database.
  const several = processes > 1 ? [inProject('scripts/web-processes.ts'), String(processes)] : []
  const args = [...memoryOf(mode), ...leash, ...gate, ...several, next, mode, '-H', host, '-p', String(port)]
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    env: webEnvironment(mode, env),
  })
  // Next greets and names an address of its own: what it says counts only after the first answer, or when it fails.
  let before: string[] | null = []
  const take = (text: Buffer) => (before ? void before.push(String(text)) : onOutput?.(String(text)))
  child.stdout!.on('data', take)
  child.stderr!.on('data', take)
  const exited = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await exited
    clearTimeout(late)
  }
  const failed = exited.then((): never => {
    throw new Refusal(`The web server did not start: ${(before ?? []).join('').trim()}`)
  })
  failed.catch(() => {})
  await Promise.race([failed, untilAnswered(host, port)]).catch(async (error) => {
    await stop()
    throw error
  })
  before = null
  const tell = (database: 'away' | 'back') => void (child.connected && child.send({ database }))
  return { pid: child.pid!, exited, stop, tell }
}

/**
 * Without a limit Node takes what the machine has before it cleans up: 830 MB after 15,000 pages, where 480 MB are as
 * fast. Whoever sets a limit in NODE_OPTIONS is followed.
 */
function memoryOf(mode: 'start' | 'dev') {
  const isChosen = process.env.NODE_OPTIONS?.includes('max-old-space-size')
  return mode === 'dev' || isChosen ? [] : ['--max-old-space-size=384']
}

function webEnvironment(mode: 'start' | 'dev', env: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Empty, not absent: Next would fill an absent one from .env, and the web must not know the owner.
    DATABASE_OWNER_URL: '',
    DATABASE_BACKUP_URL: '',
    ...env,
    NODE_ENV: mode === 'start' ? 'production' : 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    ANGKATAN_STARTER: String(process.pid),
    ANGKATAN_GATE: 'raise',
  }
}

async function untilAnswered(host: string, port: number) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  for (let attempt = 0; attempt < 1200; attempt++) {
    try {
      await fetch(`http://${reachable}:${port}/icon.svg`, { redirect: 'manual' })
      return
    } catch {
      await pause(50)
    }
  }
  throw new Refusal('The web server did not answer within 60 seconds.')
}
