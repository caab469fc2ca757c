import { type ChildProcess, spawn } from 'node:child_process'
import { leash } from './children.ts'
import { inProject, projectFolder } from './paths.ts'

/** Where a program's words go: to the screen as they come, or kept until it has ended. */
export type Voice = 'screen' | 'kept'

const running = new Set<ChildProcess>()

/** Runs a package's program with this Node to its end; gives its exit code. */
export function runProgram(voice: Voice, program: string, args: string[], env: Record<string, string> = {}) {
  const out = voice === 'screen' ? 'inherit' : 'pipe'
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...leash, inProject('node_modules', program), ...args],
    {
      cwd: projectFolder,
      stdio: ['inherit', out, out, 'ipc'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ANGKATAN_STARTER: String(process.pid), ...env },
    },
  )
  running.add(child)
  let kept = ''
  const keep = (text: Buffer) => {
    kept += text
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      if (kept.trim()) console.log(kept.trimEnd())
      resolve(code ?? 1)
    })
  })
}

/** Ends every program that still runs. */
export function stopPrograms() {
  for (const child of running) child.kill('SIGTERM')
}
