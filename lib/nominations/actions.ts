'use server'
import { covers } from '@/lib/access/actor'
import { isOneself } from '@/lib/access/standing-in'
import { findCohort } from '@/lib/cohorts/queries'
import { sentence } from '@/lib/i18n/sentence'
import { waitsForVerifiers } from '@/lib/notifications/task-tellings'
import { columnFromDay, endOfDay } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { mustFit, refuse } from '@/lib/platform/doors/refusal'
import { move } from '@/lib/platform/move'
import { candidatesOf } from './candidates'
import { refuseRows } from './drafting'
import { nominationLifecycle } from './lifecycle'
import { findPlaces, holdOrder, onePlace, refuseTakenPlace } from './order'
import { factsOf, findNomination } from './queries'
import { draftChange, newNominations, submission, withdrawal } from './schema'
import type { NominationState } from './states'
import { submitNomination } from './work'

const onceEach = { Nomination_once_per_cohort: { reason: 'nominations.alreadyNominated' as const } }

export const draftNominations = defineAction({
  permission: 'nomination.write',
  name: 'nomination.draft',
  input: newNominations,
  load: async (tx, actor, { cohortId, rows }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort?.own) return null
    const people = await tx.person.findMany({
      where: { AND: [candidatesOf(actor, cohort.own.governmentId), { id: { in: rows.map((row) => row.personId) } }] },
      select: { id: true, agencyId: true, governmentId: true },
    })
    return people.length === new Set(rows.map((row) => row.personId)).size ? { cohort, own: cohort.own, people } : null
  },
  can: (actor, { cohort, own, people }, _input, { now }) => {
    if (people.some((person) => !covers(actor, 'nomination.write', person))) return 'shell.notAllowed'
    if (people.some((person) => isOneself(actor, person.id))) return 'nominations.notOneself'
    if (own.state === 'invited' || own.state === 'declined') return 'nominations.notTakingPart'
    if (cohort.state !== 'open') return 'nominations.callNotOpen'
    return cohort.deadlineOn && now > endOfDay(cohort.deadlineOn, cohort.hostZone) ? 'nominations.deadlinePassed' : null
  },
  run: async ({ tx, actor, input, subject: { cohort, own, people }, now }) => {
    await refuseRows(tx, cohort, input.rows)
    await holdOrder(tx, own.id)
    const places = await findPlaces(tx as Read, own.id, people)
    const made: string[] = []
    for (const row of input.rows) {
      const person = people.find((one) => one.id === row.personId)!
      const nomination = await tx.nomination.create({
        data: {
          cohortId: cohort.id,
          delegationId: own.id,
          governmentId: own.governmentId,
          agencyId: person.agencyId,
          personId: person.id,
          since: now,
          priority: places[person.agencyId]!.shift()!,
          motivation: row.motivation,
          nominatedById: actor.userId,
        },
        select: { id: true },
      })
      made.push(nomination.id)
    }
    return {
      subject: { kind: 'nomination', id: made[0]! },
      governmentId: own.governmentId,
      cohortId: cohort.id,
      nominationId: made[0]!,
      after: { state: 'draft', nominations: made },
      next: made.length === 1 ? `/nominations/${made[0]}` : `/cohorts/${cohort.id}/nominations/send`,
      notice: sentence('nominations.draftedNotice', { n: made.length }),
    }
  },
  constraints: { ...onceEach, ...onePlace },
})

/** Saves a draft or what was returned, and submits it where asked: one form, two buttons. */
export const saveNomination = defineAction({
  permission: 'nomination.write',
  input: draftChange,
  load: async (tx, actor, { nominationId }, go) => {
    const nomination = await findNomination(tx, actor, nominationId)
    const cohort = nomination && (await findCohort(tx, actor, nomination.cohortId, go.today))
    return nomination && cohort ? { nomination, cohort, facts: factsOf(nomination, go) } : null
  },
  // Stands after load, so that it knows what was found.
  name: ({ intent }, found) => {
    if (intent === 'save') return 'nomination.edit'
    return `nomination.${found ? submittingOf(found.nomination) : 'submit'}`
  },
  can: (actor, { nomination, facts }, { intent }) => {
    if (intent === 'save') return nominationLifecycle.refusal('edit', facts, actor)
    return nominationLifecycle.refusal(submittingOf(nomination), facts, actor)
  },
  run: async ({ tx, actor, input, subject: { nomination, cohort, facts }, now, today }) => {
    const about = {
      subject: { kind: 'nomination', id: nomination.id },
      governmentId: nomination.governmentId,
      cohortId: nomination.cohortId,
      nominationId: nomination.id,
      next: `/nominations/${nomination.id}`,
    }
    await refuseTakenPlace(tx, nomination, input.priority)
    if (input.intent === 'save') {
      const saved = await tx.nomination.updateMany({
        where: { id: nomination.id, state: nomination.state, version: input.version },
        data: {
          priority: input.priority,
          motivation: input.motivation,
          letterNumber: input.letterNumber || null,
          letterDate: input.letterDate ? columnFromDay(input.letterDate) : null,
          version: { increment: 1 },
        },
      })
      if (saved.count === 0) return refuse('shell.changedMeanwhile')
      return { ...about, after: { saved: true }, notice: sentence('nominations.savedNotice') }
    }
    const complete = mustFit(submission, input)
    if (complete.letterDate > today) return refuse('nominations.letterInFuture', 'letterDate')
    const { receipt, moved } = await submitNomination(tx, {
      actor,
      cohort,
      nomination,
      facts,
      version: input.version,
      input: { priority: input.priority, ...complete },
      now,
    })
    return {
      ...about,
      before: moved.before,
      after: { ...moved.after, receipt },
      tell: [waitsForVerifiers(nomination.governmentId, nomination.cohortId)],
      notice: sentence('nominations.submittedNotice', { receipt }),
    }
  },
  constraints: onePlace,
})

export const withdrawNomination = defineAction({
  permission: nominationLifecycle.moves.withdraw.permission,
  name: 'nomination.withdraw',
  input: withdrawal,
  load: async (tx, actor, { nominationId }, go) => {
    const nomination = await findNomination(tx, actor, nominationId)
    return nomination && { nomination, facts: factsOf(nomination, go) }
  },
  can: (actor, { facts }) => nominationLifecycle.refusal('withdraw', facts, actor),
  run: async ({ tx, actor, input: { version, reason }, subject: { nomination, facts }, now }) => {
    const row = { ...facts, version }
    const moved = await move(tx, nominationLifecycle, 'withdraw', row, { by: actor, now, reason, set: { reason } })
    return {
      ...moved,
      subject: { kind: 'nomination', id: nomination.id },
      governmentId: nomination.governmentId,
      cohortId: nomination.cohortId,
      nominationId: nomination.id,
      next: `/nominations/${nomination.id}`,
      notice: sentence('nominations.withdrawnNotice'),
    }
  },
})

/** A draft is submitted, what was returned is sent again. */
const submittingOf = ({ state }: { state: NominationState }) => (state === 'returned' ? 'resubmit' : 'submit')
