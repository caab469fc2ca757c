import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { findActivation } from '@/lib/accounts/work'
import { listAgencies } from '@/lib/organisation/queries'
import { agencyFinder } from '@/lib/people/paste-agencies'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { findShownClock } from '@/lib/platform/shown-clock'
import { linkOf } from './link'
import type { AccountField } from './paste-columns'
import { judgeAccounts, type StagedAccount } from './paste-rows'

/** What this actor has pasted and not yet thrown away, each row judged against the accounts and agencies of today. */
export async function findAccountPaste(tx: Read, actor: Actor, pasteId: string, today: Day) {
  const { governments } = extentOf(actor, 'user.edit')
  const paste = await tx.accountPaste.findFirst({
    where: { id: pasteId, byId: actor.userId, governmentId: { in: governments } },
    select: {
      id: true,
      governmentId: true,
      rows: true,
      columns: true,
      activationIds: true,
      appliedAt: true,
      version: true,
    },
  })
  if (!paste) return null
  const government = await tx.government.findFirst({
    where: { id: paste.governmentId },
    select: { name: true, shortName: true },
  })
  const agencies = (await listAgencies(tx, actor)).filter(({ active }) => active)
  const finder = agencyFinder(agencies, government ? [government.name, government.shortName] : [])
  const staged = paste.rows as StagedAccount[]
  const columns = paste.columns as (AccountField | '')[]
  return {
    ...paste,
    staged,
    columns,
    judged: (rows = staged) => judgeAccounts(rows, columns, { agencies: finder, today }),
  }
}

/** The links that were made of a list and still work, to be handed over, by name. */
export async function listPastedLinks(tx: Read, actor: Actor, activationIds: readonly string[]) {
  const rows = await tx.activation.findMany({
    where: {
      id: { in: [...activationIds] },
      governmentId: { in: extentOf(actor, 'user.edit').governments },
      usedAt: null,
    },
    select: { id: true, expiresAt: true, user: { select: { id: true, name: true, post: true, email: true } } },
    orderBy: { user: { name: 'asc' } },
    take: 500,
  })
  const shown = await findShownClock(tx)
  const links = []
  for (const row of rows)
    if (await findActivation(tx, sha256(activationSecret(row.id))))
      links.push({ ...row, expiresAt: shown(row.expiresAt), href: linkOf(row.id) })
  return links
}
