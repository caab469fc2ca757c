import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '../../scripts/ports.ts'
import { makeRunFolder } from '../../scripts/run-folder.ts'

/** One run of the start command: what it said, how it ended, and the way to end it. */
export type Start = {
  pid: number
  url: string
  output(): string
  ended: Promise<number>
  /** Waits until it has said this; fails when it ends before. */
  says(text: string): Promise<void>
  kill(signal: NodeJS.Signals): void
}

/** A data folder for starts, and everything that was started in it, gone at the end. */
export async function makeStartGround() {
  const { home, remove } = await makeRunFolder('start')
  const port = await findFreePort()
  const starts: Start[] = []
  return {
    home,
    port,
    begin: (env: Record<string, string> = {}) => {
      const start = begin({ PORT: String(port), ANGKATAN_DATA: home, ANGKATAN_DEMO: 'off', ...env })
      starts.push(start)
      return start
    },
    /** The process id of the folder's PostgreSQL. */
    databaseProcess: () => Number(readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]),
    /** The address of a role on the folder's own PostgreSQL. */
    address: (role: 'mig' | 'app') => {
      const secrets = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8'))
      const port = readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8').split('\n')[3]
      return `postgresql://${role}:${secrets[role]}@127.0.0.1:${port}/angkatan`
    },
    clear: async () => {
      for (const start of starts) start.kill('SIGTERM')
      await Promise.all(starts.map(({ ended }) => ended))
      await remove()
    },
  }
}

function begin(env: Record<string, string>): Start {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // As npm starts it: then it ends when its parent is gone.
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      NODE_OPTIONS: '',
      npm_lifecycle_event: 'start',
      ...env,
    },
  })
  let output = ''
  const collect = (text: Buffer) => {
    output += text
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)))
  return {
    pid: child.pid!,
    url: `http://127.0.0.1:${env.PORT}`,
    output: () => output,
    ended,
    says: async (text) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`it ended without saying "${text}":\n${output}`)
        await pause(25)
      }
    },
    kill: (signal) => void child.kill(signal),
  }
}
