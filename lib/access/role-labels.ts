import type { MessageKey } from '@/lib/i18n/catalogue'
import type { GrantedRole } from './permissions'

/** What a role is called. */
export const roleLabels = {
  agency_hr: 'grants.roleAgencyHr',
  agency_head: 'grants.roleAgencyHead',
  verifier: 'grants.roleVerifier',
  assessor: 'grants.roleAssessor',
  cohort_officer: 'grants.roleCohortOfficer',
  cooperation_head: 'grants.roleCooperationHead',
  leadership: 'grants.roleLeadership',
  liaison_officer: 'grants.roleLiaisonOfficer',
  auditor: 'grants.roleAuditor',
  administrator: 'grants.roleAdministrator',
} as const satisfies Record<GrantedRole, MessageKey>
