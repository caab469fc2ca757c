import { isOneself } from '@/lib/access/standing-in'
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { attachDocument } from '@/lib/documents/work'
import { sentence } from '@/lib/i18n/sentence'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { PlacedFile } from '@/lib/platform/doors/upload'
import type { Draft } from './drafts'
import { touchNomination } from './papers'

/** The scan of a letter goes to drafts, and never to the own one. */
export function scanRefusal(actor: Actor, drafts: readonly Draft[]) {
  if (drafts.length === 0) return 'nominations.noDrafts'
  return drafts.some(({ person }) => isOneself(actor, person.id)) ? 'nominations.notOneself' : null
}

/**
 * One file, kept once, and a row of it at every draft that does not have it yet: each nomination is frozen with its own
 * papers, and can be parted from the letter without the others. No draft changes meanwhile.
 */
export async function attachScan(
  tx: Write,
  go: { actor: Actor; own: { governmentId: string }; cohort: { id: string }; drafts: readonly Draft[] } & {
    file: PlacedFile
    now: Date
  },
) {
  const { actor, own, cohort, file, now } = go
  const without = go.drafts.filter(({ documents }) => documents.every(({ sha256 }) => sha256 !== file.sha256))
  const rows = []
  for (const draft of without)
    rows.push(
      await attachDocument(tx, {
        ...{ actor, file, now, among: draft.documents },
        owner: {
          kind: 'nomination_paper',
          paper: 'cover_letter',
          nominationId: draft.id,
          governmentId: own.governmentId,
          cohortId: cohort.id,
        },
        hold: () => touchNomination(tx, { id: draft.id, state: 'draft', version: draft.version }),
      }),
    )
  const [first, ...rest] = rows
  if (!first) return refuse('documents.already')
  return {
    trail: first.trail,
    also: rest.map(({ trail }) => trail),
    notice: sentence('nominations.scanNotice', { name: file.name, n: rows.length }),
  }
}
