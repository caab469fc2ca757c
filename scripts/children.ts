import { type ChildProcess, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { inProject, projectFolder } from './paths.ts'

/** What a child of Node's is started with, besides an IPC channel and ANGKATAN_STARTER, to end when its starter is killed. */
export const leash = ['--import', pathToFileURL(inProject('scripts/leash.js')).href]

const running = new Set<ChildProcess>()

/** Runs a Node script to its end without blocking signals, and collects what it says. */
export function runNode(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...leash, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env, ANGKATAN_STARTER: String(process.pid) },
  })
  running.add(child)
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    let output = ''
    const collect = (text: Buffer) => {
      output += text
    }
    child.stdout!.on('data', collect)
    child.stderr!.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output: output.trim() })
    })
  })
}

/** Ends every script that still runs. */
export function stopChildren() {
  for (const child of running) child.kill('SIGTERM')
}
