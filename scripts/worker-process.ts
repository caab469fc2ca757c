import { spawn } from 'node:child_process'
import { leash } from './children.ts'
import { inProject, projectFolder } from './paths.ts'
import { Refusal } from './refusal.ts'

/** A worker that runs beside this process. */
export type WorkerProcess = { pid: number; exited: Promise<number>; stop(): Promise<void> }

/** What Node is told so that it reads the app's own files: those that are of the server alone as the server reads them. */
const reading = ['--disable-warning=ExperimentalWarning', '--conditions=react-server', '--max-old-space-size=256']

/** Starts a worker on a leash (it ends with this process), and waits until it works. */
export async function startWorkerProcess(
  env: Record<string, string>,
  onOutput: (text: string) => void,
): Promise<WorkerProcess> {
  // Detached: Ctrl-C reaches the starter alone, which lets the worker end what it has begun.
  const child = spawn(process.execPath, [...leash, ...reading, inProject('scripts/worker.ts')], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    env: { ...process.env, DATABASE_OWNER_URL: '', ...env, ANGKATAN_STARTER: String(process.pid) },
  })
  let said = ''
  const take = (text: Buffer) => {
    said = (said + text).slice(-4000)
    onOutput(String(text))
  }
  child.stdout!.on('data', take)
  child.stderr!.on('data', take)
  const exited = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  const works = new Promise<void>((resolve) => child.once('message', () => resolve()))
  const failed = exited.then((): never => {
    throw new Refusal(`The worker did not start: ${said.trim()}`)
  })
  failed.catch(() => {})
  await Promise.race([failed, works])
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 25_000)
    await exited
    clearTimeout(late)
  }
  return { pid: child.pid!, exited, stop }
}
