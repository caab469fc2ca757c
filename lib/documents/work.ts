import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { PlacedFile } from '@/lib/platform/doors/upload'
import type { StandingFile } from '@/lib/platform/files'
import type { PaperKind } from './paper-kinds'
import { mostPapers } from './paper-rules'

/** What a paper belongs to. */
type Owner = { governmentId: string; cohortId: string } & (
  | { kind: 'nomination_paper'; nominationId: string; paper: PaperKind }
  | { kind: 'own_list_letter'; delegationId: string }
)

/**
 * Writes the row of a paper beside those that its owner already has: none twice, and not too many. `hold` keeps the
 * owner in its state meanwhile, or ends the request.
 */
export async function attachDocument(
  tx: Write,
  go: {
    actor: Actor
    owner: Owner
    among: readonly { sha256: string }[]
    hold: () => Promise<void>
    file: PlacedFile
    now: Date
  },
) {
  const { actor, among, file, now } = go
  const { cohortId, ...owner } = go.owner
  if (among.some(({ sha256 }) => sha256 === file.sha256)) return refuse('documents.already')
  if (among.length >= mostPapers) return refuse('documents.tooMany')
  await go.hold()
  const { name: fileName, mediaType, bytes, sha256, storedAs } = file
  const document = await tx.document.create({
    data: { ...owner, fileName, mediaType, bytes, sha256, storedAs, byId: actor.userId, at: now },
    select: { id: true },
  })
  return {
    trail: {
      subject: { kind: 'document', id: document.id },
      governmentId: owner.governmentId,
      cohortId,
      ...(owner.kind === 'nomination_paper' ? { nominationId: owner.nominationId } : {}),
      after: { bytes, mediaType },
    },
    notice: sentence('documents.attachedNotice', { name: fileName }),
  }
}

/** Of the files that stand in the folder: those that no row knows (a day old or more), and of the rows what is not there. */
export async function compareFiles(tx: Write, standing: readonly StandingFile[]) {
  const rows = await tx.$queryRaw<{ compared: Compared }[]>`
    select compare_files(${JSON.stringify(standing)}::jsonb) as compared`
  return rows[0]!.compared
}
type Compared = { rows: number; unknown: string[]; missing: { storedAs: string; bytes: number }[] }
