'use server'
import { z } from 'zod'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findPaste } from './paste'
import { pasteLimit, readCells } from './paste-rows'
import { applyRow } from './paste-work'

/** Keeps the pasted rows for the preview. */
export const pastePeople = defineAction({
  permission: 'person.edit',
  name: 'person.paste',
  input: z.strictObject({ rows: z.string('people.pasteNone').max(100_000, 'shell.tooLong') }),
  load: async (_tx, { governmentId }) => (governmentId ? { governmentId } : null),
  can: (actor, { governmentId }) => (covers(actor, 'person.edit', { governmentId }) ? null : 'shell.notAllowed'),
  run: async ({ tx, actor, input, subject: { governmentId } }) => {
    const rows = readCells(input.rows)
    if (rows.length === 0) refuse('people.pasteNone', 'rows')
    if (rows.length > pasteLimit) refuse('people.pasteTooMany', 'rows')
    const { id } = await tx.peoplePaste.create({
      data: { governmentId, byId: actor.userId, rows },
      select: { id: true },
    })
    return {
      subject: { kind: 'paste', id },
      governmentId,
      after: { rows: rows.length },
      next: `/people/paste?paste=${id}`,
    }
  },
})

/** Applies the staged rows as one set: a known NIP is updated, another is added; one wrong row stops all. */
export const applyPaste = defineAction({
  permission: 'person.edit',
  name: 'person.import',
  input: z.strictObject({ pasteId: z.uuid() }),
  load: (tx, actor, { pasteId }, { today }) => findPaste(tx, actor, pasteId, today),
  can: (actor, { governmentId, rows }) => {
    if (!covers(actor, 'person.edit', { governmentId })) return 'shell.notAllowed'
    return rows.some(({ problems }) => problems.length > 0) ? 'people.pasteWrong' : null
  },
  run: async ({ tx, subject: { id, governmentId, rows }, now }) => {
    const taken = await tx.peoplePaste.updateMany({ where: { id, appliedAt: null }, data: { appliedAt: now } })
    if (taken.count !== 1) refuse('shell.changedMeanwhile')
    let updated = 0
    for (const { person } of rows) if (person?.nip) updated += await applyRow(tx, governmentId, person)
    return {
      subject: { kind: 'paste', id },
      governmentId,
      after: { rows: rows.length, updated, added: rows.length - updated },
      next: '/people',
      notice: sentence('people.pasteApplied', { n: rows.length }),
    }
  },
  constraints: { Person_nip_key: { reason: 'people.nipUsed' } },
})
