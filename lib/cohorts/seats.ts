import 'server-only'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { sentence } from '@/lib/i18n/sentence'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { DelegationSummary } from './delegation-summary'
import { isOver } from './phase'
import type { CohortSummary } from './queries'

/** Sets the seats of a delegation; refuses, naming the people, below the seats that are taken. */
export async function setSeats(
  tx: Write,
  delegation: Pick<DelegationSummary, 'id' | 'seats' | 'taken' | 'version'>,
  seats: number,
  field = 'seats',
) {
  if (seats === delegation.seats) return
  if (seats < delegation.taken) {
    const names = await listSeated(tx, delegation.id)
    refuse(sentence('cohorts.seatsBelowTaken', { taken: delegation.taken, names: { names } }), field)
  }
  const [row] = await tx.$queryRaw<{ rows: number }[]>`
    select set_delegation_seats(${delegation.id}::uuid, ${seats}::int, ${delegation.version}::int) as rows`
  if (row?.rows !== 1) refuse('shell.changedMeanwhile')
}

/** Names of those who hold a seat, for who wants to cut it: a shared name list, never more. */
async function listSeated(tx: Read, delegationId: string): Promise<string[]> {
  const rows = await tx.participant.findMany({
    where: { delegationId, state: { in: ['confirmed', 'departed', 'completed'] } },
    select: { name: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ name }) => name)
}

/** Why the seats of this delegation cannot change now, or null. */
export function seatsRefusal(
  { state }: CohortSummary,
  delegation: Pick<DelegationSummary, 'state'>,
): MessageKey | null {
  if (isOver(state)) return 'cohorts.notEditable'
  return ['declined', 'departed', 'completed'].includes(delegation.state) ? 'cohorts.delegationGone' : null
}
