import { beforeEach, expect, it } from 'vitest'
import { findOwnSessions } from '@/lib/accounts/own-sessions'
import { findOwnLinks } from '@/lib/accounts/work'
import { findLink } from '@/lib/grants/queries'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import { findInvitations } from '@/lib/participants/invitations'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { cohortId, setClock } from '../departures/release-day'
import { actAs, owner, send } from '../support/acting'

beforeEach(() => setClock('2024-06-28'))

/** The day that a page would print. */
const dayOf = (at: Date | null | undefined) => at?.toISOString().slice(0, 10)

it('a sheet, a link and a session are dated by the clock that the page shows, not by the machine’s', async () => {
  await actAs('staf@jambi.example')
  expect((await send(inviteParticipants, { cohortId })).to).not.toBeNull()
  const read = <T>(work: Parameters<typeof inRequest<T>>[1]) => inRequest('read', work)
  const sheets = await read((tx, { actor, today }) => findInvitations(tx as Read, actor!, cohortId, today))
  const open = sheets!.people.filter(({ status }) => status === 'open')
  expect(open.length).toBeGreaterThan(0)
  for (const { expiresAt } of open) expect(dayOf(expiresAt)).toBe('2024-07-12')
  const sessions = await read((tx, { actor }) => findOwnSessions(tx as Read, actor!.sessionId))
  expect(dayOf(sessions[0]!.createdAt)).toBe('2024-06-28')

  const { rows } = await owner.query(
    `insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById")
     select gen_random_uuid(), u.id, u."governmentId", 'reset', md5(u.id::text), now() + interval '1 day', a.id
     from "User" u, "User" a where u.email = 'hr@jambi.example' and a.email = 'admin@jambi.example' returning id`,
  )
  await actAs('admin@jambi.example')
  const link = await read((tx, { actor }) => findLink(tx as Read, actor!, rows[0].id))
  expect(dayOf(link!.expiresAt)).toBe('2024-06-29')
  await actAs('hr@jambi.example')
  const [own] = await read((tx) => findOwnLinks(tx))
  expect(dayOf(own!.madeAt)).toBe('2024-06-28')
})
