import type { GrantedRole } from '@/lib/access/permissions'

/** Roles that can be next in line; each sees the cockpit to which it is led. */
export const escalationRoles = ['cohort_officer', 'cooperation_head', 'leadership'] as const satisfies GrantedRole[]
export type EscalationRole = (typeof escalationRoles)[number]

/** After so many working days without action a role hears of it; never where there are none. */
export type Step = { afterDays: number | null; role: EscalationRole }

/** Where a government has set nothing. */
export const usualSteps: readonly Step[] = [
  { afterDays: 3, role: 'cooperation_head' },
  { afterDays: 7, role: 'leadership' },
]

/** The steps that a wait of so many working days has reached. */
export const stepsReached = (steps: readonly Step[], waited: number) =>
  steps.flatMap(({ afterDays, role }) => (afterDays !== null && waited >= afterDays ? [{ afterDays, role }] : []))
