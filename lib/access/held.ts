import type { GrantedRole } from './permissions'

/** A role held over something, as the database read it at the beginning of the request. */
export type HeldGrant = {
  role: GrantedRole
  scope: 'installation' | 'government' | 'agency' | 'delegation'
  governmentId: string | null
  delegationId: string | null
  /** The agency of the grant and all below it. */
  agencyIds: string[]
}

/** A delegation that the actor goes with. */
export type Participation = {
  participantId: string
  delegationId: string
  cohortId: string
  governmentId: string
  isHead: boolean
  state: string
}
