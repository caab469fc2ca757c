import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type GrantedRole, grantedRoles } from '@/lib/access/permissions'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { holdsOn, visibleTo } from './queries'

/** How many accounts of the own government hold each role today, in the order of the roles; nobody is said too. */
export async function listHolders(tx: Read, actor: Actor, today: Day) {
  const rows = await tx.grant.findMany({
    where: {
      AND: [
        holdsOn(columnFromDay(today)),
        { confirmedAt: { not: null }, standsInForId: null },
        { user: { ...visibleTo(actor), disabledAt: null } },
      ],
    },
    select: { role: true, userId: true },
    distinct: ['role', 'userId'],
  })
  const countOf = (role: GrantedRole) => rows.filter((row) => row.role === role).length
  return grantedRoles.map((role) => ({ role, count: countOf(role) }))
}
