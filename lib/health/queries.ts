import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { listEndings } from '@/lib/grants/endings'
import { deciding } from '@/lib/grants/roles'
import { type Day, dayIn, minutesBetween } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import { clockAhead } from './clock'
import type { HealthFacts } from './findings'
import { measuresSchema } from './measures'
import { readVersion } from './measuring'
import { judgeHealth, unusedDays } from './rules'
import { machine } from './work'

type Facts = { version: number; clock: string; bytes: number; migration: string; demo: boolean; workers: number }

/** How the installation stands, for whoever administers it; null for everybody else. */
export async function findHealth(tx: Read, actor: Actor, today: Day) {
  if (!extentOf(actor, 'health.see').installation) return null
  const ahead = await clockAhead(tx)
  const [row] = await (tx as Write).$queryRaw<{ facts: Facts }[]>`select installation_facts() as facts`
  const { version, clock, workers, demo } = row!.facts
  const now = new Date(clock)
  const measured = await findMeasures(tx)
  const facts: HealthFacts = {
    realNow: now,
    realDay: dayIn(now, actor.zone),
    demo,
    measured,
    program: await readVersion(),
    ...{ clockAhead: ahead, database: version, workers },
    jobs: await countJobs(tx),
    mails: await countMails(tx, now),
    unused: await listUnused(tx),
    ending: await listEnding(tx, actor, today),
  }
  return { findings: judgeHealth(facts), minutesAgo: measured && minutesBetween(measured.at, now) }
}

/** How many things have to be seen to; null for who is not told. */
export async function countRed(tx: Read, actor: Actor, today: Day): Promise<number | null> {
  const health = await findHealth(tx, actor, today)
  return health?.findings.filter(({ tone }) => tone === 'stop').length ?? null
}

/** What a worker measured last, for whoever administers the installation; null where nobody did, or who asks is told nothing. */
export async function findMeasures(tx: Read) {
  const row = await tx.measurement.findUnique({ where: { kind: machine } })
  // Of another version of the program, it is as if nobody had measured yet.
  const read = row && measuresSchema.safeParse(row.facts)
  return read?.success ? { ...read.data, at: row!.at } : null
}

/** What failed for good, and what found something wrong when it last ran. */
async function countJobs(tx: Read) {
  const failed = await tx.backgroundJob.count({ where: { state: 'failed' } })
  const alarming = await tx.backgroundJob.findMany({
    where: { state: 'completed', end: { path: ['alarm'], equals: true } },
    orderBy: { endedAt: 'desc' },
    take: 50,
    select: { id: true, name: true, endedAt: true },
  })
  let alarms = 0
  // Of each name the last one that raised the alarm: the first of them here.
  for (const { id, name, endedAt } of new Map(alarming.toReversed().map((job) => [job.name, job])).values()) {
    // The database counts finer than the client: by its time alone it would come after itself.
    const since = { state: 'completed', name, endedAt: { gt: endedAt! }, id: { not: id } }
    if (!(await tx.backgroundJob.findFirst({ where: since, select: { id: true } }))) alarms++
  }
  return { failed, alarms }
}

/** What nobody took for an hour, and what a server refused within a week, by the real clock. */
async function countMails(tx: Read, now: Date) {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const late = await tx.mail.count({ where: { state: 'waiting', dueAt: { lt: ago(1) } } })
  const refused = await tx.mail.count({ where: { state: 'refused', endedAt: { gt: ago(24 * 7) } } })
  return { late, refused }
}

/** Accounts with a role that decides, which nobody uses any more: those unused for longest first. */
const listUnused = (tx: Read) =>
  (tx as Write).$queryRaw<{ name: string }[]>`select name from unused_accounts(${[...deciding]}, ${unusedDays}::int)`

/** Accounts of the own government with a role that ends soon, by the day on which it ends. */
async function listEnding(tx: Read, actor: Actor, today: Day) {
  const { ending } = await listEndings(tx, actor, today)
  return [...new Map(ending.map(({ user }) => [user.id, { name: user.name }])).values()]
}
