import 'server-only'
import { columnFromDay } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { needsAgency } from './roles'
import type { PastedAccount } from './schema'
import { inviteMany } from './work'

export type MadeAccount = { userId: string; grantId: string; waits: boolean; account: PastedAccount }

/**
 * Makes accounts with their first roles and their links, as sets. An address that anybody has already, in whichever
 * government, is left out: whose it is, nobody is told.
 */
export async function makeAccounts(
  tx: Write,
  accounts: readonly PastedAccount[],
  by: { governmentId: string; createdById: string; now: Date },
): Promise<{ made: MadeAccount[]; activationIds: string[] }> {
  const { governmentId, createdById, now } = by
  const users = await tx.user.createManyAndReturn({
    data: accounts.map(({ name, post, email }) => ({ name, post, email, governmentId, createdAt: now })),
    skipDuplicates: true,
    select: { id: true, email: true },
  })
  const accountOf = new Map(accounts.map((account) => [account.email, account]))
  const grants = await tx.grant.createManyAndReturn({
    data: users.map(({ id, email }) => {
      const { role, agencyId, endsOn } = accountOf.get(email!)!
      const overAgency = needsAgency(role)
      const place = { scope: overAgency ? 'agency' : 'government', agencyId: overAgency ? agencyId : null } as const
      return {
        userId: id,
        role,
        governmentId,
        ...place,
        endsOn: endsOn && columnFromDay(endsOn),
        createdById,
        createdAt: now,
      }
    }),
    select: { id: true, userId: true, confirmedAt: true },
  })
  const activationIds = await inviteMany(
    tx,
    users.map(({ id }) => id),
    { governmentId, createdById },
  )
  const made = users.map(({ id, email }) => {
    const grant = grants.find(({ userId }) => userId === id)!
    return { userId: id, grantId: grant.id, waits: grant.confirmedAt === null, account: accountOf.get(email!)! }
  })
  return { made, activationIds }
}
