import { kindOf } from '@/lib/access/notification-kinds'
import { permissions } from '@/lib/access/permissions'
import { taskNudged, taskUnattended, waitsForScores, waitsForVerifiers } from '@/lib/notifications/task-tellings'
import {
  callExtended,
  callOpened,
  invited,
  lineUpDecided,
  nominationReturned,
  scheduleChanged,
} from '@/lib/notifications/tellings'
import { toDay } from '@/lib/platform/dates'
import type { Recipients, Told } from '@/lib/platform/telling'
import { type GovernmentKey, governmentId } from './governments.ts'
import { idOf, onDay, wib } from './ids.ts'
import type { World } from './world.ts'

const cohort = { joint: idOf('cohort', '2024'), call: idOf('cohort', 'data-ai'), water: idOf('cohort', 'water') }
const opening = wib('2024-06-28', '09:00')
const both: readonly GovernmentKey[] = ['jambi', 'sumut']
const governments = both.map(governmentId)

/** What everybody was told before the demo opens, and on its later days; nobody has read what came since the 20th. */
export function addTold(world: World) {
  const telling = tellingIn(world)
  telling(wib('2024-06-18', '08:30'), [
    callOpened({ cohortId: cohort.call, deadlineOn: toDay('2024-07-09'), governments }),
    invited({ ...halfOf(cohort.call, 'sumut'), seats: 10 }),
  ])
  for (const row of world.nominations.filter(({ state }) => state === 'returned'))
    telling(row.since as Date, [nominationReturned({ ...row, id: row.id! }, toDay('2024-07-03'))])
  for (const government of both)
    telling(wib('2024-06-27', '09:40'), [waitsForVerifiers(governmentId(government), cohort.call)])
  telling(wib('2024-06-26', '13:00'), [waitsForScores(cohort.water, assessorsOf(world, cohort.water))])
  for (const government of both)
    telling(wib('2024-06-21', '10:00'), lineUpDecided(halfOf(cohort.joint, government), 'approved'))
  telling(wib('2024-06-27', '15:20'), [scheduleChanged(cohort.joint, halves(cohort.joint))])
  telling(wib('2024-06-29', '10:00'), [
    { ...scheduleChanged(cohort.joint, halves(cohort.joint)), subject: `again:${cohort.joint}` },
  ])
  telling(wib('2024-07-01', '08:00'), [
    callExtended({ cohortId: cohort.call, deadlineOn: toDay('2024-07-12'), governments }),
  ])
  for (const government of both) telling(wib('2024-06-27', '08:00'), [unattended(government)])
  addEscalation(world)
  addNudges(world, telling)
}

/** Each government says for itself who is next in line. */
function addEscalation(world: World) {
  const days = { jambi: { cooperation_head: 3, leadership: 7 }, sumut: { cooperation_head: 2, leadership: 5 } } as const
  for (const government of both)
    for (const role of ['cooperation_head', 'leadership'] as const)
      world.steps.push({ governmentId: governmentId(government), role, afterDays: days[government][role] })
}

/** The officers of both governments have asked their verifiers once. */
function addNudges(world: World, telling: ReturnType<typeof tellingIn>) {
  for (const [government, by] of [
    ['jambi', 'staf@jambi.example'],
    ['sumut', 'penghubung@sumut.example'],
  ] as const) {
    const half = halfOf(cohort.call, government)
    const officer = world.users.find(({ email }) => email === by)!
    const asked = world.users.find(({ email }) => email === `verifikator@${government}.example`)!
    const at = wib('2024-06-27', '14:30')
    world.nudges.push({
      ...{ governmentId: half.governmentId, cohortId: half.cohortId, delegationId: half.delegationId, thing: 'verify' },
      ...{ userId: asked.id!, day: onDay('2024-06-27'), byId: officer.id!, byName: officer.name, at },
    })
    const task = {
      ...{ id: `nudge:verify:${half.delegationId}`, cohortId: half.cohortId },
      ...{ path: `/verification?cohort=${half.cohortId}`, task: 'desk.taskVerify' as const },
    }
    telling(at, [taskNudged(task, [{ users: [asked.id!] }])])
  }
}

/** Nobody has seen to the queue of the water cohort, or of the call, for three working days: who is next in line hears of it. */
const unattended = (government: GovernmentKey) =>
  taskUnattended(
    {
      id: `nominations.verify:${cohort.call}`,
      cohortId: cohort.call,
      path: `/cohorts/${cohort.call}`,
      task: 'notifications.waitsVerify',
    },
    3,
    [{ holding: 'lineup.approve', governments: [governmentId(government)] }],
  )

const halfOf = (cohortId: string, government: GovernmentKey) => ({
  cohortId,
  governmentId: governmentId(government),
  delegationId: idOf('delegation', cohortId, government),
})
const halves = (cohortId: string) => both.map((government) => halfOf(cohortId, government).delegationId)
const assessorsOf = ({ assignments }: World, cohortId: string) => [
  ...new Set(assignments.filter((one) => one.cohortId === cohortId).map(({ assessorId }) => assessorId)),
]

/** Writes rows as tell_people does, for who holds the roles of the demo; mails of the demo are never sent. */
const tellingIn = (world: World) => (at: Date, tellings: readonly Told[]) => {
  for (const { to, kind, subject, path, said, cohortId } of tellings)
    for (const user of world.users.filter((one) => to.some((asked) => isAsked(world, asked, one)))) {
      const id = idOf('told', kind, subject, user.id!)
      const ofUser = { userId: user.id!, governmentId: user.governmentId }
      const isMailed = kindOf(kind).mail === 'now' && user.email && at < opening
      if (isMailed)
        world.mails.push({ ...ofUser, id: idOf('mail', id), kind, state: 'quiet', createdAt: at, dueAt: at })
      const mailed = isMailed ? { mailId: idOf('mail', id), mailedAt: at } : {}
      const readAt = at < wib('2024-06-20', '00:00') ? at : null
      world.notifications.push({ ...ofUser, id, kind, subject, cohortId, path, said, at, readAt, ...mailed })
    }
}

function isAsked(world: World, to: Recipients, { id, personId }: World['users'][number]): boolean {
  if ('users' in to) return to.users.includes(id!)
  if ('going' in to)
    return world.participants.some((one) => one.personId === personId && to.going.includes(one.delegationId))
  if (!('holding' in to)) return false
  const roles = permissions[to.holding]
  return world.grants.some(
    (one) =>
      one.userId === id &&
      one.confirmedAt !== null &&
      !one.endedAt &&
      !one.startsOn &&
      one.role in (roles as object) &&
      to.governments.includes(one.governmentId ?? '') &&
      (one.scope === 'government' || !to.agencies || to.agencies.includes(one.agencyId ?? '')),
  )
}
