'use server'
import { type Actor, covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { yearOf } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findPaste, judgeRows } from './paste'
import { readColumns } from './paste-columns'
import { pasteColumns, pastedText, pasteMending } from './paste-schema'
import { pasteLimit, readSheet } from './paste-sheet'
import { mendRows } from './paste-staged'
import { applyPeople } from './paste-work'
import { listAgencies } from './queries'

const ofOwnGovernment = (actor: Actor, { governmentId }: { governmentId: string }) =>
  covers(actor, 'person.edit', { governmentId }) ? null : ('shell.notAllowed' as const)
const pageOf = (pasteId: string) => `/people/paste?paste=${pasteId}`

/** Keeps the pasted rows for the preview, and what their headings say of the columns. */
export const pastePeople = defineAction({
  permission: 'person.edit',
  name: 'person.paste',
  input: pastedText,
  load: async (_tx, { governmentId }) => (governmentId ? { governmentId } : null),
  can: (actor, subject) => ofOwnGovernment(actor, subject),
  run: async ({ tx, actor, input, subject: { governmentId }, today }) => {
    const { headings, columns, rows } = readColumns(readSheet(input.rows), yearOf(today) - 1)
    if (rows.length === 0) refuse('people.pasteNone', 'rows')
    if (rows.length > pasteLimit) refuse(sentence('people.pasteTooMany', { most: pasteLimit, n: rows.length }), 'rows')
    const { id } = await tx.peoplePaste.create({
      data: { governmentId, byId: actor.userId, rows, headings, columns: columns.map((field) => field ?? '') },
      select: { id: true },
    })
    return { subject: { kind: 'paste', id }, governmentId, after: { rows: rows.length }, next: pageOf(id) }
  },
})

/** Reads the staged rows again: with other columns, or another agency for the rows that name none. */
export const arrangePaste = defineAction({
  permission: 'person.edit',
  name: 'person.arrange-paste',
  input: pasteColumns,
  load: async (tx, actor, { pasteId, agencyId }, { today }) => {
    const paste = await findPaste(tx, actor, pasteId, today)
    const agencies = agencyId ? await listAgencies(tx, actor, 'person.edit') : []
    return paste && (!agencyId || agencies.some(({ id }) => id === agencyId)) ? paste : null
  },
  can: (actor, subject) => ofOwnGovernment(actor, subject),
  run: async ({ tx, input: { columns, agencyId, version }, subject: { id, governmentId, staged } }) => {
    const twice = columns.findIndex((field, n) => field !== '' && columns.indexOf(field) !== n)
    if (twice >= 0) refuse('people.pasteColumnTwice', `columns[${twice}]`)
    const { count } = await tx.peoplePaste.updateMany({
      where: { id, appliedAt: null, version },
      data: { columns, agencyId: agencyId || null, version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    return { subject: { kind: 'paste', id }, governmentId, after: { rows: staged.length }, next: pageOf(id) }
  },
})

/** Takes what was mended, and puts in every row that is good by now: a known NIP is updated. What is not, stays. */
export const applyPaste = defineAction({
  permission: 'person.edit',
  name: 'person.import',
  input: pasteMending,
  load: (tx, actor, { pasteId }, { today }) => findPaste(tx, actor, pasteId, today),
  can: (actor, subject) => ofOwnGovernment(actor, subject),
  run: async ({ tx, input, subject: paste, now }) => {
    const staged = mendRows(paste.staged, paste.columns, input)
    const ready = input.intent === 'check' ? [] : judgeRows(paste, staged).filter(({ person }) => person !== null)
    const listed = ready.map(({ person, derived }) => ({ person: person!, derived }))
    const { added, updated, taken } = await applyPeople(tx, paste.governmentId, listed)
    const gone = new Set(ready.filter(({ person }) => !taken.has(person!.nip!)).map(({ n }) => n))
    const nipOf = new Map(ready.map(({ n, person }) => [n, person!.nip!]))
    const left = staged
      .filter(({ n }) => !gone.has(n))
      .map((row) => (nipOf.has(row.n) ? { ...row, takenNip: nipOf.get(row.n)! } : row))
    const { count } = await tx.peoplePaste.updateMany({
      where: { id: paste.id, appliedAt: null, version: input.version },
      data: { rows: left, appliedAt: left.length === 0 ? now : null, version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    const warned = ready.filter(({ n, notes }) => gone.has(n) && notes.length > 0).length
    return {
      subject: { kind: 'paste', id: paste.id },
      governmentId: paste.governmentId,
      after: { rows: gone.size, updated, added, left: left.length, warned },
      next: left.length === 0 ? '/people' : pageOf(paste.id),
      ...(gone.size > 0 && { notice: sentence('people.pasteApplied', { n: gone.size, left: left.length, warned }) }),
    }
  },
})
