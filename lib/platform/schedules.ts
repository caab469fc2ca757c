import 'server-only'
import type { PgBoss } from 'pg-boss'
import { db } from './db'
import type { Job } from './doors/job'

/**
 * What the clock asks for, in the zone of the installation. What was missed while all was switched off comes once, and
 * what every worker begins with at once.
 */
export async function keepSchedules(boss: PgBoss, jobs: readonly Job[]) {
  const rows = await db().$queryRaw<{ zone: string }[]>`select installation_zone() as zone`
  const wanted = jobs.flatMap(({ name, schedule }) => (schedule ? [{ name, schedule }] : []))
  for (const { name } of await boss.getSchedules())
    if (!wanted.some((one) => one.name === name)) await boss.unschedule(name)
  for (const { name, schedule } of wanted)
    await boss.schedule(name, schedule, {}, { tz: rows[0]!.zone, missed: 'once' })
  for (const { name, atStart } of jobs) if (atStart) await boss.send(name, {})
}
