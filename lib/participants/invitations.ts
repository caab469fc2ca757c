import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { linkOf } from '@/lib/grants/link'
import { holdsStill } from '@/lib/grants/queries'
import { writeName } from '@/lib/people/names'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { goingStates } from './lifecycle'

export type InvitedParticipant = {
  participantId: string
  personId: string
  fullName: string
  post: string
  agencyName: string
  email: string | null
  user: { id: string; email: string | null } | null
  /** none: no account. open: a sheet to hand over. expired: a link that nobody used. done: an account in use. */
  status: 'none' | 'open' | 'expired' | 'done'
  link: string | null
  expiresAt: Date | null
}

/** The participants of the own delegation with their accounts and the links that wait to be used. */
export async function findInvitations(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const own = await findOwnDelegation(tx, actor, cohortId, 'participant.invite', today)
  if (!own) return null
  const rows = await tx.participant.findMany({
    where: { delegationId: own.delegation.id, state: { in: [...goingStates] } },
    select: {
      id: true,
      personId: true,
      titleFront: true,
      name: true,
      titleBack: true,
      post: true,
      agencyName: true,
      person: { select: { email: true } },
    },
    orderBy: { position: 'asc' },
  })
  const users = await tx.user.findMany({
    // Joined, it would read whole rows of links, whose tokens the web's role may not see.
    relationLoadStrategy: 'query',
    where: { personId: { in: rows.map(({ personId }) => personId) } },
    select: {
      id: true,
      email: true,
      personId: true,
      grants: { where: { endedAt: null }, select: { id: true }, take: 1 },
      activations: {
        where: { kind: 'invitation' },
        select: { id: true, expiresAt: true, usedAt: true },
        orderBy: { createdAt: 'desc' },
        take: 1,
      },
    },
  })
  const people: InvitedParticipant[] = []
  for (const { id, personId, person, ...row } of rows) {
    const user = users.find((one) => one.personId === personId) ?? null
    const last = user?.activations[0] ?? null
    // The link of an account with an office role opens that role: its administrator hands it out, nobody else.
    const isOffice = user !== null && user.grants.length > 0
    const isWaiting = !isOffice && last !== null && last.usedAt === null
    const holds = isWaiting && (await holdsStill(tx, last.id))
    people.push({
      participantId: id,
      personId,
      fullName: writeName(row),
      post: row.post,
      agencyName: row.agencyName,
      email: user?.email ?? person.email,
      user: user && { id: user.id, email: user.email },
      status: !user ? 'none' : holds ? 'open' : isWaiting ? 'expired' : 'done',
      link: holds ? linkOf(last.id) : null,
      expiresAt: holds ? last.expiresAt : null,
    })
  }
  return { ...own, people }
}
