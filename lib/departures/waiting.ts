import 'server-only'
import { allows, coversDelegation } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { addDays } from '@/lib/platform/dates'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { delegationsOf, findTravelling, type TravellingDelegation } from './queries'

/** From how many days before the departure a journey without legs is on the list. */
const legsWanted = 30

/** Journeys to enter, roll calls to close, returns to record: for officers, and the roll call for the head. */
export const listWaiting: ListWaiting = async (tx, actor, { today }) => {
  if (!allows(actor, 'rollcall.mark')) return []
  const rows = await findTravelling(tx, delegationsOf(actor, 'rollcall.mark'))
  return rows.flatMap((delegation): WaitingItem[] => {
    const { state, leavesOn, returnsOn, legCount } = delegation
    if (state === 'approved' && leavesOn && leavesOn <= today) return [rollCall(delegation)]
    if (!coversDelegation(actor, 'departure.edit', delegation)) return []
    if (state === 'departed' && returnsOn && returnsOn <= today) return [comesHome(delegation)]
    const isNear = leavesOn !== null && today >= addDays(leavesOn, -legsWanted)
    return state === 'approved' && legCount === 0 && isNear ? [needsLegs(delegation)] : []
  })
}

const shared = ({ cohortId, cohort, since }: TravellingDelegation) => ({
  turn: 'yours' as const,
  cohortId,
  about: cohort.title,
  href: `/cohorts/${cohortId}/departure`,
  since,
})
const rollCall = (delegation: TravellingDelegation): WaitingItem => ({
  ...shared(delegation),
  id: `departures.rollCall:${delegation.id}`,
  what: sentence('departures.waitRollCall'),
  href: `/cohorts/${delegation.cohortId}/departure/roll-call`,
  verb: 'departures.openRollCall',
  due: delegation.leavesOn,
  blocks: true,
})
const comesHome = (delegation: TravellingDelegation): WaitingItem => ({
  ...shared(delegation),
  id: `departures.return:${delegation.id}`,
  what: sentence('departures.waitReturn'),
  verb: 'departures.recordReturn',
  due: delegation.returnsOn,
})
const needsLegs = (delegation: TravellingDelegation): WaitingItem => ({
  ...shared(delegation),
  id: `departures.journey:${delegation.id}`,
  what: sentence('departures.waitJourney'),
  href: `/cohorts/${delegation.cohortId}/journey`,
  verb: 'departures.addJourney',
  due: delegation.leavesOn,
})
