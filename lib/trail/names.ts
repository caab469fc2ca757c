import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import type { TrailRow } from './queries'
import { isId } from './values'

type Noun = 'user' | 'grant' | 'agency' | 'person' | 'partner' | 'programme' | 'theme'
type Named = { id: string; name: string }

/** Which noun a field of a row holds the id of. */
const nounOfField: Record<string, Noun> = {
  userId: 'user',
  agencyId: 'agency',
  parentId: 'agency',
  personId: 'person',
  partnerId: 'partner',
}

/** How the things of one noun are called, among those of the governments whose trail is read. */
const readers: Record<Noun, (tx: Read, ids: string[], governments: string[]) => Promise<Named[]>> = {
  user: (tx, ids, governments) => tx.user.findMany({ where: within(ids, governments), select: named }),
  grant: async (tx, ids, governments) => {
    const where = { id: { in: ids }, user: { governmentId: { in: governments } } }
    const rows = await tx.grant.findMany({ where, select: { id: true, user: { select: { name: true } } } })
    return rows.map(({ id, user }) => ({ id, name: user.name }))
  },
  agency: (tx, ids, governments) => tx.agency.findMany({ where: within(ids, governments), select: named }),
  person: async (tx, ids, governments) => {
    const select = { id: true, titleFront: true, name: true, titleBack: true }
    const rows = await tx.person.findMany({ where: within(ids, governments), select })
    return rows.map((row) => ({ id: row.id, name: writeName(row) }))
  },
  partner: (tx, ids, governments) => tx.partner.findMany({ where: within(ids, governments), select: named }),
  programme: (tx, ids, governments) => tx.programme.findMany({ where: within(ids, governments), select: named }),
  theme: async (tx, ids, governments) => {
    const rows = await tx.theme.findMany({ where: within(ids, governments), select: { id: true, titleId: true } })
    return rows.map(({ id, titleId }) => ({ id, name: titleId }))
  },
}
const named = { id: true, name: true } as const
const within = (ids: string[], governments: string[]) => ({ id: { in: ids }, governmentId: { in: governments } })

/** The names of what the rows are about and lead to, by id; one query for each noun that occurs. */
export async function nameSubjects(tx: Read, actor: Actor, rows: readonly TrailRow[]) {
  const governments = extentOf(actor, 'trail.see').governments
  const names = new Map<string, string>()
  for (const [noun, ids] of idsByNoun(rows))
    for (const { id, name } of await readers[noun](tx, [...ids], governments)) names.set(id, name)
  return names
}

function idsByNoun(rows: readonly TrailRow[]) {
  const found = new Map<Noun, Set<string>>()
  const add = (noun: Noun | undefined, id: unknown) => {
    if (noun && noun in readers && isId(id)) found.set(noun, (found.get(noun) ?? new Set()).add(id))
  }
  for (const { subjectKind, subjectId, before, after } of rows) {
    add(subjectKind as Noun, subjectId)
    for (const side of [before, after])
      for (const [field, value] of Object.entries(Object(side))) add(nounOfField[field], value)
  }
  return found
}
