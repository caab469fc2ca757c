import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import type { TrailRow } from './queries'
import { isId } from './values'

type Noun = keyof typeof readers
type Named = { id: string; name: string }

/** Which noun a field of a row holds the id of. */
const nounOfField: Record<string, Noun> = {
  userId: 'user',
  agencyId: 'agency',
  parentId: 'agency',
  personId: 'person',
  partnerId: 'partner',
  programmeId: 'programme',
  themeId: 'theme',
  assessorId: 'user',
  headId: 'person',
  successorId: 'participant',
  participantId: 'participant',
  copiedFrom: 'cohort',
}

/** How the things of one noun are called, among those of the governments whose trail is read. */
const readers = {
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
  cohort: async (tx, ids) => {
    const rows = await tx.cohort.findMany({ where: { id: { in: ids } }, select: { id: true, titleId: true } })
    return rows.map(({ id, titleId }) => ({ id, name: titleId }))
  },
  delegation: async (tx, ids) => {
    const select = { id: true, government: { select: { shortName: true } } }
    const rows = await tx.delegation.findMany({ where: { id: { in: ids } }, select })
    return rows.map(({ id, government }) => ({ id, name: government.shortName }))
  },
  nomination: async (tx, ids, governments) => {
    const select = { id: true, person: { select: { titleFront: true, name: true, titleBack: true } } }
    const rows = await tx.nomination.findMany({ where: within(ids, governments), select })
    return rows.map(({ id, person }) => ({ id, name: writeName(person) }))
  },
  participant: async (tx, ids, governments) => {
    const select = { id: true, titleFront: true, name: true, titleBack: true }
    const rows = await tx.participant.findMany({ where: within(ids, governments), select })
    return rows.map((row) => ({ id: row.id, name: writeName(row) }))
  },
} satisfies Record<string, (tx: Read, ids: string[], governments: string[]) => Promise<Named[]>>
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
  const add = (noun: string | undefined, id: unknown) => {
    if (noun && noun in readers && isId(id)) found.set(noun as Noun, (found.get(noun as Noun) ?? new Set()).add(id))
  }
  for (const { subjectKind, subjectId, nominationId, before, after } of rows) {
    add(subjectKind, subjectId)
    add('nomination', nominationId)
    for (const [field, value] of [before, after].flatMap(fieldsWithin)) add(nounOfField[field], value)
  }
  return found
}

/** Each field of a side of a row, those inside of its lists too. */
function fieldsWithin(json: unknown): [field: string, value: unknown][] {
  if (Array.isArray(json)) return json.flatMap(fieldsWithin)
  if (json === null || typeof json !== 'object') return []
  return Object.entries(json).flatMap(
    ([field, value]) => [[field, value], ...fieldsWithin(value)] as [string, unknown][],
  )
}
