import { connect, createServer, type Server, type Socket } from 'node:net'

/** Stands between a server and its database, and lets the database be gone for a while without touching anybody else's. */
export type Relay = { address: string; cut(): Promise<void>; mend(): Promise<void> }

/** Opens a relay to the database at this address. Cut, it drops every connection and refuses new ones. */
export async function openRelay(address: string): Promise<Relay> {
  const target = new URL(address)
  const sockets = new Set<Socket>()
  const remember = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket))
  }
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    remember(near)
    remember(far)
    near.pipe(far).pipe(near)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const port = (server.address() as { port: number }).port
  const here = new URL(address)
  here.host = `127.0.0.1:${port}`
  const cut = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { address: here.href, cut, mend: () => listen(port) }
}
