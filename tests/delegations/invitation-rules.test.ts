import { expect, it } from 'vitest'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { invitationRefusal } from '@/lib/delegations/invitation-rules'

const cohort = (state: string, ...delegations: string[]) =>
  ({ state, delegations: delegations.map((one) => ({ state: one })) }) as unknown as CohortSummary

it('another government is invited while the call is open or being selected, and until the first has left', () => {
  for (const state of ['open', 'selecting'])
    expect(invitationRefusal(cohort(state, 'preparing', 'approved'))).toBeNull()
  for (const state of ['draft', 'closed', 'cancelled'])
    expect(invitationRefusal(cohort(state, 'preparing'))).toBe('delegations.inviteNotNow')
  for (const left of ['departed', 'completed'])
    expect(invitationRefusal(cohort('selecting', 'preparing', left))).toBe('delegations.inviteTooLate')
})
