import { connect, createServer } from 'node:net'

/** What a page asked of the database while it was made. */
export type Statements = { statements: number; transactions: number }

/**
 * A door in front of PostgreSQL that counts what passes: the address to give to the web in its place, and a count of a
 * piece of work. Only for counting, never while speed is measured.
 */
export async function countStatements(database: string) {
  const target = new URL(database)
  let count: Statements = { statements: 0, transactions: 0 }
  const server = createServer((web) => {
    const upstream = connect(Number(target.port || 5432), target.hostname)
    const read = readMessages((kind, text) => {
      if (/^begin\b/i.test(text)) count.transactions++
      else if (!/^(commit|rollback)\b/i.test(text) && (kind === 'Q' || kind === 'E')) count.statements++
    })
    web.on('data', read)
    web.pipe(upstream).pipe(web)
    web.on('error', () => upstream.destroy())
    upstream.on('error', () => web.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the counting door has no port')
  const through = new URL(database)
  through.hostname = '127.0.0.1'
  through.port = String(address.port)
  return {
    address: String(through),
    async during(work: () => Promise<unknown>): Promise<Statements> {
      count = { statements: 0, transactions: 0 }
      await work()
      return { ...count }
    },
    close: () => server.close(),
  }
}

/** Reads the messages of a client of PostgreSQL (protocol 3): Q is a simple query, E the execution of a prepared one. */
function readMessages(onMessage: (kind: string, text: string) => void) {
  let rest = Buffer.alloc(0)
  let started = false
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      // The first message has no kind: a length, then the version and the parameters.
      const kindBytes = started ? 1 : 0
      const length = rest.readInt32BE(kindBytes) + kindBytes
      if (rest.length < length) return
      const body = rest.subarray(kindBytes + 4, length)
      if (started) onMessage(String.fromCharCode(rest[0]!), rest[0] === 0x51 ? body.toString('utf8', 0, 12) : '')
      started = true
      rest = rest.subarray(length)
    }
  }
}
