import 'server-only'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { newKey } from '@/lib/platform/ids'
import type { Entry } from './composition'

type Owner = { id: string; cohortId: string; governmentId: string }
type Maker = { userId: string; name: string }

/** A new draft beside those that are there. */
export async function createDraft(
  tx: Write,
  delegation: Owner,
  maker: Maker,
  draft: { number: number; entries: readonly Entry[]; letter?: { number: string; day: Day } | null; now: Date },
) {
  const id = newKey()
  await tx.lineUp.create({
    data: {
      id,
      delegationId: delegation.id,
      governmentId: delegation.governmentId,
      cohortId: delegation.cohortId,
      number: draft.number,
      since: draft.now,
      name: draftName(draft.number),
      createdById: maker.userId,
      createdByName: maker.name,
      letterNumber: draft.letter?.number ?? null,
      letterDate: draft.letter ? columnFromDay(draft.letter.day) : null,
    },
    select: { id: true },
  })
  await insertEntries(tx, { id, governmentId: delegation.governmentId }, draft.entries)
  return id
}

/** A, B, C … Z, then numbers. */
const draftName = (number: number) => (number <= 26 ? String.fromCharCode(64 + number) : String(number))

/** Writes the places of a draft as one set, under its version. */
export async function replaceEntries(
  tx: Write,
  lineUp: { id: string; version: number; governmentId: string },
  entries: readonly Entry[],
  letter?: { number: string; day: Day },
) {
  const { count } = await tx.lineUp.updateMany({
    where: { id: lineUp.id, version: lineUp.version, state: 'draft' },
    data: {
      version: { increment: 1 },
      ...(letter ? { letterNumber: letter.number, letterDate: columnFromDay(letter.day) } : {}),
    },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
  await tx.lineUpEntry.deleteMany({ where: { lineUpId: lineUp.id } })
  await insertEntries(tx, lineUp, entries)
}

async function insertEntries(tx: Write, lineUp: { id: string; governmentId: string }, entries: readonly Entry[]) {
  await tx.lineUpEntry.createMany({
    data: entries.map(({ agencyId: _, ...entry }) => ({
      ...entry,
      lineUpId: lineUp.id,
      governmentId: lineUp.governmentId,
    })),
  })
}
