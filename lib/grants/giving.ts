import 'server-only'
import type { GrantedRole } from '@/lib/access/permissions'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { confirmed, needsAgency } from './roles'

type GrantDraft = { role: GrantedRole; agencyId: string | null; endsOn: Day | null }
/** What makes it a deputy's: from which day, and for which grant of somebody else. */
type Standing = { startsOn?: Day; standsInForId?: string }

/** Refuses a role over an agency without a fitting agency, and a last day that is over already. */
export async function requireAgency(tx: Write, governmentId: string, grant: GrantDraft, today: Day) {
  if (grant.endsOn && grant.endsOn < today) return refuse('grants.endsBefore', 'endsOn')
  if (!needsAgency(grant.role)) return
  const { agencyId } = grant
  if (!agencyId) return refuse('grants.agencyMissing', 'agencyId')
  const agency = await tx.agency.findFirst({
    where: { id: agencyId, governmentId, active: true },
    select: { id: true },
  })
  if (!agency) return refuse('grants.agencyMissing', 'agencyId')
}

/** What became of a grant: it may wait for a second person, or be the first of an installation where nobody could be asked. */
type Made = { id: string; waits: boolean; isFirst: boolean }

/** Writes a grant over a government, or over one agency of it where the role is one of an agency. */
export async function giveGrant(
  tx: Write,
  grant: GrantDraft & Standing & { userId: string; governmentId: string; createdById: string; now: Date },
): Promise<Made> {
  const overAgency = needsAgency(grant.role)
  const made = await tx.grant.create({
    data: {
      userId: grant.userId,
      role: grant.role,
      scope: overAgency ? 'agency' : 'government',
      governmentId: grant.governmentId,
      agencyId: overAgency ? grant.agencyId : null,
      startsOn: grant.startsOn && columnFromDay(grant.startsOn),
      endsOn: grant.endsOn && columnFromDay(grant.endsOn),
      standsInForId: grant.standsInForId,
      createdById: grant.createdById,
      createdAt: grant.now,
    },
    select: { id: true, confirmedAt: true },
  })
  const waits = made.confirmedAt === null
  return { id: made.id, waits, isFirst: !waits && confirmed.includes(grant.role) }
}

/** The row of the trail for a role that was given; it says where nobody was there who could have confirmed it. */
export const tellGiven = (
  { id, waits, isFirst }: Made,
  { userId, governmentId, role, agencyId, endsOn }: GrantDraft & { userId: string; governmentId: string },
) => ({
  subject: { kind: 'grant', id },
  governmentId,
  after: { userId, role, agencyId, endsOn, ...(waits ? { waits } : {}), ...(isFirst ? { isFirst } : {}) },
})

/** Confirms a role that waits, if this actor may and its owner has set a password; says what became of it. */
export async function confirmGrant(tx: Write, grantId: string) {
  const rows = await tx.$queryRaw<
    { outcome: 'done' | 'gone' | 'notYours' | 'notActivated' }[]
  >`select confirm_grant(${grantId}::uuid) as outcome`
  return rows[0]!.outcome
}
