'use server'
import { findCohort } from '@/lib/cohorts/queries'
import { sentence } from '@/lib/i18n/sentence'
import { waitsForVerifiers } from '@/lib/notifications/task-tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { nominationLifecycle } from './lifecycle'
import { onePlace } from './order'
import { factsOf } from './queries'
import { letterOfSeveral } from './schema'
import { findRows, saveDrafts, sendDrafts } from './sending'

/** Saves several drafts, or sends them under one letter: one form, two buttons. */
export const sendNominations = defineAction({
  permission: 'nomination.write',
  name: ({ intent }) => (intent === 'save' ? 'nomination.edit' : 'nomination.submit'),
  input: letterOfSeveral,
  load: async (tx, actor, input, { today }) => {
    const cohort = await findCohort(tx, actor, input.cohortId, today)
    const rows = cohort && (await findRows(tx, actor, input))
    return rows && { cohort, rows }
  },
  can: (actor, { rows }, { intent }, go) => {
    const verb = intent === 'save' ? 'edit' : 'submit'
    for (const { nomination } of rows) {
      const refusal = nominationLifecycle.refusal(verb, factsOf(nomination, go), actor)
      if (refusal) return refusal
    }
    return null
  },
  run: async ({ tx, actor, input, subject: { cohort, rows }, now, today }) => {
    const go = { actor, cohort, rows, now, today }
    const ids = rows.map(({ nomination }) => nomination.id)
    const first = about(rows[0]!.nomination)
    if (input.intent === 'save') {
      await saveDrafts(tx, go, input)
      return {
        ...{ ...first, after: { saved: true, nominations: ids } },
        next: `/cohorts/${cohort.id}/nominations/send`,
        notice: sentence('nominations.draftedNotice', { n: ids.length }),
      }
    }
    const [head, ...rest] = (await sendDrafts(tx, go, input)).map(({ nomination, receipt, moved }) => ({
      ...about(nomination),
      ...{ before: moved.before, after: { ...moved.after, receipt } },
    }))
    const receipts = [head!, ...rest].map(({ after }) => after.receipt)
    return {
      ...head!,
      also: rest.map((entry) => ({ action: 'nomination.submit', ...entry })),
      tell: [waitsForVerifiers(first.governmentId, cohort.id)],
      next: `/cohorts/${cohort.id}/nominations/receipt?nominations=${ids.join('&nominations=')}`,
      notice: sentence('nominations.sentNotice', { n: ids.length, first: receipts[0]!, last: receipts.at(-1)! }),
    }
  },
  constraints: onePlace,
})

const about = (nomination: { id: string; governmentId: string; cohortId: string }) => ({
  subject: { kind: 'nomination', id: nomination.id },
  governmentId: nomination.governmentId,
  cohortId: nomination.cohortId,
  nominationId: nomination.id,
})
