import cluster, { type Worker } from 'node:cluster'
import type { Measure } from './gate-metrics.ts'

type Said = { metrics?: 'ask' | 'told'; ask?: number; own?: Measure[] }
type Round = { asker: Worker; ask: number; all: Measure[][]; left: Set<number>; late: NodeJS.Timeout }

/** A process that is busy for longer than this is left out of the answer. */
const patience = 2000

/** Fetches the measures of every web process for the one that was asked for them. */
export function passMetrics(living: () => Worker[]) {
  const rounds = new Map<number, Round>()
  let number = 0
  const end = (id: number) => {
    const round = rounds.get(id)
    if (!round) return
    rounds.delete(id)
    clearTimeout(round.late)
    if (round.asker.isConnected()) round.asker.send({ metrics: 'all', ask: round.ask, all: round.all })
  }
  const begin = (asker: Worker, ask: number) => {
    const id = number++
    const asked = living().filter((one) => one.isConnected())
    rounds.set(id, {
      ...{ asker, ask, all: [] },
      left: new Set(asked.map((one) => one.id)),
      late: setTimeout(() => end(id), patience),
    })
    for (const one of asked) one.send({ metrics: 'tell', ask: id })
  }
  cluster.on('message', (worker, said: Said | null) => {
    if (said?.metrics === 'ask') begin(worker, said.ask!)
    const round = said?.metrics === 'told' ? rounds.get(said.ask!) : undefined
    if (!round?.left.delete(worker.id)) return
    round.all.push(said!.own!)
    if (round.left.size === 0) end(said!.ask!)
  })
}
