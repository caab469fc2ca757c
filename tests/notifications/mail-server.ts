import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'

type Taken = { to: string[]; raw: string; user: string | null; id: string; subject: string }
type Said = { port?: number; told?: true; mail?: Pick<Taken, 'to' | 'raw' | 'user'> }

const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'mi').exec(raw)?.[1]?.replace(/\r?\n[ \t]/g, ' ') ?? ''

/** A header as people read it: words that are not ASCII travel encoded (RFC 2047). */
const readable = (text: string) =>
  text.replace(/\?=\s+=\?UTF-8\?Q\?/gi, '').replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) =>
    Buffer.from(
      word
        .replaceAll('_', ' ')
        .replace(/=([0-9A-F]{2})/g, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString('utf8'),
  )

/** A real mail server in a process of its own, which a test can end and start again on the same port. */
export async function openMailServer() {
  const taken: Taken[] = []
  let child: ChildProcess | null = null
  let port = 0
  const start = async () => {
    const started = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `${import.meta.dirname}/smtp-of-tests.ts`, String(port)],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    )
    child = started
    started.on('message', ({ mail }: Said) => {
      if (mail)
        taken.push({ ...mail, id: headerOf(mail.raw, 'Message-ID'), subject: readable(headerOf(mail.raw, 'Subject')) })
    })
    port = (await heard(started, ({ port }) => port !== undefined)).port!
  }
  const heard = (from: ChildProcess, is: (said: Said) => boolean) =>
    new Promise<Said>((resolve) => {
      const listen = (said: Said) => {
        if (!is(said)) return
        from.off('message', listen)
        resolve(said)
      }
      from.on('message', listen)
    })
  const stop = async () => {
    const ending = child
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const gone = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await gone
  }
  await start()
  afterAll(stop)
  return {
    taken,
    start,
    stop,
    get port() {
      return port
    },
    /** From here on it behaves like this. */
    behave: async (behaviour: object) => {
      const done = heard(child!, ({ told }) => told === true)
      child!.send(behaviour)
      await done
    },
  }
}

/** Looks until it is so, for a while. */
export async function until(isSo: () => boolean | Promise<boolean>, looks = 200) {
  for (let look = 0; look < looks; look++) {
    if (await isSo()) return
    await pause(50)
  }
  throw new Error('It never came to be so.')
}
