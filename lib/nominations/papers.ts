import 'server-only'
import { type Actor, covers, extentOf } from '@/lib/access/actor'
import { mostPapers } from '@/lib/documents/paper-rules'
import { sentence } from '@/lib/i18n/sentence'
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
  if (nomination.personId === actor.personId) return 'nominations.notOneself'
  return ['draft', 'returned'].includes(nomination.state) ? null : 'shell.wrongState'
}

/** Writes the row of a paper. The nomination's version holds still meanwhile, so that no submit passes it. */
export async function attachPaper(
  tx: Write,
  go: { actor: Actor; nomination: NominationDetail; file: PlacedFile; now: Date },
) {
  const { actor, nomination, file, now } = go
  if (nomination.documents.some((paper) => paper.sha256 === file.sha256)) return refuse('documents.already')
  if (nomination.documents.length >= mostPapers) return refuse('documents.tooMany')
  await touchNomination(tx, nomination)
  const { name: fileName, mediaType, bytes, sha256, storedAs } = file
  const document = await tx.document.create({
    data: {
      governmentId: nomination.governmentId,
      kind: 'nomination_paper',
      nominationId: nomination.id,
      fileName,
      mediaType,
      bytes,
      sha256,
      storedAs,
      byId: actor.userId,
      at: now,
    },
    select: { id: true },
  })
  return {
    trail: {
      subject: { kind: 'document', id: document.id },
      governmentId: nomination.governmentId,
      cohortId: nomination.cohortId,
      nominationId: nomination.id,
      after: { bytes, mediaType },
    },
    notice: sentence('documents.attachedNotice', { name: fileName }),
  }
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
