import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Recipients, Told } from '@/lib/platform/telling'

// What an outcome says in `tell`, one function for each thing that people are told. No name, no number of a person and
// no title goes in: the cohort's title is looked up by whoever may read it.

export type OfDelegation = { cohortId: string; governmentId: string; delegationId: string }
type Call = { cohortId: string; deadlineOn: Day | null; governments: readonly string[] }

const agencies = (governments: readonly string[]): Recipients => ({ holding: 'nomination.write', governments })

/** To the agencies of every government that nominates in the cohort. */
export const callOpened = ({ cohortId, deadlineOn, governments }: Call): Told => ({
  kind: 'call.opened',
  to: [agencies(governments)],
  subject: `cohort:${cohortId}`,
  cohortId,
  path: `/cohorts/${cohortId}/eligibility`,
  said: deadlineOn
    ? sentence('notifications.callOpened', { day: { day: deadlineOn } })
    : sentence('notifications.callOpenedNoDay'),
})

/** To who answers for a government that was offered seats. */
export const invited = ({ cohortId, governmentId, delegationId, seats }: OfDelegation & { seats: number }): Told => ({
  kind: 'call.opened',
  to: [{ holding: 'delegation.answer', governments: [governmentId] }],
  subject: `delegation:${delegationId}`,
  cohortId,
  path: `/cohorts/${cohortId}`,
  said: sentence('notifications.invited', { seats }),
})

export const callExtended = ({ cohortId, deadlineOn, governments }: Call & { deadlineOn: Day }): Told => ({
  kind: 'call.extended',
  to: [agencies(governments), { holding: 'delegation.answer', governments }],
  subject: `cohort:${cohortId}`,
  cohortId,
  path: `/cohorts/${cohortId}`,
  said: sentence('notifications.callExtended', { day: { day: deadlineOn } }),
})

/** To the agency that sent the nomination. */
export const nominationReturned = (
  nomination: { id: string; cohortId: string; governmentId: string; agencyId: string },
  until: Day | null,
): Told => ({
  kind: 'nomination.returned',
  to: [{ holding: 'nomination.write', governments: [nomination.governmentId], agencies: [nomination.agencyId] }],
  subject: `nomination:${nomination.id}`,
  cohortId: nomination.cohortId,
  path: `/nominations/${nomination.id}`,
  said: until ? sentence('notifications.returnedUntil', { day: { day: until } }) : sentence('notifications.returned'),
})

/** To the section and the agencies of the government whose line-up it is; of an approval, also to those who go. */
export function lineUpDecided(
  { cohortId, governmentId, delegationId }: OfDelegation,
  decision: 'approved' | 'returned',
): Told[] {
  const about = { kind: 'lineup.decided', subject: `delegation:${delegationId}`, cohortId } as const
  const section = { holding: 'lineup.propose', governments: [governmentId] } as const
  if (decision === 'returned')
    return [
      {
        ...about,
        to: [section],
        path: `/cohorts/${cohortId}/approval`,
        said: sentence('notifications.lineUpReturned'),
      },
    ]
  const said = sentence('notifications.approved')
  return [
    { ...about, to: [section], path: `/cohorts/${cohortId}/participants`, said },
    { ...about, to: [agencies([governmentId])], path: `/cohorts/${cohortId}/nominations`, said },
    youGo({ cohortId, delegationId }, { going: [delegationId] }),
  ]
}

/** To who goes from now on: all of a delegation, or somebody who came to it later. */
export const youGo = ({ cohortId, delegationId }: Omit<OfDelegation, 'governmentId'>, who: Recipients): Told => ({
  kind: 'lineup.decided',
  to: [who],
  subject: `going:${delegationId}`,
  cohortId,
  path: '/me',
  said: sentence('notifications.youGo'),
})

/** To both governments between which seats moved, each of its own delegation. */
export const seatsChanged = ({ cohortId, governmentId, delegationId }: OfDelegation, seats: number): Told => ({
  kind: 'seats.moved',
  to: [{ holding: 'lineup.propose', governments: [governmentId] }],
  subject: `delegation:${delegationId}`,
  cohortId,
  path: `/cohorts/${cohortId}`,
  said: sentence('notifications.seatsChanged', { seats }),
})

/** To everybody who goes with one of the cohort's delegations. */
export const scheduleChanged = (cohortId: string, delegations: readonly string[]): Told => ({
  kind: 'schedule.changed',
  to: [{ going: delegations }],
  subject: `cohort:${cohortId}`,
  cohortId,
  path: '/me/schedule',
  said: sentence('notifications.scheduleChanged'),
})
