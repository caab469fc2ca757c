import { type Actor, allows, covers } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { factsOf, lacksOf } from '@/lib/cohorts/facts'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import { countsForPhase, type Phase, phaseOf } from '@/lib/cohorts/phase'
import type { AnyMessageKey } from '@/lib/i18n/catalogue'
import type { Day } from '@/lib/platform/dates'

/** What comes next in a cohort, by its phase and by who asks. */
type Step = { title: AnyMessageKey; address: string; label: AnyMessageKey; permission: Permission }
const steps: Record<Phase, Step> = {
  draft: { title: 'cohorts.nextDraft', address: '/edit', label: 'cohorts.goEdit', permission: 'cohort.edit' },
  open: {
    title: 'cohorts.nextOpen',
    address: '/nominations',
    label: 'cohorts.goNominations',
    permission: 'nomination.see',
  },
  selecting: {
    title: 'cohorts.nextSelecting',
    address: '/lineup',
    label: 'cohorts.goLineUp',
    permission: 'lineup.see',
  },
  approved: {
    title: 'cohorts.nextApproved',
    address: '/departure',
    label: 'cohorts.goDeparture',
    permission: 'departure.see',
  },
  departed: {
    title: 'cohorts.nextDeparted',
    address: '/schedule',
    label: 'cohorts.goSchedule',
    permission: 'schedule.see',
  },
  running: {
    title: 'cohorts.nextRunning',
    address: '/schedule',
    label: 'cohorts.goSchedule',
    permission: 'schedule.see',
  },
  completed: {
    title: 'cohorts.nextCompleted',
    address: '/participants',
    label: 'cohorts.goParticipants',
    permission: 'participant.see',
  },
  closed: {
    title: 'cohorts.nextClosed',
    address: '/participants',
    label: 'cohorts.goParticipants',
    permission: 'participant.see',
  },
  cancelled: { title: 'cohorts.nextCancelled', address: '/trail', label: 'cohorts.latestAll', permission: 'trail.see' },
}

/** For who is invited the answer comes first. */
const answer: Step = {
  title: 'cohorts.nextInvited',
  address: '/schedule',
  label: 'cohorts.goSchedule',
  permission: 'schedule.see',
}

/** Who declined has no next step here. */
const declined: Step = { ...answer, title: 'cohorts.nextDeclined' }

/** For an agency the open call means: see who may go, and nominate. */
const nominate: Step = {
  title: 'cohorts.nextNominate',
  address: '/eligibility',
  label: 'cohorts.goEligibility',
  permission: 'nomination.write',
}

/** Once the journey stands, the day of leaving is what comes next. */
const leave: Step = { ...steps.approved, title: 'cohorts.nextLeave', label: 'cohorts.goLeave' }

/** By its days the delegation is home; that it is, somebody has to record. */
const recordReturn: Step = {
  title: 'cohorts.nextReturn',
  address: '/departure',
  label: 'cohorts.goReturn',
  permission: 'departure.edit',
}

/** What comes next for this actor. */
export function stepOf({ cohort, hasJourney }: Cockpit, actor: Actor, today: Day): Step {
  const { own } = cohort
  // What comes next for a delegation follows from its own state: the others may be elsewhere.
  const phase = own && countsForPhase(own) ? phaseOf(cohort, [own], today) : cohort.phase
  if (phase === 'cancelled') return steps.cancelled
  if (own?.state === 'invited') return answer
  if (own?.state === 'declined') return declined
  if (phase === 'open' && own?.state === 'preparing' && allows(actor, 'nomination.write')) return nominate
  if (phase === 'approved' && hasJourney) return leave
  if (phase === 'completed' && own?.state === 'departed' && covers(actor, 'departure.edit', own)) return recordReturn
  return steps[phase]
}

/** A move of the head is the next step itself: publishing a complete draft, closing when everyone is home. */
export function isNextInHead({ cohort, ruleCount, weights }: Cockpit, actor: Actor) {
  if (cohort.state === 'draft') return lacksOf(cohort, ruleCount, weights).length === 0
  return cohortLifecycle.refusal('close', factsOf(cohort, ruleCount, weights), actor) === null
}
