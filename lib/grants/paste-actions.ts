'use server'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { readSheet } from '@/lib/people/paste-sheet'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { tellGiven } from './giving'
import { isMailSet } from './link'
import { findAccountPaste } from './paste'
import { readAccountColumns } from './paste-columns'
import { mendAccounts } from './paste-rows'
import { accountMending, accountsAtOnce, pastedAccounts } from './paste-schema'
import { makeAccounts } from './paste-work'

const pageOf = (pasteId: string) => `/administration/users/paste?paste=${pasteId}`

/** Keeps the pasted rows, to be looked at row by row before any becomes an account. */
export const pasteAccounts = defineAction({
  permission: 'user.edit',
  name: 'user.paste',
  input: pastedAccounts,
  load: async (_tx, actor) => extentOf(actor, 'user.edit').governments[0] ?? null,
  can: () => null,
  run: async ({ tx, actor, input, subject: governmentId }) => {
    const { columns, rows } = readAccountColumns(readSheet(input.rows))
    if (rows.length === 0) refuse('people.pasteNone', 'rows')
    if (rows.length > accountsAtOnce)
      refuse(sentence('people.pasteTooMany', { most: accountsAtOnce, n: rows.length }), 'rows')
    const { id } = await tx.accountPaste.create({
      data: { governmentId, byId: actor.userId, rows, columns },
      select: { id: true },
    })
    return { subject: { kind: 'paste', id }, governmentId, after: { rows: rows.length }, next: pageOf(id) }
  },
})

/** Takes what was mended, and makes an account of every row that is good by now. What is not, stays. */
export const applyAccounts = defineAction({
  permission: 'user.edit',
  name: 'user.import',
  input: accountMending,
  load: (tx, actor, { pasteId }, { today }) => findAccountPaste(tx, actor, pasteId, today),
  can: (_actor, paste) => (paste.appliedAt ? 'shell.changedMeanwhile' : null),
  run: async ({ tx, actor, input, subject: paste, now }) => {
    const { governmentId } = paste
    const byMail = input.by === 'mail' && isMailSet()
    const staged = mendAccounts(paste.staged, paste.columns, input.rows)
    const ready = input.intent === 'check' ? [] : paste.judged(staged).filter(({ account }) => account !== null)
    const accounts = ready.map(({ account }) => account!)
    const { made, activationIds } = await makeAccounts(tx, accounts, { governmentId, createdById: actor.userId, now })
    const emails = new Set(made.map(({ account }) => account.email))
    const emailOf = new Map(ready.map(({ n, account }) => [n, account!.email]))
    const left = staged
      .filter(({ n }) => !emails.has(emailOf.get(n) ?? ''))
      .map((row) => (emailOf.has(row.n) ? { ...row, takenEmail: emailOf.get(row.n)! } : row))
    const { count } = await tx.accountPaste.updateMany({
      where: { id: paste.id, appliedAt: null, version: input.version },
      data: {
        rows: left,
        activationIds: [...paste.activationIds, ...activationIds],
        appliedAt: left.length === 0 ? now : null,
        version: { increment: 1 },
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    const waits = made.filter((one) => one.waits).length
    return {
      subject: { kind: 'paste', id: paste.id },
      governmentId,
      after: { rows: made.length, left: left.length },
      next: pageOf(paste.id),
      ...(made.length > 0 && { notice: sentence('grants.pasteMade', { n: made.length, left: left.length, waits }) }),
      also: made.map(({ userId, grantId, waits, account }) => ({
        action: 'grant.give',
        ...tellGiven({ id: grantId, waits, isFirst: false }, { userId, governmentId, ...account }),
      })),
      ...(byMail && { tell: activationIds.map((activationId) => ({ activationId })) }),
    }
  },
})
