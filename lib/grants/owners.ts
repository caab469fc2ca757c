import 'server-only'
import { readSearch } from '@/lib/people/name-search'
import { whoIsNamed, withNumber } from '@/lib/people/named'
import { writeName } from '@/lib/people/names'
import { mostFound } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** What an administrator sees of a person of the register: who it is, and nothing of their papers or numbers. */
export const ownerSelect = {
  id: true,
  titleFront: true,
  name: true,
  titleBack: true,
  post: true,
  agency: { select: { shortName: true } },
} satisfies Prisma.PersonSelect

/** The active people of a register with this name or number, one more than may be shown. */
export async function findOwnerIds(tx: Read, governmentId: string, typed: string): Promise<string[]> {
  const scope = { governmentId, active: true }
  const looked = readSearch(typed).digits
    ? withNumber(typed)
    : (
        await whoIsNamed(typed, (named) =>
          tx.person.findFirst({ where: { AND: [scope, named] }, select: { id: true } }),
        )
      ).where
  const rows = await tx.person.findMany({
    where: { AND: [scope, looked] },
    select: { id: true },
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: mostFound + 1,
  })
  return rows.map(({ id }) => id)
}

export type Owner = { id: string; fullName: string; post: string; agency: string; hasAccount: boolean }

/** Those whom a search found, by name, each with whether an account is theirs already. */
export async function listOwners(tx: Read, governmentId: string, ids: readonly string[]): Promise<Owner[]> {
  const rows = await tx.person.findMany({
    where: { governmentId, active: true, id: { in: [...ids] } },
    select: { ...ownerSelect, user: { select: { id: true } } },
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: mostFound,
  })
  return rows.map((row) => ({
    id: row.id,
    fullName: writeName(row),
    post: row.post,
    agency: row.agency.shortName,
    hasAccount: row.user !== null,
  }))
}
