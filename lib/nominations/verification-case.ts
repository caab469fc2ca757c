import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { factsOf, findNomination, verificationSelect } from './queries'
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
  if (!nomination || !cohort || !judged) return null
  const earlier = await listEarlierDecisions(tx, nomination)
  return { nomination, cohort, judged, earlier, facts: factsOf(nomination, go) }
}
export type VerificationCase = NonNullable<Awaited<ReturnType<typeof findVerification>>>

/** What verifiers decided on other nominations of the same person in the same cohort, the newest first: it stands. */
const listEarlierDecisions = (
  tx: Read,
  { id, cohortId, personId }: { id: string; cohortId: string; personId: string },
) =>
  tx.verification.findMany({
    where: { nomination: { cohortId, personId, id: { not: id } } },
    select: verificationSelect,
    orderBy: { at: 'desc' },
  })
