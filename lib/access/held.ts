import type { GrantedRole } from './permissions'

/** A role held over something, as the database read it at the beginning of the request. */
export type HeldGrant = {
  id: string
  role: GrantedRole
  scope: 'installation' | 'government' | 'agency' | 'delegation'
  governmentId: string | null
  delegationId: string | null
  /** The agency of the grant and all below it. */
  agencyIds: string[]
  agency: string | null
  /** Its last day, where it has one. */
  endsOn: string | null
  /** For whom its holder stands in with it for a time; null for a role of their own. */
  deputyFor: Principal | null
}

/** Somebody who is away, and whose role another holds meanwhile. */
type Principal = { userId: string; personId: string | null; name: string; post: string }

/** A delegation that the actor goes with. */
export type Participation = {
  participantId: string
  delegationId: string
  cohortId: string
  governmentId: string
  isHead: boolean
  state: string
}
