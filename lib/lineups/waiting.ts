import 'server-only'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'

/** Line-ups to arrange and propose, and those that wait for an approver. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  const [edits, decides] = [extentOf(actor, 'lineup.propose'), extentOf(actor, 'lineup.approve')]
  const governments = [...new Set([...edits.governments, ...decides.governments])]
  const rows = await tx.delegation.findMany({
    where: {
      OR: [{ governmentId: { in: governments } }, { id: { in: edits.delegations } }],
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
  return rows.flatMap((row): WaitingItem[] => {
    const { id, cohort, leavesOn } = row
    const mayPropose = edits.governments.includes(row.governmentId) || edits.delegations.includes(id)
    const mayDecide = decides.governments.includes(row.governmentId)
    const shared = { about: { id: cohort.titleId, en: cohort.titleEn }, due: leavesOn && dayFromColumn(leavesOn) }
    if (row.state === 'preparing') {
      if (!mayPropose || row.nominations.some(({ state }) => state !== 'verified' || isToScore(row))) return []
      const isReturned = row.lineUps.findLast(({ state }) => state !== 'draft')?.state === 'returned'
      return [
        {
          ...shared,
          id: `lineups.draft:${id}`,
          turn: 'yours',
          what: sentence(isReturned ? 'lineups.waitReturned' : 'lineups.waitDraft'),
          href: `/cohorts/${cohort.id}/lineup`,
          verb: 'lineups.open',
          since: isReturned ? row.since : cohort.since,
        },
      ]
    }
    const proposer = row.lineUps.find(({ state }) => state === 'proposed')?.proposedById
    const isYours = mayDecide && proposer !== actor.userId
    if (!isYours && !mayPropose) return []
    return [
      {
        ...shared,
        id: `lineups.approve:${id}`,
        turn: isYours ? 'yours' : 'others',
        what: sentence(isYours ? 'lineups.waitApprove' : 'lineups.waitDecision'),
        holder: isYours ? undefined : sentence('lineups.waitHolder'),
        href: `/cohorts/${cohort.id}/approval`,
        verb: 'lineups.open',
        since: row.since,
        blocks: isYours,
      },
    ]
  })
}

/** Verified is not enough where a cohort is scored: the scores come first. */
const isToScore = ({ mode, cohort }: { mode: string; cohort: { scored: boolean } }) =>
  cohort.scored && mode === 'nominating'
