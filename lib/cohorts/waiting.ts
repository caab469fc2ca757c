import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'

/** What of a cohort's own moves waits: invitations to answer, drafts to publish, calls to close after their deadline. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  const invited = await tx.delegation.findMany({
    where: {
      state: 'invited',
      seats: { gt: 0 },
      governmentId: { in: extentOf(actor, 'delegation.answer').governments },
      cohort: { state: { in: ['draft', 'open', 'selecting'] } },
    },
    select: {
      id: true,
      since: true,
      seats: true,
      cohort: { select: { id: true, titleId: true, titleEn: true, deadlineOn: true } },
    },
  })
  const invitations: WaitingItem[] = invited.map(({ id, since, seats, cohort }) => ({
    id: `cohorts.invited:${id}`,
    turn: 'yours',
    what: sentence('cohorts.waitAnswer', { seats }),
    about: { id: cohort.titleId, en: cohort.titleEn },
    href: `/cohorts/${cohort.id}`,
    verb: 'cohorts.moveAccept',
    since,
    due: cohort.deadlineOn && dayFromColumn(cohort.deadlineOn),
  }))
  return [...invitations, ...(await listHosted(tx, actor, today)), ...(await listClosable(tx, actor))]
}

/** Cohorts of which every delegation is home: what is left is to close them. */
async function listClosable(tx: Parameters<ListWaiting>[0], actor: Actor): Promise<WaitingItem[]> {
  const going = { seats: { gt: 0 }, state: { not: 'declined' as const } }
  const rows = await tx.cohort.findMany({
    where: {
      hostId: { in: extentOf(actor, 'cohort.close').governments },
      state: 'selecting',
      delegations: { some: going, none: { AND: [going, { state: { not: 'completed' } }] } },
    },
    select: {
      id: true,
      titleId: true,
      titleEn: true,
      delegations: { where: going, select: { since: true }, orderBy: { since: 'desc' }, take: 1 },
    },
  })
  return rows.map(({ id, titleId, titleEn, delegations }) => ({
    id: `cohorts.close:${id}`,
    turn: 'yours',
    what: sentence('cohorts.waitCloseCohort'),
    about: { id: titleId, en: titleEn },
    href: `/cohorts/${id}`,
    verb: 'cohorts.moveClose',
    since: delegations[0]?.since ?? null,
    due: null,
  }))
}

async function listHosted(tx: Parameters<ListWaiting>[0], actor: Actor, today: Day): Promise<WaitingItem[]> {
  const hosted = await tx.cohort.findMany({
    where: { hostId: { in: extentOf(actor, 'cohort.open').governments }, state: { in: ['draft', 'open'] } },
    select: { id: true, state: true, since: true, titleId: true, titleEn: true, opensOn: true, deadlineOn: true },
  })
  return hosted
    .filter(({ state, deadlineOn }) => state === 'draft' || (deadlineOn !== null && dayFromColumn(deadlineOn) < today))
    .map((cohort) => {
      const isDraft = cohort.state === 'draft'
      const due = isDraft ? cohort.opensOn : cohort.deadlineOn
      return {
        id: `cohorts.${cohort.state}:${cohort.id}`,
        turn: 'yours',
        what: sentence(isDraft ? 'cohorts.waitPublish' : 'cohorts.waitClose'),
        about: { id: cohort.titleId, en: cohort.titleEn },
        href: `/cohorts/${cohort.id}`,
        verb: isDraft ? 'cohorts.moveOpen' : 'cohorts.moveSelect',
        since: cohort.since,
        due: due && dayFromColumn(due),
        blocks: !isDraft,
      }
    })
}
