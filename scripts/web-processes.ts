import cluster, { type Worker } from 'node:cluster'
import { readSettings } from '../lib/platform/settings.ts'
import { say } from './say.ts'
import { boundTries } from './tries.ts'
import { passMetrics } from './web-metrics.ts'

// Several processes of the web behind one address: this one takes the connections and hands them round, and keeps the
// others alive. Started by startWeb with how many, the program and its arguments, and what Node is to be told first.
const [count, ...program] = process.argv.slice(2)
const wanted = Number(count)
/** Room in the database is for the app as a whole, so each process has its part of it. */
const connections = Math.max(2, Math.floor(readSettings(process.env).databaseConnections / wanted))
const mayTry = boundTries(3, 60_000)
let isClosing = false
let database: unknown = 'back'

const living = () => Object.values(cluster.workers ?? {}).filter((one) => one !== undefined)

/** Which of the wanted ones each is: one that is begun again takes the name of the one that died. */
const places = new Map<number, number>()
const freePlace = () => {
  const taken = living().map(({ id }) => places.get(id))
  return Array.from({ length: wanted + 1 }, (_, at) => at + 1).find((place) => !taken.includes(place))!
}

function begin() {
  const place = freePlace()
  const worker = cluster.fork({
    ANGKATAN_STARTER: String(process.pid),
    ANGKATAN_DATABASE_CONNECTIONS: String(connections),
    ANGKATAN_WEB_PROCESS: String(place),
  })
  places.set(worker.id, place)
}

/** The first one answers before the others begin, so that a start takes no longer for their number. */
function onListening(worker: Worker) {
  if (database === 'away') worker.send({ database })
  for (let n = living().length; n < wanted && !isClosing; n++) begin()
}

function onExit(code: number) {
  if (isClosing) {
    if (living().length === 0) process.exit(0)
    return
  }
  const others = living().length
  if (others > 0 && mayTry()) {
    say(`a web process ended by itself (code ${code}), starting it again; ${others} serve meanwhile`)
    begin()
  } else close(1)
}

/** Ends them all; each answers first what it has begun. */
function close(code: number) {
  if (isClosing) return
  isClosing = true
  process.exitCode = code
  if (living().length === 0) process.exit()
  for (const worker of living()) worker.process.kill('SIGTERM')
  cluster.on('exit', () => living().length === 0 && process.exit(code))
}

cluster.setupPrimary({ exec: program[0]!, args: program.slice(1), execArgv: process.execArgv })
passMetrics(living)
cluster.on('listening', onListening)
cluster.on('exit', (_, code) => onExit(code))
process.on('message', (said) => {
  database = (said as { database?: unknown } | null)?.database ?? database
  for (const worker of living()) if (worker.isConnected()) worker.send(said as object)
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => close(0))
begin()
