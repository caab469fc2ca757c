import 'server-only'
import { type Actor, allows, coversDelegation, extentOf } from '@/lib/access/actor'
import { lastDayFor } from '@/lib/cohorts/turns'
import { sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'

/** Line-ups that wait for an approver: for whoever may decide, and for those who wait for the decision. */
export const listWaiting: ListWaiting = async (tx, actor) => {
  if (!allows(actor, 'lineup.propose') && !allows(actor, 'lineup.approve')) return []
  const rows = await findProposed(tx, actor)
  return rows.flatMap((row): WaitingItem[] => {
    const proposer = row.lineUps[0]?.proposedById
    const isYours = coversDelegation(actor, 'lineup.approve', row) && proposer !== actor.userId
    return isYours || coversDelegation(actor, 'lineup.propose', row) ? [toDecide(row, isYours, actor)] : []
  })
}

function findProposed(tx: Read, actor: Actor) {
  const [proposes, decides] = [extentOf(actor, 'lineup.propose'), extentOf(actor, 'lineup.approve')]
  return tx.delegation.findMany({
    where: {
      OR: [
        { governmentId: { in: [...new Set([...proposes.governments, ...decides.governments])] } },
        { id: { in: proposes.delegations } },
      ],
      state: 'proposed',
      seats: { gt: 0 },
      cohort: { state: 'selecting' },
    },
    select: {
      id: true,
      governmentId: true,
      since: true,
      leavesOn: true,
      cohort: { select: { id: true, titleId: true, titleEn: true } },
      lineUps: { where: { state: 'proposed' }, select: { proposedById: true } },
    },
  })
}
type Proposed = Awaited<ReturnType<typeof findProposed>>[number]

const toDecide = ({ id, cohort, leavesOn, since }: Proposed, isYours: boolean, { zone }: Actor): WaitingItem => ({
  id: `approvals.decide:${id}`,
  cohortId: cohort.id,
  turn: isYours ? 'yours' : 'others',
  what: sentence(isYours ? 'approvals.waitApprove' : 'approvals.waitDecision'),
  holder: isYours ? undefined : sentence('approvals.waitHolder'),
  about: { id: cohort.titleId, en: cohort.titleEn },
  href: `/cohorts/${cohort.id}/approval`,
  verb: 'approvals.open',
  since,
  due: lastDayFor('decide', leavesOn && dayFromColumn(leavesOn), { since, zone }),
  blocks: isYours,
})
