import cluster from 'node:cluster'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { makeLogger } from '../lib/platform/logger.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { type Gate, readProxies, stopAtGate } from './gate.ts'
import { gatherFrom, openMetrics, writeMeasures } from './gate-metrics.ts'
import { withStatus } from './gate-status.ts'
import { type Served, watched } from './gate-watch.ts'
import { quietConsole } from './quiet-console.ts'

// Preloaded by startWeb: puts the gate before every server of this process, and counts and logs what comes through.

/** Marks the process whose requests come through here; the limiter of sign-ins asks for it. */
const mark = Symbol.for('angkatan.gate')
const settings = readSettings(process.env)
const logger = makeLogger(settings.logLevel)

function openGate(): Gate {
  let hasWarned = false
  const warn = (peer: string) => {
    if (hasWarned) return
    hasWarned = true
    logger.warn({ peer }, 'X-Forwarded-For is not believed of this peer: name a proxy in ANGKATAN_PROXY')
  }
  let away = false
  // The starter says so when its database has died, and when it answers again.
  process.on('message', (said) => {
    const told = (said as { database?: unknown } | null)?.database
    if (told === 'away' || told === 'back') away = told === 'away'
  })
  if (!cluster.isWorker) process.channel?.unref()
  return { proxies: readProxies(settings.proxies), warn, isAway: () => away }
}

/** What is done with each request that is over; the metrics are kept where somebody may read them. */
function keepCount(): (served: Served) => void {
  const level = settings.isLogForService ? 'info' : 'debug'
  const write = (served: Served) =>
    served.kind !== 'file' && served.kind !== 'probe' && logger[level](served, 'request')
  if (!settings.metricsToken) return write
  const metrics = openMetrics()
  const gather = gatherFrom(metrics)
  Reflect.set(globalThis, Symbol.for('angkatan.metrics'), { gather, write: writeMeasures })
  return (served) => {
    metrics.count(served)
    write(served)
  }
}

function raiseGate() {
  const gate = openGate()
  const onServed = keepCount()
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const goOn = () => Reflect.apply(emit, this, [event, ...args])
    if (event !== 'request') return goOn()
    const [request, response] = args as [IncomingMessage, ServerResponse]
    const pass = () => stopAtGate(request, response, gate) || withStatus(request, response, goOn)
    return watched(request, response, onServed, pass)
  } as typeof emit
  Reflect.set(globalThis, mark, true)
  if (process.env.NODE_ENV === 'production') quietConsole(logger)
}

// Whoever holds several web processes together is started with the same words, and serves nobody.
if (process.env.ANGKATAN_GATE === 'raise' && !process.argv[1]?.endsWith('web-processes.ts')) raiseGate()
