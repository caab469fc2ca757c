'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { inBoth } from '@/lib/i18n/typed'
import { daysBetween } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { copyWritten } from './copying'
import { aboutCohort, writtenOf } from './entries'
import { findTheme, findWritten } from './form-queries'
import { copyInput, draftEdit, newCohort, publishedEdit } from './form-schema'
import {
  columnsOf,
  createDelegations,
  criteriaOf,
  invitedOf,
  refuseHostInvited,
  replaceCallRows,
  reviseDelegations,
  shiftOf,
  shiftSchedule,
} from './form-work'
import { findCohort } from './queries'

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
      ...aboutCohort(made),
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
    await shiftSchedule(tx, cohort.id, daysBetween(cohort.trainingStartsOn, input.trainingStartsOn))
    await replaceCallRows(tx, cohort, input.rules, criteriaOf(input.criteria))
    await reviseDelegations(tx, cohort, input, now)
    return {
      ...aboutCohort(cohort),
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
  run: async ({ tx, input: { cohortId, version, ...typed }, subject: cohort }) => {
    const words = { ...typed, titleEn: inBoth(typed.titleId, typed.titleEn) }
    const { count } = await tx.cohort.updateMany({
      where: { id: cohortId, version, state: cohort.state },
      data: { ...words, version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    const { titleId, titleEn, venue, city, provider, funding } = cohort
    return {
      ...aboutCohort(cohort),
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
      ...aboutCohort(made),
      before: { copiedFrom: subject.cohort.id },
      after: { state: 'draft' },
      next: `/cohorts/${made.id}/edit`,
      notice: sentence('cohorts.copied', { year: made.year }),
    }
  },
})
