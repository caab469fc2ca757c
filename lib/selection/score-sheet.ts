import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { factsOfRule } from '@/lib/nominations/checked-facts'
import type { Snapshot } from '@/lib/nominations/snapshot'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { assignedTo } from './assessor-queries'
import { listCriteria } from './queries'

const detailSelect = {
  id: true,
  governmentId: true,
  cohortId: true,
  assessorId: true,
  conflictAt: true,
  conflictReason: true,
  submittedAt: true,
  version: true,
  scores: { select: { criterionId: true, value: true, reason: true, criterion: { select: { code: true } } } },
  nomination: {
    select: {
      id: true,
      delegationId: true,
      personId: true,
      nominatedById: true,
      state: true,
      receipt: true,
      motivation: true,
      snapshot: true,
      delegation: {
        select: {
          state: true,
          cohort: { select: { id: true, titleId: true, titleEn: true, state: true, blind: true, assessorsEach: true } },
        },
      },
    },
  },
} satisfies Prisma.AssignmentSelect
export type AssignmentDetail = Prisma.AssignmentGetPayload<{ select: typeof detailSelect }>

/** One of the own assignments for the doors that change it; null for everybody else's. */
export const findOwnAssignment = (tx: Read, actor: Actor, assignmentId: string): Promise<AssignmentDetail | null> =>
  tx.assignment.findFirst({ where: { AND: [{ id: assignmentId }, assignedTo(actor)] }, select: detailSelect })

/** A score sheet: what the assessor may read of the nomination, and the rubric. Blind: nothing that tells who it is. */
export async function findScoreSheet(tx: Read, actor: Actor, assignmentId: string) {
  const assignment = await findOwnAssignment(tx, actor, assignmentId)
  if (!assignment) return null
  const { nomination } = assignment
  const { cohort, state: delegationState } = nomination.delegation
  const snapshot = nomination.snapshot as Snapshot | null
  return {
    ...assignment,
    nomination: {
      id: nomination.id,
      personId: nomination.personId,
      nominatedById: nomination.nominatedById,
      receipt: nomination.receipt ?? 0,
      motivation: snapshot?.nomination.motivation ?? nomination.motivation,
    },
    cohort,
    place: { cohortState: cohort.state, delegationState, nominationState: nomination.state },
    who: cohort.blind || !snapshot ? null : toWho(snapshot),
    grade: snapshot?.person.grade ?? null,
    skp: snapshot ? factsOfRule('skp', snapshot.facts) : [],
    criteria: await listCriteria(tx, assignment.cohortId),
  }
}
export type ScoreSheet = NonNullable<Awaited<ReturnType<typeof findScoreSheet>>>

const toWho = ({ person }: Snapshot) => ({ name: writeName(person), post: person.post, agency: person.agency.name })
