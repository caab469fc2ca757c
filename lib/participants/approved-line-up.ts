import 'server-only'
import { daysAwayOf } from '@/lib/delegations/days-away'
import type { OwnDelegation } from '@/lib/delegations/queries'
import { entrySelect, readEntry } from '@/lib/lineups/entry-queries'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { judgeReserves, type ReserveRow } from './reserves'

type Decree = { number: string; day: Day | null; signer: string }
export type ApprovedLineUp = { reserves: ReserveRow[]; decree: Decree | null }

/** What the approved line-up of a delegation leaves for later: its reserves, and the formal decision once recorded. */
export async function findApprovedLineUp(tx: Read, { cohort, delegation }: OwnDelegation): Promise<ApprovedLineUp> {
  const onNameList = { where: { delegationId: delegation.id }, select: { id: true }, take: 1 }
  const row = await tx.lineUp.findFirst({
    where: { delegationId: delegation.id, state: 'approved' },
    select: {
      entries: {
        where: { kind: 'reserve' },
        select: { ...entrySelect, person: { select: { ...entrySelect.person.select, participations: onNameList } } },
      },
      approvals: {
        where: { decision: 'approved' },
        select: { decreeNumber: true, decreeDate: true, decreeSigner: true },
      },
    },
  })
  const reserves = (row?.entries ?? []).map(({ person: { participations, ...person }, ...entry }) => ({
    ...readEntry({ ...entry, person }),
    isNamed: participations.length > 0,
  }))
  return { reserves: judgeReserves(reserves, daysAwayOf(delegation, cohort)), decree: decreeOf(row?.approvals[0]) }
}

type ApprovalRow = { decreeNumber: string | null; decreeDate: Date | null; decreeSigner: string | null }
const decreeOf = (approval: ApprovalRow | undefined): Decree | null =>
  approval?.decreeNumber
    ? {
        number: approval.decreeNumber,
        day: approval.decreeDate && dayFromColumn(approval.decreeDate),
        signer: approval.decreeSigner ?? '',
      }
    : null
