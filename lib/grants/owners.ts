import 'server-only'
import { foldName, writeName } from '@/lib/people/names'
import { looksLikeNip, stripNip } from '@/lib/people/nip'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { mostFound } from './search'

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
  const looked = looksLikeNip(typed)
    ? { nip: { startsWith: stripNip(typed) } }
    : { nameFold: { contains: foldName(typed) } }
  const rows = await tx.person.findMany({
    where: { governmentId, active: true, ...looked },
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
