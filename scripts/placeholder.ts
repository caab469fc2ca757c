import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { answerMoment } from './moment-page.ts'

/** Stands at the address of the web while that is away; `leave` gives the address back. */
export async function standIn(port: number, host: string) {
  const server = createServer(answerMoment)
  // Whoever held the address may let go of it a moment later.
  for (let attempt = 0; attempt < 50 && !server.listening; attempt++)
    await new Promise<void>((resolve) => {
      server.once('error', () => resolve())
      server.listen(port, host, resolve)
    }).then(() => (server.listening ? undefined : pause(100)))
  return {
    leave: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
