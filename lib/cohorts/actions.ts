'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { readPhone } from '@/lib/people/phone'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { copyWritten } from './copying'
import { delegationLifecycle } from './delegation-lifecycle'
import { findCohortFacts, findDelegationFacts } from './facts'
import { findTheme, findWritten } from './form-queries'
import {
  type CohortDraft,
  copyInput,
  daysAwayErrors,
  delegationInput,
  draftEdit,
  newCohort,
  publishedEdit,
  seatsInput,
} from './form-schema'
import {
  columnsOf,
  createDelegations,
  criteriaOf,
  invitedOf,
  moveDaysAway,
  replaceCallRows,
  reviseDelegations,
  setSeats,
  shiftOf,
} from './form-work'
import { cohortLifecycle } from './lifecycle'
import { type CohortSummary, findCohort } from './queries'
import { cohortMove, cohortMoveWithReason, delegationMove, delegationMoveWithReason, extension } from './schema'
import { hasProposed, moveCohort, moveDelegation } from './work'

export const openCohort = defineAction({
  permission: cohortLifecycle.moves.open.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { cohort, facts }, _input, { today }) =>
    cohortLifecycle.refusal('open', facts, actor) ??
    (cohort.deadlineOn && cohort.deadlineOn < today ? 'cohorts.deadlinePast' : null),
  run: async ({ tx, input, subject: { cohort }, now }) => {
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'open', now, { publishedAt: now })
    return { ...moved, ...about(cohort), notice: sentence('cohorts.openedNotice') }
  },
})

export const selectCohort = defineAction({
  permission: cohortLifecycle.moves.select.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('select', facts, actor),
  run: async ({ tx, input, subject: { cohort }, now }) => {
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'select', now)
    const [{ lapsed }] = (await tx.$queryRaw<
      { lapsed: number }[]
    >`select lapse_drafts(${cohort.id}::uuid) as lapsed`) as [{ lapsed: number }]
    return {
      ...moved,
      ...about(cohort),
      after: { ...moved.after, lapsed },
      notice: sentence('cohorts.selectedNotice', { lapsed }),
    }
  },
})

export const extendCohort = defineAction({
  permission: cohortLifecycle.moves.extend.permission,
  name: 'cohort.extend',
  input: extension,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('extend', facts, actor),
  run: async ({ tx, input, subject: { cohort }, now, today }) => {
    if (input.deadlineOn < today || (cohort.deadlineOn && input.deadlineOn <= cohort.deadlineOn))
      refuse('cohorts.deadlineNotLater', 'deadlineOn')
    if (input.deadlineOn >= cohort.trainingStartsOn) refuse('cohorts.deadlineAfterTraining', 'deadlineOn')
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'extend', now, {
      deadlineOn: columnFromDay(input.deadlineOn),
    })
    // A line-up may have been proposed while this waited for the cohort.
    if (await hasProposed(tx, cohort.id)) refuse('cohorts.alreadyProposed')
    return {
      ...about(cohort),
      reason: input.reason,
      before: { ...moved.before, deadlineOn: cohort.deadlineOn },
      after: { ...moved.after, deadlineOn: input.deadlineOn },
      notice: sentence('cohorts.extendedNotice', { day: { day: input.deadlineOn } }),
    }
  },
})

export const cancelCohort = defineAction({
  permission: cohortLifecycle.moves.cancel.permission,
  input: cohortMoveWithReason,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('cancel', facts, actor),
  run: async ({ tx, input, subject: { cohort } }) => {
    const [{ rows }] = (await tx.$queryRaw<{ rows: number }[]>`
      select cancel_cohort(${cohort.id}::uuid, ${input.version}::int, ${input.reason}) as rows`) as [{ rows: number }]
    if (rows !== 1) refuse('shell.changedMeanwhile')
    return {
      ...about(cohort),
      reason: input.reason,
      before: { state: cohort.state },
      after: { state: 'cancelled' },
      notice: sentence('cohorts.cancelledNotice'),
    }
  },
})

export const acceptInvitation = defineAction({
  permission: delegationLifecycle.moves.accept.permission,
  name: 'delegation.accept',
  input: delegationMove,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('accept', facts, actor),
  run: async ({ tx, input, subject: { cohort, delegation }, now }) => {
    const moved = await moveDelegation(tx, { ...delegation, version: input.version }, 'accept', now)
    return { ...moved, ...aboutDelegation(cohort.id, delegation), notice: sentence('cohorts.acceptedNotice') }
  },
})

export const declineInvitation = defineAction({
  permission: delegationLifecycle.moves.decline.permission,
  name: 'delegation.decline',
  input: delegationMoveWithReason,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('decline', facts, actor),
  run: async ({ tx, input, subject: { cohort, delegation }, now }) => {
    const moved = await moveDelegation(tx, { ...delegation, version: input.version }, 'decline', now)
    return {
      ...moved,
      ...aboutDelegation(cohort.id, delegation),
      reason: input.reason,
      notice: sentence('cohorts.declinedNotice'),
    }
  },
})

export const createCohort = defineAction({
  permission: 'cohort.create',
  input: newCohort,
  load: async (tx, actor, { themeId }) => (await findTheme(tx, actor, themeId)) ?? { governmentId: null },
  can: (_actor, theme) => (theme.governmentId === null ? 'cohorts.themeMissing' : null),
  run: async ({ tx, input, subject: theme, now }) => {
    if (theme.governmentId === null) return refuse('cohorts.themeMissing', 'themeId')
    const hostId = theme.governmentId
    refuseHostInvited(input, hostId)
    const { id } = await tx.cohort.create({
      data: { ...columnsOf(input), hostId, programmeId: theme.programmeId, themeId: theme.id, since: now },
      select: { id: true },
    })
    const made = { id, hostId }
    await replaceCallRows(tx, made, input.rules, criteriaOf(input.criteria))
    await createDelegations(tx, made, input.own, invitedOf(input), now)
    return {
      ...about(made),
      after: { state: 'draft', seats: input.own.seats, invited: invitedOf(input).length },
      next: input.intent === 'add' ? `/cohorts/${id}/edit` : `/cohorts/${id}`,
      notice: sentence('cohorts.savedDraft'),
    }
  },
})

/** Everything of a draft. */
export const editDraft = defineAction({
  permission: 'cohort.edit',
  input: draftEdit,
  load: async (tx, actor, { cohortId, themeId }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    return cohort && { cohort, theme: await findTheme(tx, actor, themeId) }
  },
  can: (actor, { cohort, theme }) => {
    if (!covers(actor, 'cohort.edit', { governmentId: cohort.hostId })) return 'shell.notAllowed'
    if (cohort.state !== 'draft') return 'cohorts.notDraft'
    return theme?.governmentId === cohort.hostId ? null : 'cohorts.themeMissing'
  },
  run: async ({ tx, input, subject: { cohort, theme }, now }) => {
    refuseHostInvited(input, cohort.hostId)
    const { count } = await tx.cohort.updateMany({
      where: { id: cohort.id, version: input.version, state: 'draft' },
      data: {
        ...columnsOf(input),
        themeId: theme!.id,
        programmeId: theme!.programmeId,
        version: { increment: 1 },
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    await replaceCallRows(tx, cohort, input.rules, criteriaOf(input.criteria))
    await reviseDelegations(tx, cohort, input, now)
    return {
      ...about(cohort),
      before: writtenOf(cohort),
      after: {
        trainingStartsOn: input.trainingStartsOn,
        trainingEndsOn: input.trainingEndsOn,
        deadlineOn: input.deadlineOn,
        rules: input.rules.map(({ kind }) => kind),
      },
      next: input.intent === 'add' ? `/cohorts/${cohort.id}/edit` : `/cohorts/${cohort.id}`,
      notice: sentence('cohorts.savedDraft'),
    }
  },
})

/** Words and place of a cohort whose call is published. */
export const editPublished = defineAction({
  permission: 'cohort.edit',
  input: publishedEdit,
  load: (tx, actor, { cohortId }, { today }) => findCohort(tx, actor, cohortId, today),
  can: (actor, cohort) => {
    if (!covers(actor, 'cohort.edit', { governmentId: cohort.hostId })) return 'shell.notAllowed'
    return cohort.state === 'open' || cohort.state === 'selecting' ? null : 'cohorts.notEditable'
  },
  run: async ({ tx, input: { cohortId, version, ...words }, subject: cohort }) => {
    const { count } = await tx.cohort.updateMany({
      where: { id: cohortId, version, state: cohort.state },
      data: { ...words, version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    const { titleId, titleEn, venue, city, provider, funding } = cohort
    return {
      ...about(cohort),
      before: { titleId, titleEn, venue, city, provider, funding },
      after: words,
      notice: sentence('cohorts.savedPublished'),
    }
  },
})

/** Last year's cohort again, as a draft with its days moved. */
export const copyCohort = defineAction({
  permission: 'cohort.create',
  name: 'cohort.copy',
  input: copyInput,
  load: (tx, actor, { cohortId }, { today }) => findWritten(tx, actor, cohortId, today),
  can: (actor, { cohort }) =>
    covers(actor, 'cohort.create', { governmentId: cohort.hostId }) ? null : 'shell.notAllowed',
  run: async ({ tx, subject, now, today }) => {
    const made = await copyWritten(tx, subject, shiftOf(subject.cohort.trainingStartsOn, today), now)
    return {
      ...about(made),
      before: { copiedFrom: subject.cohort.id },
      after: { state: 'draft' },
      next: `/cohorts/${made.id}/edit`,
      notice: sentence('cohorts.copied', { year: made.year }),
    }
  },
})

/** The host gives a delegation more or fewer seats; both governments' trails tell. */
export const changeSeats = defineAction({
  permission: 'delegation.seats',
  input: seatsInput,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { cohort, delegation }) => {
    if (!covers(actor, 'delegation.seats', { governmentId: cohort.hostId })) return 'shell.notAllowed'
    if (cohort.state === 'closed' || cohort.state === 'cancelled') return 'cohorts.notEditable'
    return ['declined', 'departed', 'completed'].includes(delegation.state) ? 'cohorts.delegationGone' : null
  },
  run: async ({ tx, input, subject: { cohort, delegation } }) => {
    await setSeats(tx, { ...delegation, version: input.version }, input.seats)
    const entry = {
      subject: { kind: 'delegation', id: delegation.id },
      cohortId: cohort.id,
      before: { seats: delegation.seats },
      after: { seats: input.seats },
    }
    const others = delegation.governmentId === cohort.hostId ? [] : [delegation.governmentId]
    return {
      ...entry,
      governmentId: cohort.hostId,
      also: others.map((governmentId) => ({ ...entry, action: 'delegation.seats', governmentId })),
      next: `/cohorts/${cohort.id}/edit`,
      notice: sentence('cohorts.savedSeats', { government: delegation.government.name, seats: input.seats }),
    }
  },
  constraints: { Delegation_seats_hold: { reason: 'cohorts.seatsFull', field: 'seats' } },
})

/** What a government decides for its own delegation: days, duty officer, how its participants are found. */
export const editDelegation = defineAction({
  permission: 'delegation.edit',
  input: delegationInput,
  load: async (tx, actor, { delegationId }, { today }) => {
    const found = await findDelegationFacts(tx, actor, delegationId, today)
    return found && { ...found, legs: await tx.journeyLeg.count({ where: { delegationId } }) }
  },
  can: (actor, { cohort, delegation, facts }) => {
    if (!covers(actor, 'delegation.edit', facts)) return 'shell.notAllowed'
    if (cohort.state === 'closed' || cohort.state === 'cancelled') return 'cohorts.notEditable'
    return ['declined', 'completed'].includes(delegation.state) ? 'cohorts.delegationGone' : null
  },
  run: async ({ tx, input, subject: { cohort, delegation, legs } }) => {
    const phone = input.contactPhone === '' ? { phone: '', error: null } : readPhone(input.contactPhone)
    if (phone.error) refuse(phone.error, 'contactPhone')
    const days = legs > 0 ? delegation : input
    for (const [field, reason] of legs > 0 ? [] : daysAwayErrors(input, cohort)) refuse(reason, field)
    const { mode, contactName, contactPost } = input
    const { count } = await tx.delegation.updateMany({
      where: { id: delegation.id, version: input.version, state: delegation.state },
      data: {
        mode: delegation.state === 'invited' || delegation.state === 'preparing' ? mode : delegation.mode,
        contactName,
        contactPost,
        contactPhone: phone.phone ?? '',
        leavesOn: days.leavesOn && columnFromDay(days.leavesOn),
        returnsOn: days.returnsOn && columnFromDay(days.returnsOn),
        version: { increment: 1 },
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    if (days.leavesOn && days.returnsOn && legs === 0)
      await moveDaysAway(tx, delegation.id, { startsOn: days.leavesOn, endsOn: days.returnsOn })
    return {
      ...aboutDelegation(cohort.id, delegation),
      before: { mode: delegation.mode, leavesOn: delegation.leavesOn, returnsOn: delegation.returnsOn },
      after: { mode, leavesOn: days.leavesOn, returnsOn: days.returnsOn },
      notice: sentence('cohorts.savedDelegation'),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})

const writtenOf = (cohort: CohortSummary) => ({
  trainingStartsOn: cohort.trainingStartsOn,
  trainingEndsOn: cohort.trainingEndsOn,
  deadlineOn: cohort.deadlineOn,
})

/** The host has its own delegation; its government is not invited. */
function refuseHostInvited(input: CohortDraft, hostId: string) {
  const index = input.invited.findIndex((row) => row?.governmentId === hostId)
  if (index >= 0) refuse('cohorts.governmentIsHost', `invited[${index}].governmentId`)
}

const about = (cohort: { id: string; hostId: string }) => ({
  subject: { kind: 'cohort', id: cohort.id },
  governmentId: cohort.hostId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}`,
})

const aboutDelegation = (cohortId: string, delegation: { id: string; governmentId: string }) => ({
  subject: { kind: 'delegation', id: delegation.id },
  governmentId: delegation.governmentId,
  cohortId,
  next: `/cohorts/${cohortId}`,
})
