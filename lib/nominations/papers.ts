import { isOneself } from '@/lib/access/standing-in'
import 'server-only'
import { type Actor, covers, extentOf } from '@/lib/access/actor'
import type { PaperKind } from '@/lib/documents/paper-kinds'
import { attachDocument } from '@/lib/documents/work'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { PlacedFile } from '@/lib/platform/doors/upload'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { type NominationDetail, visibleTo } from './queries'

/** The papers this actor may open: of nominations in reach, and letters of own lists for whoever sees line-ups. */
export function visiblePapers(actor: Actor): Prisma.DocumentWhereInput {
  return {
    OR: [
      { kind: 'nomination_paper', nomination: visibleTo(actor) },
      { kind: 'own_list_letter', governmentId: { in: extentOf(actor, 'lineup.see').governments } },
    ],
  }
}

/** Papers change only while the agency holds the ball: what was submitted is frozen with its papers. */
export function paperRefusal(actor: Actor, nomination: NominationDetail) {
  if (!covers(actor, 'nomination.write', nomination)) return 'shell.notAllowed'
  if (isOneself(actor, nomination.personId)) return 'nominations.notOneself'
  return ['draft', 'returned'].includes(nomination.state) ? null : 'shell.wrongState'
}

/** Writes the row of a paper. The nomination's version holds still meanwhile, so that no submit passes it. */
export const attachPaper = (
  tx: Write,
  go: { actor: Actor; nomination: NominationDetail; file: PlacedFile; paper: PaperKind; now: Date },
) => {
  const { nomination, paper, ...rest } = go
  const { id: nominationId, governmentId, cohortId, documents } = nomination
  return attachDocument(tx, {
    ...rest,
    owner: { kind: 'nomination_paper', paper, nominationId, governmentId, cohortId },
    among: documents,
    hold: () => touchNomination(tx, nomination),
  })
}

/** Counts the nomination's version up in the state in which it was read, or ends the request. */
export async function touchNomination(tx: Write, nomination: Pick<NominationDetail, 'id' | 'state' | 'version'>) {
  const { id, state, version } = nomination
  const touched = await tx.nomination.updateMany({
    where: { id, state, version },
    data: { version: { increment: 1 } },
  })
  if (touched.count === 0) refuse('shell.changedMeanwhile')
}
