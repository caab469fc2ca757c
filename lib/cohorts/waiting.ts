import 'server-only'
import { type Actor, allows, covers, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { countsForPhase } from './phase'

/** What of a cohort's own moves waits: drafts to publish, calls and cohorts to close. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) =>
  allows(actor, 'cohort.open') || allows(actor, 'cohort.close') ? listHosted(tx, actor, today) : []

/** The cohorts that the own government hosts and that are not over, each with what its closing depends on. */
function findHosted(tx: Read, actor: Actor) {
  const governments = [...extentOf(actor, 'cohort.open').governments, ...extentOf(actor, 'cohort.close').governments]
  return tx.cohort.findMany({
    where: { hostId: { in: [...new Set(governments)] }, state: { in: ['draft', 'open', 'selecting'] } },
    select: {
      id: true,
      hostId: true,
      state: true,
      since: true,
      titleId: true,
      titleEn: true,
      opensOn: true,
      deadlineOn: true,
      delegations: { select: { state: true, seats: true, since: true }, orderBy: { since: 'desc' } },
    },
  })
}
type Hosted = Awaited<ReturnType<typeof findHosted>>[number]

async function listHosted(tx: Read, actor: Actor, today: Day): Promise<WaitingItem[]> {
  const rows = await findHosted(tx, actor)
  return rows.flatMap((row) => {
    const may = (permission: 'cohort.open' | 'cohort.close') => covers(actor, permission, { governmentId: row.hostId })
    if (row.state === 'selecting') return may('cohort.close') ? toClose(row) : []
    if (!may('cohort.open')) return []
    return row.state === 'draft' ? toPublish(row) : toEndCall(row, today)
  })
}

const shared = ({ id, titleId, titleEn }: Hosted) => ({
  turn: 'yours' as const,
  cohortId: id,
  about: { id: titleId, en: titleEn },
  href: `/cohorts/${id}`,
})

const toPublish = (row: Hosted): WaitingItem[] => [
  {
    ...shared(row),
    id: `cohorts.draft:${row.id}`,
    what: sentence('cohorts.waitPublish'),
    verb: 'cohorts.moveOpen',
    since: row.since,
    due: row.opensOn && dayFromColumn(row.opensOn),
  },
]

/** A call whose deadline has passed. */
function toEndCall(row: Hosted, today: Day): WaitingItem[] {
  const due = row.deadlineOn && dayFromColumn(row.deadlineOn)
  if (due === null || due >= today) return []
  return [
    {
      ...shared(row),
      id: `cohorts.open:${row.id}`,
      what: sentence('cohorts.waitClose'),
      verb: 'cohorts.moveSelect',
      since: row.since,
      due,
      blocks: true,
    },
  ]
}

/** A cohort of which every delegation is home: what is left is to close it. */
function toClose(row: Hosted): WaitingItem[] {
  const going = row.delegations.filter(countsForPhase)
  if (going.length === 0 || going.some(({ state }) => state !== 'completed')) return []
  return [
    {
      ...shared(row),
      id: `cohorts.close:${row.id}`,
      what: sentence('cohorts.waitCloseCohort'),
      verb: 'cohorts.moveClose',
      since: going[0]!.since,
      due: null,
    },
  ]
}
