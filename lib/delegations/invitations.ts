import 'server-only'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { setSeats } from '@/lib/cohorts/seats'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { moveHosted } from '@/lib/platform/move'

/** Offers seats to a government that has no part in the cohort yet, or once more to one that declined. */
export async function inviteGovernment(
  tx: Write,
  cohort: Pick<CohortSummary, 'id' | 'hostId'>,
  { governmentId, seats }: { governmentId: string; seats: number },
  now: Date,
): Promise<{ id: string; government: string }> {
  const government = await tx.government.findUnique({ where: { id: governmentId }, select: { name: true } })
  if (!government) return refuse('cohorts.governmentMissing', 'governmentId')
  const where = { cohortId_governmentId: { cohortId: cohort.id, governmentId } }
  const known = await tx.delegation.findUnique({
    where,
    select: { id: true, state: true, seats: true, taken: true, version: true },
  })
  if (known) {
    if (known.state !== 'declined') return refuse('cohorts.governmentTwice', 'governmentId')
    if ((await moveHosted(tx, 'delegation', 'reinvite', cohort.id, known)) !== 1)
      return refuse('shell.changedMeanwhile')
    await setSeats(tx, { ...known, version: known.version + 1 }, seats)
    return { id: known.id, government: government.name }
  }
  const { id } = await tx.delegation.create({
    data: { cohortId: cohort.id, hostId: cohort.hostId, governmentId, seats, state: 'invited', since: now },
    select: { id: true },
  })
  return { id, government: government.name }
}
