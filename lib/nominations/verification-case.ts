import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { factsOf, findNomination } from './queries'
import { verifiedBy } from './verification-queue'
import { judgePerson } from './work'

/** A nomination that was submitted once, with the verdicts on the facts as they stand now; null when not the actor's. */
export async function findVerification(tx: Read, actor: Actor, nominationId: string, go: { now: Date; today: Day }) {
  const found = await tx.nomination.findFirst({
    where: { AND: [{ id: nominationId, submittedAt: { not: null } }, verifiedBy(actor)] },
    select: { id: true },
  })
  const nomination = found && (await findNomination(tx, actor, nominationId))
  const cohort = nomination && (await findCohort(tx, actor, nomination.cohortId, go.today))
  const judged = nomination && cohort && (await judgePerson(tx, cohort, nomination.personId))
  return nomination && cohort && judged ? { nomination, cohort, judged, facts: factsOf(nomination, go) } : null
}
export type VerificationCase = NonNullable<Awaited<ReturnType<typeof findVerification>>>
