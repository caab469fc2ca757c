'use server'
import { moveAwayPeriods } from '@/lib/delegations/away-periods'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { awayDays } from './away-days'
import { journeyRefusal } from './editing'
import { checkLegs } from './leg-checks'
import { listLegs } from './leg-queries'
import type { Leg } from './legs'
import { findDelegation } from './queries'
import { type JourneyInput, journeyInput } from './schema'
import { aboutDelegation } from './trail-of-delegation'
import { replaceLegs, takeVersion, type WantedLeg } from './work'

/** The legs as one set; they carry the days away of everybody who goes. */
export const saveJourney = defineAction({
  permission: 'departure.edit',
  name: 'departure.journey',
  input: journeyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await listLegs(tx, delegation.id) }
  },
  can: (_actor, { delegation }) => journeyRefusal(delegation),
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent } = input
    const legs = legsOf(input)
    refuseImpossible(legs)
    const days = awayDays(legs, delegation)
    const columns = days && { leavesOn: columnFromDay(days.startsOn), returnsOn: columnFromDay(days.endsOn) }
    await takeVersion(tx, delegation, version, columns ?? {})
    await replaceLegs(
      tx,
      delegation,
      legs.map(({ id: _, ...leg }) => leg),
    )
    const moved = days ? await moveAwayPeriods(tx, delegation.id, days) : 0
    return {
      ...aboutDelegation(delegation),
      before: { legs: before.map(written) },
      after: { legs: legs.map(({ storedId: _, ...leg }) => written(leg)), days, awayPeriods: moved },
      ...(intent === 'add' ? { next: `/cohorts/${cohortId}/journey` } : {}),
      notice: days
        ? sentence('departures.savedJourney', { days: { from: days.startsOn, to: days.endsOn } })
        : sentence('departures.savedJourneyNone'),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})

/** The rows that are legs, each with its index in the form as its id, so that a problem finds its row. */
const legsOf = ({ legs }: JourneyInput): (Leg & WantedLeg)[] =>
  legs.flatMap((row, index) => {
    if (!row) return []
    const { id, remove: _, ...leg } = row
    return [{ ...leg, id: String(index), storedId: id || null }]
  })

/** Refuses legs that cannot be true, at the field that says when. */
function refuseImpossible(legs: readonly Leg[]) {
  const problem = checkLegs(legs).find(({ severity }) => severity === 'stop')
  if (!problem) return
  const field = problem.sentence.key === 'departures.arrivesTooEarly' ? 'arrivesAt' : 'departsAt'
  refuse(problem.sentence, `legs[${problem.legId}].${field}`)
}

/** What the trail keeps of a leg: where and when, no person. */
const written = ({ id: _, ...leg }: Leg) => leg
