import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { OwnDelegation } from '@/lib/delegations/queries'
import { mostPapers } from '@/lib/documents/paper-rules'
import { attachDocument } from '@/lib/documents/work'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { PlacedFile } from '@/lib/platform/doors/upload'

/** The scanned letters with which a government hands in its own list, the newest last. */
export const listLetters = (tx: Read, delegationId: string) =>
  tx.document.findMany({
    where: { delegationId, removedAt: null },
    select: { id: true, fileName: true, mediaType: true, bytes: true, sha256: true, at: true },
    orderBy: { at: 'asc' },
    take: mostPapers,
  })
type Letter = Awaited<ReturnType<typeof listLetters>>[number]

/** Letters change only while the delegation prepares: what is proposed stands with its letter. */
export function letterRefusal({ delegation }: OwnDelegation): MessageKey | null {
  if (delegation.mode !== 'own_list') return 'lineups.notOwnList'
  return delegation.state === 'preparing' ? null : 'lineups.notPreparing'
}

/** Writes the row of a letter. The delegation holds still meanwhile, so that no proposal passes it. */
export const attachLetter = (
  tx: Write,
  go: { actor: Actor; own: OwnDelegation; letters: readonly Letter[]; file: PlacedFile; now: Date },
) => {
  const { own, letters, ...rest } = go
  const { id: delegationId, governmentId } = own.delegation
  return attachDocument(tx, {
    ...rest,
    owner: { kind: 'own_list_letter', delegationId, governmentId, cohortId: own.cohort.id },
    among: letters,
    hold: () => holdPreparing(tx, own),
  })
}

/** Counts the delegation's version up while it still prepares, or ends the request: a proposal never passes a letter. */
export async function holdPreparing(tx: Write, { delegation: { id, version } }: OwnDelegation) {
  const held = await tx.delegation.updateMany({
    where: { id, version, state: 'preparing' },
    data: { version: { increment: 1 } },
  })
  if (held.count === 0) refuse('shell.changedMeanwhile')
}
