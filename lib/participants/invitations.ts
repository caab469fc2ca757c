import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { linkOf } from '@/lib/grants/link'
import { holdsStill } from '@/lib/grants/queries'
import { writeName } from '@/lib/people/names'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { findShownClock } from '@/lib/platform/shown-clock'
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
  /** By the clock of the page. */
  expiresAt: Date | null
}

/** The participants of the own delegation with their accounts and the links that wait to be used. */
export async function findInvitations(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const own = await findOwnDelegation(tx, actor, cohortId, 'participant.invite', today)
  if (!own) return null
  const rows = await listGoing(tx, own.delegation.id)
  const users = await listAccounts(
    tx,
    rows.map(({ personId }) => personId),
  )
  const shown = await findShownClock(tx)
  const people: InvitedParticipant[] = []
  for (const row of rows)
    people.push(await toInvited(tx, row, users.find((one) => one.personId === row.personId) ?? null, shown))
  return { ...own, people }
}

const listGoing = (tx: Read, delegationId: string) =>
  tx.participant.findMany({
    where: { delegationId, state: { in: [...goingStates] } },
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

const listAccounts = (tx: Read, personIds: string[]) =>
  tx.user.findMany({
    // Joined, it would read whole rows of links, whose tokens the web's role may not see.
    relationLoadStrategy: 'query',
    where: { personId: { in: personIds } },
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

type Going = Awaited<ReturnType<typeof listGoing>>[number]
type Account = Awaited<ReturnType<typeof listAccounts>>[number]

async function toInvited(
  tx: Read,
  { id, personId, person, ...row }: Going,
  user: Account | null,
  shown: (real: Date) => Date,
): Promise<InvitedParticipant> {
  const last = user?.activations[0] ?? null
  // The link of an account with an office role opens that role: its administrator hands it out, nobody else.
  const isOffice = user !== null && user.grants.length > 0
  const isWaiting = !isOffice && last !== null && last.usedAt === null
  const holds = isWaiting && (await holdsStill(tx, last.id))
  return {
    participantId: id,
    personId,
    fullName: writeName(row),
    post: row.post,
    agencyName: row.agencyName,
    email: user?.email ?? person.email,
    user: user && { id: user.id, email: user.email },
    status: !user ? 'none' : holds ? 'open' : isWaiting ? 'expired' : 'done',
    link: holds ? linkOf(last.id) : null,
    expiresAt: holds ? shown(last.expiresAt) : null,
  }
}
