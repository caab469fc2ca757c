import { createServer } from 'node:net'

/** A port that nobody listens on at this moment. */
export function findFreePort(host = '127.0.0.1') {
  return new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, host, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Why this address cannot be listened on: the system's error code, or null when it can. */
export function findListenError(port: number, host: string) {
  return new Promise<string | null>((resolve) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
