import { type ChildProcess, spawn } from 'node:child_process'
import { projectFolder } from './paths.ts'

const running = new Set<ChildProcess>()

/** Runs a Node script to its end without blocking signals, and collects what it says. */
export function runNode(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  running.add(child)
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    let output = ''
    const collect = (text: Buffer) => {
      output += text
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
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
