import { type ChildProcess, spawn } from 'node:child_process'
import { startWorkerProcess } from '../../scripts/worker-process.ts'
import { ask } from './database.ts'
import { patient } from './runs.ts'
import { expect, type World } from './world.ts'

type Mail = { to: string[]; text: string }

/**
 * A real mail server, and a worker of this world that sends through it; the clock of the demo runs with the real one,
 * since otherwise nothing is sent. What arrived is looked up by address.
 */
export async function openPost(world: World) {
  const arrived: Mail[] = []
  await ask(world, 'update "Installation" set "clockOffsetSeconds" = 0')
  await ask(world, 'update "Notification" set "readAt" = now()')
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tests/notifications/smtp-of-tests.ts'],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const port = await portOf(server, (to, raw) =>
    arrived.push({ to, text: raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=') }),
  )
  const worker = await startWorkerProcess(
    {
      ...{
        DATABASE_URL: '',
        DATABASE_WORKER_URL: world.worker,
        NEXTAUTH_SECRET: world.secret,
        ANGKATAN_URL: world.url,
      },
      ...{ ANGKATAN_SMTP: `smtp://127.0.0.1:${port}?tls=off`, ANGKATAN_MAIL_FROM: 'Angkatan <angkatan@jambi.example>' },
    },
    () => {},
  )
  return {
    /** The mail that arrived for an address; office hours are let pass. */
    mailTo: async (address: string): Promise<Mail> => {
      await ask(world, `update "Mail" set "dueAt" = now() where state = 'waiting'`)
      const found = () => arrived.find(({ to }) => to.includes(address))
      await expect.poll(() => found() !== undefined, patient).toBe(true)
      return found()!
    },
    close: async () => {
      await worker.stop()
      server.kill('SIGKILL')
    },
  }
}

const portOf = (server: ChildProcess, take: (to: string[], raw: string) => void) =>
  new Promise<number>((resolve) =>
    server.on('message', ({ port, mail }: { port?: number; mail?: { to: string[]; raw: string } }) => {
      if (port) resolve(port)
      if (mail) take(mail.to, mail.raw)
    }),
  )
