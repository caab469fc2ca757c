import 'server-only'
import { taskDue, taskUnattended } from '@/lib/notifications/task-tellings'
import { asEach } from '@/lib/platform/as-each'
import { addDays, type Day, dayIn } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import type { Telling } from '@/lib/platform/telling'
import type { WaitingItem } from '@/lib/platform/waiting'
import { type Step, stepsReached, usualSteps } from './escalation'
import { listOwnTasks } from './queries'
import { taskOf } from './task-kinds'

type Clock = { now: Date; today: Day }
/** Something that waits, for these accounts of a government. */
type Held = { item: WaitingItem; governmentId: string; users: string[]; sinceDay: Day | null }

/** So many days before its last day somebody hears of what is theirs to do. */
const daysBefore = 3

/** What people are told in the morning: whose last day is near, and what nobody has acted on for too long. */
export async function listReminders(tx: Write, go: Clock): Promise<Telling[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`select id from people_with_tasks() as found(id)`
  const held = await listHeld(
    tx,
    ids.map(({ id }) => id),
    go,
  )
  const waited = await countWorkdays(tx, held, go.today)
  const steps = await findSteps(tx)
  return held.flatMap((one) => [
    ...dueOf(one, go.today),
    ...unattendedOf(one, waited.get(one.sinceDay ?? '') ?? 0, steps.get(one.governmentId) ?? usualSteps),
  ])
}

/** What waits, once for each thing and government, with everybody whose turn it is. */
async function listHeld(tx: Write, ids: readonly string[], go: Clock): Promise<Held[]> {
  const held = new Map<string, Held>()
  await asEach(tx, ids, async (read, actor) => {
    const { governmentId, userId, zone } = actor
    if (!governmentId) return
    for (const item of await listOwnTasks(read, actor, go)) {
      if (!item.cohortId || !taskOf(item)) continue
      const key = `${governmentId} ${item.id} ${item.due}`
      const known = held.get(key) ?? { item, governmentId, users: [], sinceDay: item.since && dayIn(item.since, zone) }
      known.users.push(userId)
      held.set(key, known)
    }
  })
  return [...held.values()]
}

const taskFor = ({ item }: Held, path: string) => ({
  ...{ id: item.id, cohortId: item.cohortId, path },
  task: taskOf(item)!.label,
})

function dueOf(held: Held, today: Day): Telling[] {
  const { due, href } = held.item
  if (due === null || due < today || due > addDays(today, daysBefore)) return []
  return [taskDue(taskFor(held, href), due, [{ users: held.users }])]
}

/** The next in line is led to the cockpit, which shows what waits and for whom. */
function unattendedOf(held: Held, waited: number, steps: readonly Step[]): Telling[] {
  if (!taskOf(held.item)!.escalates) return []
  const task = taskFor(held, `/cohorts/${held.item.cohortId}`)
  return stepsReached(steps, waited).map(({ afterDays, role }) =>
    taskUnattended(task, afterDays, [{ roles: [role], governments: [held.governmentId] }]),
  )
}

async function countWorkdays(tx: Write, held: readonly Held[], today: Day) {
  const days = [...new Set(held.flatMap(({ sinceDay }) => sinceDay ?? []))]
  const rows = await tx.$queryRaw<{ day: string; n: number }[]>`
    select d as day, workdays_since(d::date, ${today}::date) as n from unnest(${days}::text[]) d`
  return new Map(rows.map(({ day, n }) => [day, n]))
}

async function findSteps(tx: Write) {
  const rows = await tx.$queryRaw<(Step & { governmentId: string })[]>`
    select "governmentId", "afterDays", role from escalation_steps()`
  return new Map([...Map.groupBy(rows, ({ governmentId }) => governmentId)])
}
