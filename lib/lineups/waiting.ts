import 'server-only'
import { type Actor, allows, coversDelegation, extentOf } from '@/lib/access/actor'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'

/** Line-ups to arrange and propose. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  if (!allows(actor, 'lineup.propose')) return []
  const rows = await findPreparing(tx, actor, today)
  return rows
    .filter((row) => coversDelegation(actor, 'lineup.propose', row) && isReadyToPropose(row))
    .map((row) => toPropose(row, actor))
}

/** The delegations of which a line-up is to be proposed, with what is not settled in them yet. */
function findPreparing(tx: Read, actor: Actor, today: Day) {
  const { governments, delegations } = extentOf(actor, 'lineup.propose')
  return tx.delegation.findMany({
    where: {
      OR: [{ governmentId: { in: governments } }, { id: { in: delegations } }],
      state: 'preparing',
      seats: { gt: 0 },
      cohort: { state: 'selecting' },
    },
    select: {
      id: true,
      governmentId: true,
      since: true,
      leavesOn: true,
      mode: true,
      cohort: { select: { id: true, titleId: true, titleEn: true, since: true, scored: true } },
      nominations: {
        where: {
          OR: [
            { state: { in: ['submitted', 'verified'] } },
            { state: 'returned', OR: [{ returnUntil: null }, { returnUntil: { gte: columnFromDay(today) } }] },
          ],
        },
        select: { state: true },
        distinct: ['state'],
      },
      lineUps: { select: { state: true }, orderBy: { number: 'asc' } },
    },
  })
}
type Preparing = Awaited<ReturnType<typeof findPreparing>>[number]

/** Nothing is left to verify, and, where the cohort is scored, nothing to score: verified is not enough there. */
function isReadyToPropose({ nominations, mode, cohort }: Preparing) {
  const waitsForScores = cohort.scored && mode === 'nominating'
  return nominations.every(({ state }) => state === 'verified' && !waitsForScores)
}

function toPropose(row: Preparing, { zone }: Actor): WaitingItem {
  const { id, cohort, leavesOn, lineUps } = row
  const isReturned = lineUps.findLast(({ state }) => state !== 'draft')?.state === 'returned'
  const since = isReturned ? row.since : cohort.since
  return {
    id: `lineups.draft:${id}`,
    turn: 'yours',
    cohortId: cohort.id,
    what: sentence(isReturned ? 'approvals.waitReturned' : 'approvals.waitDraft'),
    about: { id: cohort.titleId, en: cohort.titleEn },
    href: `/cohorts/${cohort.id}/lineup`,
    verb: 'approvals.open',
    since,
    due: lastDayFor('select', leavesOn && dayFromColumn(leavesOn), { since, zone }),
  }
}
