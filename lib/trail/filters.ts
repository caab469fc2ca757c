import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { asLetters, whoIsNamed } from '@/lib/people/named'
import { addDays, instantOf, toWallTime } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { nounsOf, type TrailKind } from './kinds'
import type { TrailFilters } from './schema'
import { actionsSaying } from './words-asked'

type Where = Prisma.AuditEventWhereInput
/** Whoever means more people than these types more of the name. */
const mostPeople = 100

/** What the filters leave, of one's own trail. */
export async function filtered(tx: Read, actor: Actor, filters: TrailFilters): Promise<Where> {
  const { q, person, kind, by } = filters
  return {
    AND: [
      ofKind(kind),
      by ? { actorId: by } : {},
      between(actor, filters),
      person ? await about(tx, person) : {},
      q ? await saying(tx, actor, q) : {},
    ],
  }
}

function ofKind(kind: TrailKind | undefined): Where {
  if (!kind) return {}
  if (kind === 'denied') return { outcome: 'denied' }
  if (kind === 'files') return { action: { endsWith: '.download' } }
  return { OR: nounsOf[kind].map((noun) => ({ action: { startsWith: `${noun}.` } })) }
}

/** Days as whoever reads counts them, both included. */
function between({ zone }: Actor, { from, until }: TrailFilters): Where {
  const midnight = toWallTime('00:00')
  return {
    domainAt: {
      ...(from ? { gte: instantOf(from, midnight, zone) } : {}),
      ...(until ? { lt: instantOf(addDays(until, 1), midnight, zone) } : {}),
    },
  }
}

/** Rows that say it: in the words of what was done, in the reason, by who acted, or by what they are about. */
async function saying(tx: Read, actor: Actor, q: string): Promise<Where> {
  const { governments } = extentOf(actor, 'trail.see')
  const contains = { contains: asLetters(q), mode: 'insensitive' } as const
  const within: Prisma.PersonWhereInput = { governmentId: { in: governments } }
  const named = await whoIsNamed(q, (one) =>
    tx.person.findFirst({ where: { AND: [within, one] }, select: { id: true } }),
  )
  const people = await tx.person.findMany({
    where: { AND: [within, named.where] },
    select: { id: true },
    take: mostPeople,
  })
  const called = {
    where: { governmentId: { in: governments }, name: contains },
    select: { id: true },
    take: mostPeople,
  }
  const things = [...(await tx.agency.findMany(called)), ...(await tx.user.findMany(called))]
  return {
    OR: [
      { action: { in: actionsSaying(q) } },
      { reason: contains },
      { actorName: contains },
      { subjectId: { in: things.map(({ id }) => id) } },
      await about(
        tx,
        people.map(({ id }) => id),
      ),
    ],
  }
}

/** Rows about people: themselves, their nominations, their places in a delegation and their accounts. */
async function about(tx: Read, people: readonly string[]): Promise<Where> {
  const of = { where: { personId: { in: [...people] } }, select: { id: true } }
  const nominations = (await tx.nomination.findMany(of)).map(({ id }) => id)
  const subjects = [...(await tx.participant.findMany(of)), ...(await tx.user.findMany(of))].map(({ id }) => id)
  return {
    OR: [
      { subjectId: { in: [...people, ...nominations, ...subjects] } },
      { nominationId: { in: nominations } },
      ...people.slice(0, 20).map((id): Where => ({ after: { path: ['personId'], equals: id } })),
    ],
  }
}
