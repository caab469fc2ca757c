import 'server-only'
import { type Actor, covers } from '@/lib/access/actor'
import { mostPapers } from '@/lib/documents/paper-rules'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { sentence } from '@/lib/i18n/sentence'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { PlacedFile } from '@/lib/platform/doors/upload'
import type { OwnDelegation } from './queries'

/** The scanned letters with which a government hands in its own list, the newest last. */
export const listLetters = (tx: Read, delegationId: string) =>
  tx.document.findMany({
    where: { delegationId, kind: 'own_list_letter', removedAt: null },
    select: { id: true, fileName: true, mediaType: true, bytes: true, sha256: true, at: true },
    orderBy: { at: 'asc' },
    take: mostPapers,
  })
type Letter = Awaited<ReturnType<typeof listLetters>>[number]

/** Letters change only while the delegation prepares: what is proposed stands with its letter. */
export function letterRefusal(actor: Actor, { delegation }: OwnDelegation): MessageKey | null {
  if (!covers(actor, 'lineup.edit', { governmentId: delegation.governmentId, delegationId: delegation.id }))
    return 'shell.notAllowed'
  if (delegation.mode !== 'own_list') return 'lineups.notOwnList'
  return delegation.state === 'preparing' ? null : 'lineups.notPreparing'
}

export async function attachLetter(
  tx: Write,
  go: { actor: Actor; own: OwnDelegation; letters: readonly Letter[]; file: PlacedFile; now: Date },
) {
  const { actor, file, letters, now } = go
  const { cohort, delegation } = go.own
  if (letters.some((letter) => letter.sha256 === file.sha256)) return refuse('documents.already')
  if (letters.length >= mostPapers) return refuse('documents.tooMany')
  await holdPreparing(tx, go.own)
  const { name: fileName, mediaType, bytes, sha256, storedAs } = file
  const document = await tx.document.create({
    data: {
      governmentId: delegation.governmentId,
      kind: 'own_list_letter',
      delegationId: delegation.id,
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
      governmentId: delegation.governmentId,
      cohortId: cohort.id,
      after: { bytes, mediaType },
    },
    notice: sentence('documents.attachedNotice', { name: fileName }),
  }
}

/** Counts the delegation's version up while it still prepares, or ends the request: a proposal never passes a letter. */
export async function holdPreparing(tx: Write, { delegation: { id, version } }: OwnDelegation) {
  const held = await tx.delegation.updateMany({
    where: { id, version, state: 'preparing' },
    data: { version: { increment: 1 } },
  })
  if (held.count === 0) refuse('shell.changedMeanwhile')
}
