import { hash } from '@node-rs/argon2'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/lib/platform/prisma/client'
import { demoPassword } from './accounts.ts'
import { composeDemo } from './compose.ts'
import { writeFiles } from './papers.ts'
import type { World } from './world.ts'

type Tx = Prisma.TransactionClient
/** A database is empty when none of these holds a row. */
const telling = ['Installation', 'Government', 'User', 'Person', 'Cohort', 'AuditEvent'] as const

/** Writes the whole demo in one transaction, or nothing. */
export async function writeDemo(ownerUrl: string, dataFolder: string) {
  const world = composeDemo(await hash(demoPassword))
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) })
  try {
    await client.$transaction(
      async (tx) => {
        await requireEmpty(tx)
        // A file stands whole before its row is written.
        await writeFiles(dataFolder, world.files)
        await openClock(tx)
        await writeWorld(tx, world)
        await askForJobs(tx)
      },
      { timeout: 60_000, maxWait: 10_000 },
    )
  } finally {
    await client.$disconnect()
  }
}

async function requireEmpty(tx: Tx) {
  const tables = await tx.$queryRaw<{ there: boolean }[]>`select to_regclass('"Installation"') is not null as there`
  if (!tables[0]?.there) throw new Error('This database has no tables yet: migrate it first (npm run migrate).')
  await tx.$executeRaw`lock table "Installation", "Government", "User" in share row exclusive mode`
  const counts = await Promise.all([
    tx.installation.count(),
    tx.government.count(),
    tx.user.count(),
    tx.person.count(),
    tx.cohort.count(),
    tx.auditEvent.count(),
  ])
  const filled = telling.filter((_, n) => counts[n] !== 0)
  if (filled.length === 0) return
  throw new Error(`This database already holds data (${filled.join(', ')}): the demo goes into an empty one only.`)
}

/** The demo opens on Friday 28 June 2024, 09.00 WIB, and runs on from there. */
async function openClock(tx: Tx) {
  await tx.$executeRaw`
    insert into "Installation" (id, demo, "clockOffsetSeconds")
    values (1, true, floor(extract(epoch from timestamptz '2024-06-28 09:00+07' - now()))::bigint)`
}

async function writeWorld(tx: Tx, world: World) {
  await inChunks(world.governments, (data) => tx.government.createMany({ data }))
  await inChunks(world.agencies, (data) => tx.agency.createMany({ data }))
  await inChunks(world.people, (data) => tx.person.createMany({ data }))
  await inChunks(world.performances, (data) => tx.performance.createMany({ data }))
  await inChunks(world.disciplines, (data) => tx.discipline.createMany({ data }))
  await inChunks(world.users, (data) => tx.user.createMany({ data }))
  await inChunks(world.grants, (data) => tx.grant.createMany({ data }))
  await writeSignIns(tx, world)
  await inChunks(world.partners, (data) => tx.partner.createMany({ data }))
  await inChunks(world.programmes, (data) => tx.programme.createMany({ data }))
  await inChunks(world.themes, (data) => tx.theme.createMany({ data }))
  await inChunks(world.cohorts, (data) => tx.cohort.createMany({ data }))
  await inChunks(world.rules, (data) => tx.eligibilityRule.createMany({ data }))
  await inChunks(world.criteria, (data) => tx.criterion.createMany({ data }))
  await inChunks(world.delegations, (data) => tx.delegation.createMany({ data }))
  await writeRounds(tx, world)
  await inChunks(world.departures, (data) => tx.departureEvent.createMany({ data }))
  await inChunks(world.rundown, (data) => tx.rundownItem.createMany({ data }))
  await inChunks(world.legs, (data) => tx.journeyLeg.createMany({ data }))
  await inChunks(world.schedule, (data) => tx.scheduleItem.createMany({ data }))
  await inChunks(world.steps, (data) => tx.escalationStep.createMany({ data }))
  await inChunks(world.nudges, (data) => tx.nudge.createMany({ data }))
  await writeMails(tx, world)
  await inChunks(world.notifications, (data) => tx.notification.createMany({ data }))
  await writeTrail(tx, world)
}

async function writeRounds(tx: Tx, world: World) {
  await inChunks(world.nominations, (data) => tx.nomination.createMany({ data }))
  await inChunks(world.documents, (data) => tx.document.createMany({ data }))
  await inChunks(world.waivers, (data) => tx.waiver.createMany({ data }))
  await inChunks(world.verifications, (data) => tx.verification.createMany({ data }))
  await inChunks(world.assignments, (data) => tx.assignment.createMany({ data }))
  await inChunks(world.scores, (data) => tx.score.createMany({ data }))
  await inChunks(world.lineUps, (data) => tx.lineUp.createMany({ data }))
  await inChunks(world.entries, (data) => tx.lineUpEntry.createMany({ data }))
  for (const { id, data } of world.bindings) await tx.lineUp.update({ where: { id }, data, select: { id: true } })
  await inChunks(world.approvals, (data) => tx.approval.createMany({ data }))
  await inChunks(world.participants, (data) => tx.participant.createMany({ data }))
  await inChunks(world.changes, (data) => tx.participantChange.createMany({ data }))
  await inChunks(world.redo, (data) => tx.redoItem.createMany({ data }))
  await inChunks(world.awayPeriods, (data) => tx.awayPeriod.createMany({ data }))
}

/** The outbox counts by the real clock: a mail was made as long before now as its telling before the opening. */
async function writeMails(tx: Tx, world: World) {
  const { clockOffsetSeconds } = await tx.installation.findUniqueOrThrow({ where: { id: 1 } })
  const real = (at: Date | string | undefined) => new Date(new Date(at!).getTime() - Number(clockOffsetSeconds) * 1000)
  const mails = world.mails.map((mail) => ({ ...mail, createdAt: real(mail.createdAt), dueAt: real(mail.dueAt) }))
  await inChunks(mails, (data) => tx.mail.createMany({ data }))
}

/** Signing in counts by the real clock too. */
async function writeSignIns(tx: Tx, world: World) {
  const { clockOffsetSeconds } = await tx.installation.findUniqueOrThrow({ where: { id: 1 } })
  const real = (at: Date | string | undefined) => new Date(new Date(at!).getTime() - Number(clockOffsetSeconds) * 1000)
  await inChunks(
    world.signIns.map((row) => ({ ...row, at: real(row.at) })),
    (data) => tx.signInAttempt.createMany({ data }),
  )
}

/** In the order of time; the real time of a seeded row stands as far from now as its domain time from the opening. */
async function writeTrail(tx: Tx, world: World) {
  const rows = await tx.installation.findUniqueOrThrow({ where: { id: 1 } })
  const offset = Number(rows.clockOffsetSeconds) * 1000
  const trail = world.trail
    .sort((a, b) => a.domainAt.getTime() - b.domainAt.getTime())
    .map((row) => ({ ...row, at: new Date(row.domainAt.getTime() - offset) }))
  await inChunks(trail, (data) => tx.auditEvent.createMany({ data }))
}

/** PostgreSQL takes at most 65,535 values a statement. */
async function inChunks<T>(rows: T[], write: (chunk: T[]) => Promise<unknown>) {
  for (let first = 0; first < rows.length; first += 400) await write(rows.slice(first, first + 400))
}

/** What the app does at night waits for the worker of the first start; one of a week ago lies on the shelf. */
async function askForJobs(tx: Tx) {
  await tx.$executeRaw`
    insert into jobs.job (name, data, retry_limit, retry_delay, retry_backoff, heartbeat_seconds, deletion_seconds, policy)
    select name, '{}', retry_limit, retry_delay, retry_backoff, heartbeat_seconds, deletion_seconds, policy
    from jobs.queue where name in ('expired.sweep', 'files.check', 'trail.verify')`
  await tx.$executeRaw`
    insert into jobs.job (name, data, state, retry_limit, retry_count, started_on, completed_on, created_on, start_after, deletion_seconds, output)
    select name, '{}', 'failed', retry_limit, retry_limit, at + interval '30 hours', at + interval '30 hours', at, at, deletion_seconds,
      '{"fault": "database"}' from jobs.queue, (select now() - interval '7 days' as at) week where name = 'files.check'`
}
