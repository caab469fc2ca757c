import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read, Write } from '@/lib/platform/db'
import { labelOf, progressOf, standOf, tellingOf } from './rules'
import { often } from './schema'

const waits = ['created', 'retry', 'active']

/** What whoever administers the installation may see of the queue: all of it. Nobody else sees any of it here. */
const isKeeper = (actor: Actor) => extentOf(actor, 'job.see').installation

/** The jobs of the house: those that failed, those that wait or run, and those that ended lately. Null for who keeps none. */
export async function listJobs(tx: Read, actor: Actor) {
  if (!isKeeper(actor)) return null
  const failed = await tx.backgroundJob.findMany({
    where: { state: 'failed' },
    orderBy: { endedAt: 'desc' },
    take: 100,
  })
  const waiting = await tx.backgroundJob.findMany({
    where: { state: { in: waits } },
    orderBy: [{ state: 'asc' }, { dueAt: 'asc' }],
    take: 50,
  })
  const done = await tx.backgroundJob.findMany({
    where: { state: { in: ['completed', 'cancelled'] }, name: { notIn: [...often] } },
    orderBy: { endedAt: 'desc' },
    take: 30,
  })
  const askers = [...failed, ...waiting, ...done].flatMap(({ actorId }) => actorId ?? [])
  const users = await tx.user.findMany({ where: { id: { in: askers } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  const shown = (rows: typeof failed) =>
    rows.map(({ id, name, actorId, state, tries, end, toStop, ...times }) => ({
      ...{ id, tries, ...times },
      label: labelOf(name),
      stand: standOf({ state, end, toStop }),
      progress: progressOf({ state, end }),
      telling: tellingOf({ state, end }),
      askedBy: actorId && (names.get(actorId) ?? null),
    }))
  return { failed: shown(failed), waiting: shown(waiting), done: shown(done), heardAt: await findWorkerHeard(tx) }
}

export type ListedJob = NonNullable<Awaited<ReturnType<typeof listJobs>>>['failed'][number]

/** When a worker last said that it lives, by the clock that the pages show. */
async function findWorkerHeard(tx: Read) {
  const rows = await (tx as Write).$queryRaw<{ at: Date | null }[]>`select worker_heard() as at`
  return rows[0]!.at
}

export const countFailedJobs = async (tx: Read, actor: Actor) =>
  isKeeper(actor) ? tx.backgroundJob.count({ where: { state: 'failed' } }) : null

export const findJob = async (tx: Read, actor: Actor, id: string) =>
  isKeeper(actor) ? tx.backgroundJob.findFirst({ where: { id }, select: { id: true, name: true, state: true } }) : null

/** A job that runs and could be stopped, for who keeps the queue and for whoever asked for it. */
export const findRunning = async (tx: Read, actor: Actor, id: string) =>
  tx.backgroundJob.findFirst({
    where: { id, ...(isKeeper(actor) ? {} : { actorId: actor.userId }) },
    select: { id: true, name: true, state: true, end: true },
  })
