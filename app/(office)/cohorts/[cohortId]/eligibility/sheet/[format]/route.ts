import { findCohort } from '@/lib/cohorts/queries'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { eligibilitySheet } from '@/lib/nominations/exports'
import { defineSheet } from '@/lib/platform/doors/sheet'

/** "Who may go?", everybody whom the filters leave. */
export const GET = defineSheet({
  permission: 'person.see',
  params: eligibilityFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    if (!cohort?.own) return null
    const { rules, rows } = await findEligibility(tx, actor, cohort, { ...filters, page: 1 }, 10_000)
    return { cohort, own: cohort.own, rules, rows }
  },
  trail: ({ cohort, own, rows }) => ({
    subject: { kind: 'cohort', id: cohort.id },
    governmentId: own.governmentId,
    cohortId: cohort.id,
    after: { rows: rows.length },
  }),
  sheet: (data, { t, locale }) => eligibilitySheet(data, t, locale),
})
