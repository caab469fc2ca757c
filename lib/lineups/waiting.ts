import 'server-only'
import { type Actor, allows, coversDelegation, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'

/** Line-ups to arrange and propose, and those that wait for an approver. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  if (!allows(actor, 'lineup.propose') && !allows(actor, 'lineup.approve')) return []
  const rows = await findUndecided(tx, actor, today)
  return rows.flatMap((row): WaitingItem[] => {
    const mayPropose = coversDelegation(actor, 'lineup.propose', row)
    if (row.state === 'preparing') return mayPropose && isReadyToPropose(row) ? [toPropose(row)] : []
    const proposer = row.lineUps.find(({ state }) => state === 'proposed')?.proposedById
    const isYours = coversDelegation(actor, 'lineup.approve', row) && proposer !== actor.userId
    return isYours || mayPropose ? [toDecide(row, isYours)] : []
  })
}

/** The delegations of which a line-up is to be proposed or approved, with what is not settled in them yet. */
function findUndecided(tx: Read, actor: Actor, today: Day) {
  const [proposes, decides] = [extentOf(actor, 'lineup.propose'), extentOf(actor, 'lineup.approve')]
  return tx.delegation.findMany({
    where: {
      OR: [
        { governmentId: { in: [...new Set([...proposes.governments, ...decides.governments])] } },
        { id: { in: proposes.delegations } },
      ],
      state: { in: ['preparing', 'proposed'] },
      seats: { gt: 0 },
      cohort: { state: 'selecting' },
    },
    select: {
      id: true,
      governmentId: true,
      state: true,
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
      lineUps: { select: { state: true, proposedById: true }, orderBy: { number: 'asc' } },
    },
  })
}
type Undecided = Awaited<ReturnType<typeof findUndecided>>[number]

/** Nothing is left to verify, and, where the cohort is scored, nothing to score: verified is not enough there. */
function isReadyToPropose({ nominations, mode, cohort }: Undecided) {
  const waitsForScores = cohort.scored && mode === 'nominating'
  return nominations.every(({ state }) => state === 'verified' && !waitsForScores)
}

const shared = ({ cohort, leavesOn }: Undecided) => ({
  about: { id: cohort.titleId, en: cohort.titleEn },
  due: leavesOn && dayFromColumn(leavesOn),
  verb: 'lineups.open' as const,
})

function toPropose(row: Undecided): WaitingItem {
  const isReturned = row.lineUps.findLast(({ state }) => state !== 'draft')?.state === 'returned'
  return {
    ...shared(row),
    id: `lineups.draft:${row.id}`,
    turn: 'yours',
    what: sentence(isReturned ? 'lineups.waitReturned' : 'lineups.waitDraft'),
    href: `/cohorts/${row.cohort.id}/lineup`,
    since: isReturned ? row.since : row.cohort.since,
  }
}

const toDecide = (row: Undecided, isYours: boolean): WaitingItem => ({
  ...shared(row),
  id: `lineups.approve:${row.id}`,
  turn: isYours ? 'yours' : 'others',
  what: sentence(isYours ? 'lineups.waitApprove' : 'lineups.waitDecision'),
  holder: isYours ? undefined : sentence('lineups.waitHolder'),
  href: `/cohorts/${row.cohort.id}/approval`,
  since: row.since,
  blocks: isYours,
})
