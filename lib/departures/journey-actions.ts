'use server'
import { covers } from '@/lib/access/actor'
import { moveAwayPeriods } from '@/lib/cohorts/away-periods'
import { sentence } from '@/lib/i18n/sentence'
import { readPhone } from '@/lib/people/phone'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { ceremonyRefusal, journeyRefusal } from './editing'
import { checkLegs, type Leg } from './legs'
import { findCeremony, findDelegation, listLegs, thingOf } from './queries'
import { ceremonyInput, journeyInput } from './schema'
import { daysAfter, replaceCeremony, replaceLegs, takeVersion, type WantedLeg } from './work'

const departurePage = (cohortId: string) => `/cohorts/${cohortId}/departure`
/** What the trail keeps of a leg: where and when, no person. */
const written = ({ id: _, ...leg }: Leg) => leg
/** Refuses legs that cannot be true, at the field that says when. */
function refuseImpossible(legs: readonly (WantedLeg & { index: number })[]) {
  const problem = checkLegs(legs.map((leg) => ({ ...leg, id: String(leg.index) }))).find(
    ({ severity }) => severity === 'stop',
  )
  if (!problem) return
  const field = problem.sentence.key === 'departures.arrivesTooEarly' ? 'arrivesAt' : 'departsAt'
  refuse(problem.sentence, `legs[${problem.legId}].${field}`)
}

/** The ceremony, its rundown and the duty officer, as one set. */
export const saveCeremony = defineAction({
  permission: 'departure.edit',
  name: 'departure.ceremony',
  input: ceremonyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await findCeremony(tx, delegation.id) }
  },
  can: (actor, { delegation }) =>
    covers(actor, 'departure.edit', thingOf(delegation)) ? ceremonyRefusal(delegation) : 'shell.notAllowed',
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent, contactName, contactPost, contactPhone, rundown, ...ceremony } = input
    const phone = contactPhone === '' ? '' : (readPhone(contactPhone).phone ?? '')
    await takeVersion(tx, delegation, version, { contactName, contactPost, contactPhone: phone })
    const rows = rundown
      .filter((row) => row !== null)
      .map(({ startsAt, activity, officer }) => ({ startsAt, activity, officer }))
    await replaceCeremony(tx, delegation, { ...ceremony, rundown: rows })
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: before && { day: before.day, startsAt: before.startsAt, zone: before.zone, rows: before.rundown.length },
      after: { day: ceremony.day, startsAt: ceremony.startsAt, zone: ceremony.zone, rows: rows.length },
      next: intent === 'add' ? `${departurePage(cohortId)}/edit` : departurePage(cohortId),
      notice: sentence('departures.savedCeremony'),
    }
  },
})

/** The legs as one set; they carry the days away of everybody who goes. */
export const saveJourney = defineAction({
  permission: 'departure.edit',
  name: 'departure.journey',
  input: journeyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await listLegs(tx, delegation.id) }
  },
  can: (actor, { delegation }) =>
    covers(actor, 'departure.edit', thingOf(delegation)) ? journeyRefusal(delegation) : 'shell.notAllowed',
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent } = input
    const rows = input.legs.map((row, index) => row && { ...row, index }).filter((row) => row !== null)
    const legs = rows.map(({ id, remove: _, index, ...leg }): WantedLeg & { index: number } => ({
      ...leg,
      id: id || null,
      index,
    }))
    refuseImpossible(legs)
    const asLegs = legs.map(({ index, ...leg }): Leg => ({ ...leg, id: String(index) }))
    const days = daysAfter(asLegs, delegation)
    await takeVersion(
      tx,
      delegation,
      version,
      days ? { leavesOn: columnFromDay(days.startsOn), returnsOn: columnFromDay(days.endsOn) } : {},
    )
    await replaceLegs(
      tx,
      delegation,
      legs.map(({ index: _, ...leg }) => leg),
    )
    const moved = days ? await moveAwayPeriods(tx, delegation.id, days) : 0
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: { legs: before.map(written) },
      after: { legs: asLegs.map(written), days, awayPeriods: moved },
      next: intent === 'add' ? `/cohorts/${cohortId}/journey` : departurePage(cohortId),
      notice: days
        ? sentence('departures.savedJourney', { days: { from: days.startsOn, to: days.endsOn } })
        : sentence('departures.savedJourneyNone'),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})
