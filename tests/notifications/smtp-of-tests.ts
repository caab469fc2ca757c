import { SMTPServer } from 'smtp-server'

// A mail server in a process of its own. It says what it took, and is told how to behave: which addresses it refuses for
// good or for now, and how long it takes to say that it has a mail.
type Behaviour = { refuse: string[]; later: string[]; slow: number; from: 'taken' | 'refused' }
let behaviour: Behaviour = { refuse: [], later: [], slow: 0, from: 'taken' }

const reply = (responseCode: number, said: string) => Object.assign(new Error(said), { responseCode })
const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _session, answer) =>
    username === 'angkatan' && password === 'p@ss word'
      ? answer(null, { user: username })
      : answer(reply(535, 'Authentication failed')),
  onMailFrom: (_address, _session, answer) =>
    answer(behaviour.from === 'refused' ? reply(550, 'Sender not allowed') : null),
  onRcptTo: ({ address }, _session, answer) => {
    if (behaviour.refuse.includes(address)) return answer(reply(550, `No such user: ${address}`))
    if (behaviour.later.includes(address)) return answer(reply(451, 'Try again later'))
    answer()
  },
  onData: (stream, session, answer) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      // Taken from here on, whether or not the sender lives to hear of it.
      const to = session.envelope.rcptTo.map(({ address }) => address)
      process.send!({ mail: { to, raw: Buffer.concat(parts).toString(), user: session.user ?? null } })
      setTimeout(() => answer(null, 'taken'), behaviour.slow)
    })
  },
})
server.on('error', () => {})
process.on('message', (told: Partial<Behaviour>) => {
  behaviour = { ...behaviour, ...told }
  process.send!({ told: true })
})
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.server.address()
  process.send!({ port: typeof address === 'object' ? address?.port : null })
})
