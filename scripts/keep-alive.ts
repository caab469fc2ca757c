import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './database.ts'
import { standIn } from './placeholder.ts'
import { explain } from './refusal.ts'
import { boundTries } from './tries.ts'
import type { Web } from './web.ts'
import type { WorkerProcess } from './worker-process.ts'

/** What runs, as the starter holds it: whoever keeps it alive puts a new one in the place of one that died. */
export type Running = { database: Database; web: Web; worker: WorkerProcess | null; isClosing: boolean }

type Keeper = {
  running: Running
  address: { host: string; port: number }
  serve: (database: Database) => Promise<Web>
  employ: (database: Database) => Promise<WorkerProcess | null>
  say: (text: string) => void
  /** Ends everything, with a line that says why: whoever watches over the starter can start it afresh. */
  giveUp: (line: string) => Promise<void>
}

const most = 3
const minute = 60_000

/** Starts database, web or worker again when one dies by itself: three times in a minute at most. */
export function keepAlive(keeper: Keeper) {
  void keepDatabase(keeper, boundTries(most, minute))
  void keepWeb(keeper, boundTries(most, minute))
  void keepWorker(keeper)
}

async function keepDatabase({ running, say, giveUp }: Keeper, mayTry: () => boolean) {
  for (;;) {
    const { embedded } = running.database
    if (!embedded) return
    await embedded.ended
    if (running.isClosing) return
    running.web.tell('away')
    say('the database has died, starting it again')
    const again = await tryUntil(mayTry, embedded.startAgain, say)
    if (running.isClosing) return void again?.stop()
    if (!again) return giveUp('The database died and could not be started again: three tries within a minute failed.')
    running.database = again
    running.web.tell('back')
    say('database runs again')
  }
}

async function keepWeb({ running, address, serve, say, giveUp }: Keeper, mayTry: () => boolean) {
  for (;;) {
    const code = await running.web.exited
    if (running.isClosing) return
    say(`the web server ended by itself (code ${code}), starting it again`)
    const again = await tryUntil(
      mayTry,
      async () => {
        const { leave } = await standIn(address.port, address.host)
        await pause(500)
        await leave()
        return serve(running.database)
      },
      say,
    )
    if (running.isClosing) return void again?.stop()
    if (!again) return giveUp('The web server died and could not be started again: three tries within a minute failed.')
    running.web = again
    say('web server runs again')
  }
}

/** The web serves without a worker, and what waits for one stays: it is tried again for as long as the web runs. */
async function keepWorker({ running, employ, say }: Keeper) {
  const mayTry = boundTries(most, minute)
  while (running.worker) {
    const code = await running.worker.exited
    if (running.isClosing) return
    say(`the worker ended by itself (code ${code}), starting it again`)
    let again: WorkerProcess | null = null
    while (!again) {
      again = await tryUntil(mayTry, () => employ(running.database), say)
      if (running.isClosing) return void again?.stop()
      if (!again) await pause(minute, undefined, { ref: false })
    }
    running.worker = again
    say('worker runs again')
  }
}

/** Tries until it works or may be tried no more; null then. */
async function tryUntil<T>(
  mayTry: () => boolean,
  work: () => Promise<T>,
  say: (text: string) => void,
): Promise<T | null> {
  while (mayTry()) {
    try {
      return await work()
    } catch (error) {
      say(`that did not work: ${explain(error)}`)
      await pause(1000)
    }
  }
  return null
}
